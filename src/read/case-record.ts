import type { CaseGenerator } from '../model/case.ts';
import { type Layer, layers } from '../model/layer.ts';
import { idsOfCell } from './actors-without-kind.ts';
import type { CaseFields } from './case-fields.ts';
import { cleanText } from './clean-text.ts';
import { fold } from './fold.ts';
import type { NamedActor } from './gather/gathering.ts';
import { isRecord, type JsonRecord } from './json-tables.ts';
import { layerOfWord } from './layer-of-word.ts';
import type { ProblemLog } from './problem-log.ts';
import { yearRange } from './read-year-cell.ts';

export const caseFormat = 'articulator-case/1';

/** Other names of the fields of a case. */
const fieldSynonyms: Readonly<Record<string, readonly string[]>> = {
  format: ['formato'],
  id: ['case', 'caseid', 'caso', 'identificador'],
  title: ['titulo', 'name', 'nombre', 'nome'],
  description: ['descripcion', 'descricao'],
  year: ['ano'],
  currency: ['moneda', 'moeda', 'divisa'],
  surveyed: ['surveyedlayers', 'layers', 'capas', 'camadas', 'encuestado', 'pesquisado'],
  generator: ['generador', 'gerador'],
  actorsWithoutKind: [],
};
const ours = new Map(
  Object.entries(fieldSynonyms).flatMap(([name, words]) =>
    [name, ...words].map((word) => [fold(word), name] as const),
  ),
);

/** Where the fields of a case stand. */
export interface CasePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** Reads the fields of a case from `case.json` or from the sheet `Case`; what cannot be used is reported. */
export function readCaseRecord(record: JsonRecord, place: CasePlace, log: ProblemLog): CaseFields {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const field = ours.get(fold(name));
    if (field === undefined || fields.has(field)) {
      const message = `Field "${name}" is not one of a case's and was not read.`;
      log.add('info', 'field-ignored', { ...place, column: name }, message, 'Nothing needs to be done.');
    } else fields.set(field, value);
  }
  checkFormat(fields.get('format'), place, log);
  return {
    id: textOf(fields.get('id')),
    title: textOf(fields.get('title')),
    description: textOf(fields.get('description')),
    year: yearOf(fields.get('year'), place, log),
    currency: currencyOf(fields.get('currency'), place, log),
    surveyed: surveyedOf(fields.get('surveyed'), place, log),
    generator: generatorOf(fields.get('generator'), place, log),
    actorsWithoutKind: fields.has('actorsWithoutKind')
      ? idsOfCell(fields.get('actorsWithoutKind')).map((id) => named(id, place))
      : null,
  };
}

function named(id: string, place: CasePlace): NamedActor {
  return { id, kind: null, cluster: null, reference: { ...place, row: 1 } };
}

function checkFormat(value: unknown, place: CasePlace, log: ProblemLog): void {
  const format = textOf(value);
  if (format === caseFormat || format === null) return;
  log.add(
    'warning',
    'unknown-format',
    { ...place, column: 'format', value: format },
    `The case says it is written in format "${format}"; it was read as ${caseFormat}.`,
    `Write ${caseFormat}, or use a version of this program that knows the format.`,
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : null;
}

function yearOf(value: unknown, place: CasePlace, log: ProblemLog): number | null {
  const text = textOf(value);
  if (text === null) return null;
  const year = Number(text);
  if (Number.isInteger(year) && year >= yearRange.earliestLinkage && year <= yearRange.latest) return year;
  log.add(
    'warning',
    'out-of-range',
    { ...place, column: 'year', value: text },
    `"${text}" is not a year from ${yearRange.earliestLinkage} to ${yearRange.latest}; the case's year was taken as not known.`,
    'Write four digits, such as 2019.',
  );
  return null;
}

function currencyOf(value: unknown, place: CasePlace, log: ProblemLog): string | null {
  const code = cleanText(textOf(value)?.toUpperCase() ?? '');
  if (code !== null && !/^[A-Z]{3}$/u.test(code)) {
    log.add(
      'warning',
      'currency-code',
      { ...place, column: 'currency', value: code },
      `"${code}" is not a currency code of three letters; it is kept and compared as it stands.`,
      'Write a code of ISO 4217, such as USD.',
    );
  }
  return code;
}

function surveyedOf(value: unknown, place: CasePlace, log: ProblemLog): ReadonlySet<Layer> | null {
  const words = Array.isArray(value) ? value.map(String) : (textOf(value)?.split(';') ?? []);
  const known = new Set<Layer>();
  for (const word of words) {
    const text = cleanText(word);
    if (text === null || fold(text) === 'none') continue;
    const layer = layerOfWord(text);
    if (layer !== null) known.add(layer);
    else {
      log.add(
        'warning',
        'unknown-layer',
        { ...place, column: 'surveyed', value: text },
        `"${text}" is not a layer; it was left out of the layers surveyed.`,
        `Write layers from this list, separated by ";": ${layers.join(', ')}.`,
      );
    }
  }
  const given = Array.isArray(value) || words.some((word) => cleanText(word) !== null);
  return given ? new Set(layers.filter((layer) => known.has(layer))) : null;
}

function generatorOf(value: unknown, place: CasePlace, log: ProblemLog): CaseGenerator | null {
  const text = textOf(value);
  const record = isRecord(value) ? value : text?.startsWith('{') ? parsedRecord(text) : null;
  if (record === null) return text === null ? null : { name: text, seed: null, parameters: {} };
  const name = textOf(record.name);
  if (name === null) {
    const message = 'The generator of the case has no name and was not read.';
    log.add('warning', 'generator-unnamed', { ...place, column: 'generator' }, message, 'Give it a name.');
    return null;
  }
  const { seed, parameters } = record;
  return {
    name,
    seed: typeof seed === 'number' || typeof seed === 'string' ? seed : null,
    parameters: isRecord(parameters) ? parameters : {},
  };
}

function parsedRecord(text: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
