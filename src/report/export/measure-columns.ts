import type { MetricsResult } from '../../metrics/measure-network.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { AddedColumns } from './exported-network.ts';
import type { ExportedColumn, ExportedValue } from './typed-value.ts';

const roleColumns: readonly ExportedColumn[] = [
  { name: 'chainLeaderOf', type: 'string' },
  { name: 'articulatorOf', type: 'string' },
  { name: 'articulatorRank', type: 'integer' },
  { name: 'articulatorMeanRank', type: 'double' },
];

/**
 * Measures by the names of the catalogue (by role with a dot: `brokerageZ.liaison`) and the roles an actor has
 * in the assessment: the clusters it leads and those it is an articulator of, with its best rank. What is not
 * defined has no value.
 */
export function measureColumns(metrics: MetricsResult, assessment: Assessment): AddedColumns {
  const byActor = new Map<string, Map<string, ExportedValue>>();
  const types = new Map<string, ExportedColumn['type']>();
  for (const { id, measures } of metrics.actors) {
    const values = new Map<string, ExportedValue>();
    const set = (name: string, value: number | boolean | null) => {
      if (!types.has(name)) types.set(name, 'double');
      if (typeof value === 'boolean') types.set(name, 'boolean');
      if (value !== null) values.set(name, value);
    };
    for (const [name, value] of Object.entries(measures)) {
      if (typeof value !== 'object' || value === null) set(name, value);
      else for (const [role, part] of Object.entries(value)) set(`${name}.${role}`, part);
    }
    byActor.set(id, values);
  }
  addRoles(byActor, assessment);
  return {
    columns: [...[...types].map(([name, type]) => ({ name, type })), ...roleColumns],
    valuesOf: (actor) => byActor.get(actor) ?? new Map(),
  };
}

function addRoles(byActor: ReadonlyMap<string, Map<string, ExportedValue>>, assessment: Assessment): void {
  const join = (actor: string, name: string, cluster: string) => {
    const values = byActor.get(actor);
    const known = values?.get(name);
    values?.set(name, known === undefined ? cluster : `${known}; ${cluster}`);
  };
  for (const { id: cluster, leaders, articulators } of assessment.clusters) {
    for (const leader of leaders) join(leader, 'chainLeaderOf', cluster);
    for (const { actor, rank, meanRank } of articulators) {
      join(actor, 'articulatorOf', cluster);
      const best = byActor.get(actor)?.get('articulatorRank');
      if (typeof best === 'number' && best <= rank) continue;
      byActor.get(actor)?.set('articulatorRank', rank);
      byActor.get(actor)?.set('articulatorMeanRank', meanRank);
    }
  }
}
