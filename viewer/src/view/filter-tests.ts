import type { Opened } from '../worker/messages.ts';
import { attributeValues } from './attribute-values.ts';
import type { Filter } from './filter.ts';

/** Whether the actor, or the linkage, at a place meets a filter. */
export type PlaceTest = (place: number) => boolean;

/** What a filter asks of actors; null: nothing. An empty provenance says observed. */
export function actorTest(filter: Filter, opened: Opened): PlaceTest | null {
  if (filter.by === 'attribute') {
    const valuesAt = attributeValues(opened, filter.attribute);
    const wanted = new Set(filter.values);
    return (i) => {
      const values = valuesAt(i);
      return values.length === 0 ? wanted.has('') : values.some((value) => wanted.has(value));
    };
  }
  if (filter.by === 'measure') {
    const column = opened.measures.find(({ id }) => id === filter.measure);
    // A measure that is not there yet asks nothing; the page says that the filter waits for it.
    if (column?.awaited) return null;
    const values = column?.values ?? [];
    const { least, most } = filter;
    return (i) => {
      const value = values[i] ?? null;
      return value !== null && (least === null || value >= least) && (most === null || value <= most);
    };
  }
  if (opened.mode === 'network') return null;
  const list = opened.subject.actors;
  if (filter.by === 'kind') return (i) => filter.kinds.includes(list[i]!.kind ?? '');
  if (filter.by === 'provenance')
    return (i) => filter.provenances.includes(list[i]!.provenance ?? 'observed');
  return null;
}

/** What a filter asks of linkages; null: nothing. Governance is that of the pair of seller and buyer. */
export function linkageTest(filter: Filter, opened: Opened): PlaceTest | null {
  if (opened.mode === 'network') return null;
  const { linkages } = opened.subject;
  if (filter.by === 'layer') return (k) => filter.layers.includes(linkages[k]!.type);
  if (filter.by === 'scope') return (k) => filter.scopes.includes(opened.scopes[k]!);
  if (filter.by === 'provenance')
    return (k) => filter.provenances.includes(linkages[k]!.provenance ?? 'observed');
  if (filter.by !== 'governance' || opened.lacks === 'assessment') return null;
  const pairs = opened.assessment.clusters.flatMap(({ governance }) => governance.pairs);
  const answers = new Map(
    pairs.map(({ seller, buyer, answer }) => [JSON.stringify([seller, buyer]), answer]),
  );
  return (k) => {
    const { from, to, type } = linkages[k]!;
    const answer = type === 'supplies' ? answers.get(JSON.stringify([from, to])) : undefined;
    return answer !== undefined && filter.types.includes(answer);
  };
}
