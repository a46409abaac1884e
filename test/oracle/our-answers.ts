import { articulation } from '../../src/metrics/articulation.ts';
import { brokerage } from '../../src/metrics/brokerage.ts';
import { expectedBrokerage } from '../../src/metrics/expected-brokerage.ts';
import { louvain } from '../../src/metrics/louvain.ts';
import { measureNetwork } from '../../src/metrics/measure-network.ts';
import { networkBrokerage } from '../../src/metrics/network-brokerage.ts';
import type { GeneratedNetwork } from './heavy-tailed-network.ts';
import type { PeerValue } from './run-peers.ts';

/** Our answers to everything the outside tools are asked, under their names. */
export function ourAnswers(generated: GeneratedNetwork): Record<string, PeerValue> {
  const { network, groupOf } = generated;
  const result = measureNetwork(network, {
    groups: [...groupOf].map((group) => `g${group}`),
    amounts: network.weights,
    also: ['hub', 'authority'],
  });
  const answers: Record<string, PeerValue> = {};
  for (const [id, first] of Object.entries(result.actors[0]!.measures)) {
    if (typeof first === 'object' && first !== null) continue;
    answers[id] = result.actors.map(({ measures }) => {
      const value = measures[id];
      return typeof value === 'number' ? value : null;
    });
  }
  const { isArticulationPoint } = articulation(network);
  answers.articulationPoint = [...isArticulationPoint];
  // Some names stand for a number of the actor and of the network: the tools are asked for that of the actor.
  for (const [id, value] of Object.entries(result.network)) {
    if (id === 'salesConcentration' || id === 'purchasesConcentration') continue;
    if (typeof value === 'number') answers[id] = value;
    if (id === 'components' || id === 'strongComponents') answers[id] = value as readonly number[];
    if (id === 'bridges') answers[id] = (value as readonly unknown[]).length;
  }
  answers.louvainModularity = louvain(network, 'oracle').modularity;
  const raw = brokerage(network, groupOf);
  const { expected, z } = expectedBrokerage(network, groupOf, raw);
  const whole = networkBrokerage(network, groupOf, raw);
  const column = (values: Float64Array) => [...values].map((value) => (Number.isNaN(value) ? null : value));
  for (const role of Object.keys(raw) as (keyof typeof raw)[]) {
    answers[`raw.${role}`] = column(raw[role]);
    answers[`expected.${role}`] = column(expected[role]);
    answers[`z.${role}`] = column(z[role]);
    answers[`networkRaw.${role}`] = whole.raw[role];
    answers[`networkZ.${role}`] = whole.z[role];
  }
  return answers;
}
