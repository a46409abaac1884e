import { catalogue } from '../../metrics/catalogue.ts';
import type { ActorValue, NetworkValue } from '../../metrics/measure.ts';
import type { MetricsResult } from '../../metrics/measure-network.ts';
import { brokerageRoles } from '../../model/assessment.ts';
import { compareText } from '../../model/order.ts';
import type { Database } from '../database.ts';
import { DatabaseError } from '../database-error.ts';
import { cutOffSentence, propertiesOfCase } from '../pull/properties-of-case.ts';
import { type GdsFindings, hasGds, inGraphDataScience } from './in-graph-data-science.ts';

const notHere = 'Not computed in the database; articulator metrics without --on neo4j has it.';
const withoutGds =
  'The server has no Graph Data Science, which computes this; articulator metrics without --on neo4j has it.';
const ofGds = new Set(['betweenness', 'betweennessNormalised', 'articulationPoint', 'components', 'bridges']);

export interface MeasureInDatabaseOptions {
  readonly onStep?: (what: string) => void;
  /** Told in words where the last push of the case was cut off. */
  readonly onNote?: (text: string) => void;
  /** Ends the work between two steps with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Measures a case that was pushed, in the server: nothing but the results comes to this machine.
 *
 * Betweenness, articulation points, bridges, components and Louvain's communities by Graph Data Science, roles of
 * brokerage, density and E-I by Cypher. Every other measure of the catalogue is null with the reason. Throws
 * DatabaseError `no-such-case`.
 */
export async function measureInDatabase(
  database: Database,
  caseId: string,
  { onStep: tell = () => {}, onNote = () => {}, signal }: MeasureInDatabaseOptions = {},
): Promise<MetricsResult> {
  const parameters = { caseId };
  const onStep = (what: string) => {
    signal?.throwIfAborted();
    tell(what);
  };
  const { complete } = await propertiesOfCase(database, caseId);
  if (complete !== true) onNote(cutOffSentence(caseId));
  const actors = await database.read('measure/actors', parameters, (row) => ({
    id: String(row.get('actor')),
    group: String(row.get('group')),
  }));
  if (actors.length === 0) {
    throw new DatabaseError('no-such-case', `Case "${caseId}" in ${database.uri} has no actors.`);
  }
  const gds = (await hasGds(database)) ? await inGraphDataScience(database, caseId, onStep) : null;
  onStep('brokerage');
  const roles = await rolesOf(database, caseId);
  const [arcs = { all: 0, external: 0 }] = await database.read('measure/arcs', parameters, (row) => ({
    all: Number(row.get('arcs')),
    external: Number(row.get('external')),
  }));
  const result = {
    format: 'articulator-metrics/1' as const,
    projection: {
      source: 'database',
      directed: true,
      parallelLinks: 'merged into one',
      selfLinkages: 0,
      weight: null,
      group: 'cluster, else outside COUNTRY',
      betweenness: 'ordered pairs, along the arcs',
      brokerage: 'ordered pairs, along the arcs',
      computedBy:
        gds === null ? `Cypher in ${database.server}` : `Graph Data Science and Cypher in ${database.server}`,
    },
    actors: actors
      .sort((a, b) => compareText(a.id, b.id))
      .map(({ id, group }) => {
        const values = actorValues(id, actors.length, gds, roles);
        return { id, group, measures: values, reasons: reasonsFor('actor', values, gds) };
      }),
  };
  const whole = networkValues(actors.length, arcs, gds);
  const network = { ...whole, reasons: reasonsFor('network', whole, gds) };
  return { ...result, network: network as unknown as MetricsResult['network'] };
}

type Values<T> = Record<string, T | null>;
type Roles = ReadonlyMap<string, Readonly<Record<string, number>>>;

async function rolesOf(database: Database, caseId: string): Promise<Roles> {
  const rows = await database.read('measure/roles', { caseId }, (row) => {
    const counts = brokerageRoles.map((role) => [role, Number(row.get(role))] as const);
    return [String(row.get('actor')), Object.fromEntries(counts)] as const;
  });
  return new Map(rows);
}

function actorValues(id: string, size: number, gds: GdsFindings | null, roles: Roles): Values<ActorValue> {
  const values = nulls<ActorValue>('actor');
  const counts = brokerageRoles.map((role) => [role, roles.get(id)?.[role] ?? 0] as const);
  for (const [role, count] of counts) values[role] = count;
  values.brokerage = counts.reduce((sum, [, count]) => sum + count, 0);
  if (gds === null) return values;
  const betweenness = gds.betweenness.get(id) ?? 0;
  values.betweenness = betweenness;
  if (size > 2) values.betweennessNormalised = betweenness / ((size - 1) * (size - 2));
  values.articulationPoint = gds.articulationPoints.has(id);
  values.community = gds.community.get(id) ?? null;
  return values;
}

function networkValues(
  size: number,
  arcs: { readonly all: number; readonly external: number },
  gds: GdsFindings | null,
): Values<NetworkValue> {
  const values = nulls<NetworkValue>('network');
  values.actors = size;
  values.links = arcs.all;
  if (size > 1) values.density = arcs.all / (size * (size - 1));
  if (arcs.all > 0) values.externalInternal = (2 * arcs.external - arcs.all) / arcs.all;
  if (gds !== null) {
    values.components = gds.components;
    values.bridges = gds.bridges;
  }
  return values;
}

function nulls<T>(level: string): Values<T> {
  return Object.fromEntries(ofEveryNetwork(level).map(({ id }) => [id, null]));
}

function ofEveryNetwork(level: string) {
  return catalogue.filter((measure) => measure.level === level && !('appliesTo' in measure));
}

function reasonsFor(level: string, values: Values<unknown>, gds: GdsFindings | null): Record<string, string> {
  const missing = ofEveryNetwork(level).filter(({ id }) => values[id] === null);
  return Object.fromEntries(
    missing.map(({ id }) => [id, gds === null && ofGds.has(id) ? withoutGds : notHere]),
  );
}
