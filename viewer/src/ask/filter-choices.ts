import { attributeValues } from '../view/attribute-values.ts';
import type { Filter } from '../view/filter.ts';
import type { Opened } from '../worker/messages.ts';
import { attributeValueName, type Reading } from './filter-phrase.ts';

/** The filters whose values are chosen from a list. */
export type ListFilter = Exclude<Filter, { readonly by: 'measure' | 'between' }>;

export interface Choice {
  readonly value: string;
  readonly title: string;
  /** Actors or linkages that have it. */
  readonly count: number;
}

/** The values that occur for a filter, the most frequent first. */
export function filterChoices(filter: ListFilter, reading: Reading): readonly Choice[] {
  const { opened, words } = reading;
  const { ask, model } = words;
  const counts = new Map<string, number>();
  const count = (value: string): void => void counts.set(value, (counts.get(value) ?? 0) + 1);
  const titled = (names: Readonly<Record<string, string>>, unknown: string) => (value: string) =>
    names[value] ?? unknown;
  const choices = (title: (value: string) => string): readonly Choice[] =>
    [...counts]
      .map(([value, found]) => ({ value, title: title(value), count: found }))
      .sort((a, b) => b.count - a.count || a.title.localeCompare(b.title));
  if (filter.by === 'attribute') {
    const valuesAt = attributeValues(opened, filter.attribute);
    const size = opened.mode === 'case' ? opened.subject.actors.length : opened.actors.length;
    for (let place = 0; place < size; place++) {
      const values = valuesAt(place);
      if (values.length === 0) count('');
      for (const value of values) count(value);
    }
    return choices((value) => attributeValueName(filter.attribute, value, words));
  }
  if (opened.mode === 'network') return [];
  const { actors, linkages } = opened.subject;
  switch (filter.by) {
    case 'kind':
      for (const { kind } of actors) count(kind ?? '');
      return choices(titled(model.kinds, ask.unknownKind));
    case 'layer':
      for (const { type } of linkages) count(type);
      return choices(titled(model.layers, ask.notKnown));
    case 'scope':
      for (const scope of opened.scopes) count(scope);
      return choices(titled(model.scopes, ask.notKnown));
    case 'governance':
      for (const { governance } of opened.assessment.clusters) {
        for (const { answer } of governance.pairs) count(answer);
      }
      return choices(titled(model.governance, ask.notKnown));
    case 'provenance':
      for (const { provenance } of [...actors, ...linkages]) count(provenance ?? 'observed');
      return choices(titled(model.provenances, ask.notKnown));
  }
}

/** The values a filter keeps. */
export function valuesOf(filter: ListFilter): readonly string[] {
  switch (filter.by) {
    case 'kind':
      return filter.kinds;
    case 'layer':
      return filter.layers;
    case 'scope':
      return filter.scopes;
    case 'governance':
      return filter.types;
    case 'provenance':
      return filter.provenances;
    case 'attribute':
      return filter.values;
  }
}

/** The same filter keeping other values. */
export function withValues(filter: ListFilter, values: readonly string[]): ListFilter {
  switch (filter.by) {
    case 'kind':
      return { by: 'kind', kinds: values };
    case 'layer':
      return { by: 'layer', layers: values };
    case 'scope':
      return { by: 'scope', scopes: values };
    case 'governance':
      return { by: 'governance', types: values };
    case 'provenance':
      return { by: 'provenance', provenances: values };
    case 'attribute':
      return { ...filter, values };
  }
}

/** The kinds of filter that make sense for what is open. */
export function filterKinds(opened: Opened): readonly Filter['by'][] {
  const any: readonly Filter['by'][] = ['measure', 'attribute', 'between'];
  return opened.mode === 'network' ? any : ['kind', 'layer', 'scope', 'governance', 'provenance', ...any];
}
