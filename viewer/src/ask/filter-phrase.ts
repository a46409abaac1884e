import type { CaseLookup } from '../app/case-lookup.ts';
import { shortText } from '../app/short-text.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { Filter } from '../view/filter.ts';
import type { Format } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import type { Opened } from '../worker/messages.ts';

/** What a filter needs to be read: words, numbers and the names of what was opened. */
export interface Reading {
  readonly opened: Opened;
  readonly lookup: CaseLookup;
  readonly words: Pick<Words, 'ask' | 'details' | 'model'>;
  readonly format: Format;
}

/** Values named in a phrase before they are only counted. */
const named = 6;

/** A filter as part of a sentence: `actors whose Degree is 3 or more`. */
export function filterPhrase(filter: Filter, reading: Reading): string {
  const { opened, words, format } = reading;
  const { ask, model } = words;
  const list = (values: readonly string[], name: (value: string) => string): string => {
    if (values.length === 0) return ask.nothing;
    const names = values.slice(0, named).map((value) => shortText(name(value), 60));
    return format.or(values.length > named ? [...names, '…'] : names);
  };
  switch (filter.by) {
    case 'kind':
      return ask.kind(list(filter.kinds, (kind) => nameIn(ask.kindsPlural, kind) ?? ask.unknownKind));
    case 'layer':
      return ask.layer(list(filter.layers, lower(model.layers)));
    case 'scope':
      return ask.scope(list(filter.scopes, lower(model.scopes)));
    case 'governance':
      return ask.governance(list(filter.types, lower(model.governance)));
    case 'provenance':
      return ask.provenance(list(filter.provenances, lower(model.provenances)));
    case 'measure': {
      const column = opened.measures.find(({ id }) => id === filter.measure);
      const range = rangePhrase(filter.least, filter.most, ask, format);
      const phrase = ask.measure(column?.title ?? filter.measure, range);
      return column?.awaited ? ask.waits(phrase) : phrase;
    }
    case 'attribute':
      return ask.attribute(
        attributeTitle(filter.attribute, words.details),
        list(filter.values, (value) => attributeValueName(filter.attribute, value, words)),
      );
    case 'between':
      return ask.between(endName(filter.from, reading), endName(filter.to, reading));
  }
}

/** How a column is called: those of the format in the language chosen, others as in the file. */
export function attributeTitle(attribute: string, { fields }: Words['details']): string {
  return nameIn(fields, attribute) ?? attribute;
}

/** How a value of a column is called; the words of the model in the language chosen. */
export function attributeValueName(
  attribute: string,
  value: string,
  { ask, model }: Reading['words'],
): string {
  if (value === '') return ask.notKnown;
  const names =
    attribute === 'sectorGroup'
      ? model.sectorGroups
      : attribute === 'institutionType'
        ? model.institutionTypes
        : {};
  return nameIn(names, value) ?? value;
}

/** How an end of `between` is called. */
export function endName(end: string, { opened, lookup, words: { ask } }: Reading): string {
  if (lookup.position.has(end)) return shortText(lookup.nameOf(end), 60);
  const [set, id] = [end.slice(0, end.indexOf(':')), end.slice(end.indexOf(':') + 1)];
  if (set === 'kind') return nameIn(ask.kindsPlural, id) ?? ask.unknownKind;
  const clusters = opened.mode === 'case' ? opened.assessment.clusters : [];
  const cluster = shortText(clusters.find((each) => each.id === id)?.name ?? id, 60);
  return set === 'leaders' ? ask.leadersOf(cluster) : ask.membersOf(cluster);
}

function rangePhrase(least: number | null, most: number | null, ask: Words['ask'], format: Format): string {
  if (least !== null && most !== null) return ask.range(format.number(least), format.number(most));
  if (least !== null) return ask.atLeast(format.number(least));
  return most === null ? ask.anyNumber : ask.atMost(format.number(most));
}

function nameIn(names: Readonly<Record<string, string>>, id: string): string | undefined {
  return keysOf(names).includes(id) ? names[id] : undefined;
}

const lower =
  (names: Readonly<Record<string, string>>) =>
  (id: string): string =>
    (nameIn(names, id) ?? id).toLowerCase();
