import { part, statement } from '../../../src/explain/statements.ts';
import { actorMeasures } from '../../../src/metrics/catalogue.ts';
import type { MeasureDescription } from '../../../src/metrics/measure.ts';
import { networkMeasures } from '../../../src/metrics/network-measures.ts';
import type { ExplainAsk, Explained } from './tasks.ts';

/** A measure of an actor in the words of the catalogue, with the rows that name the actor. */
export function explainMeasure(id: string, actor: string | null, base: ExplainAsk['base']): Explained {
  const line = actorMeasures.find((measure) => measure.id === id);
  if (line === undefined) throw new Error(`The catalogue has no measure ${id}.`);
  const keys = (base?.subject.linkages ?? [])
    .filter(({ from, to, type }) => type !== 'owns' && (from === actor || to === actor))
    .map(({ key }) => key);
  const said = `${keys.length} linkage rows name the actor, ownership left out`;
  const facts = actor === null || base === null ? [] : part('Facts', [statement(said, [actor], keys)]);
  return { title: line.title, answer: line.sentence, parts: [...facts, ...rule(line)] };
}

/** A number of a plain network as a whole, by its title; those against chance have their z in it. */
export function explainTotal(title: string): Explained {
  const line = networkMeasures.find((measure) => title === measure.title || title === `${measure.title} (z)`);
  if (line === undefined) throw new Error(`The catalogue has no number called ${title}.`);
  return { title, answer: line.sentence, parts: rule(line) };
}

function rule({ reads, unit, range, reference }: MeasureDescription): Explained['parts'] {
  return part('Rule', [
    statement(`read from ${reads}`),
    statement(`unit: ${unit}; range: ${range}`),
    statement(`after ${reference}`),
  ]);
}
