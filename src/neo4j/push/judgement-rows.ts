import { createHash } from 'node:crypto';
import type { Evidence } from '../../model/evidence.ts';
import { listValue } from '../codec/list-value.ts';
import type { Properties } from '../codec/properties.ts';
import type { SmallRow } from '../codec/small-tables.ts';

/** The kinds of node of an assessment: each has a statement `write/judge-…`. */
export const judgementKinds = [
  'assessment',
  'cluster-verdicts',
  'governance',
  'efficiency-items',
  'upgrading',
  'forces',
  'articulators',
  'policy',
  'evidence',
] as const;
export type JudgementKind = (typeof judgementKinds)[number];

/** The relationships of an assessment: each has a statement `write/link-…`. */
export const judgementLinks = [
  'assesses',
  'has',
  'about',
  'seller',
  'buyer',
  'leader',
  'who',
  'because',
  'against',
  'names',
  'rests-on',
] as const;
export type JudgementLink = (typeof judgementLinks)[number];

export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly key?: string;
}

/** Gathers the nodes and relationships of one assessment. */
export class JudgementRows {
  readonly nodes = new Map<JudgementKind, SmallRow[]>(judgementKinds.map((kind) => [kind, []]));
  readonly links = new Map<JudgementLink, LinkRow[]>(judgementLinks.map((link) => [link, []]));
  readonly #assessment: string;
  readonly #fromOf: (linkage: string) => string | undefined;

  /** `fromOf` gives the actor a linkage starts from, by the linkage's key. */
  constructor(assessment: string, fromOf: (linkage: string) => string | undefined) {
    this.#assessment = assessment;
    this.#fromOf = fromOf;
  }

  /** Adds a node; `name` tells it from all others of the assessment. Gives its id. */
  node(kind: JudgementKind, name: readonly string[], fields: Readonly<Record<string, unknown>>): string {
    const text = JSON.stringify([this.#assessment, kind, ...name]);
    const id = createHash('sha256').update(text).digest('hex').slice(0, 32);
    this.nodes.get(kind)!.push({ id, set: { assessment: this.#assessment, ...propertiesOf(fields) } });
    return id;
  }

  link(link: JudgementLink, from: string, to: string): void {
    this.links.get(link)!.push({ from, to });
  }

  /** Adds evidence for or against a judgement, with the actors and linkages it names. */
  evidence(of: string, side: 'because' | 'against', list: readonly Evidence[]): void {
    list.forEach(({ text, actors, linkages }, index) => {
      const id = this.node('evidence', [of, side, String(index)], { text, side, actors, linkages });
      this.link(side, of, id);
      for (const actor of new Set(actors)) this.link('names', id, actor);
      for (const key of new Set(linkages)) {
        const start = this.#fromOf(key);
        if (start !== undefined) this.links.get('rests-on')!.push({ from: id, to: start, key });
      }
    });
  }
}

/** Numbers, texts, yes/no and lists of them become properties as they are, all else as text of JSON; null none. */
function propertiesOf(fields: Readonly<Record<string, unknown>>): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'number' && Number.isNaN(value)) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      properties[name] = value;
    } else if (Array.isArray(value)) properties[name] = listValue(value);
    else if (value !== null && value !== undefined) properties[name] = JSON.stringify(value);
  }
  return properties;
}
