import { defaultGroups } from '../../src/cli/network/network-of-case.ts';
import { clusterNetwork } from '../../src/cluster/cluster-network.ts';
import { buyerDependence, sellerDependence } from '../../src/governance/dependence.ts';
import { supplyPairs } from '../../src/governance/supply-pairs.ts';
import { indexCase } from '../../src/graph/case-index.ts';
import { projectCase } from '../../src/graph/project.ts';
import { brokerage, brokerageRoles } from '../../src/metrics/brokerage.ts';
import { components } from '../../src/metrics/components.ts';
import { degree } from '../../src/metrics/degree.ts';
import { density } from '../../src/metrics/density.ts';
import { expectedBrokerage } from '../../src/metrics/expected-brokerage.ts';
import { externalInternal } from '../../src/metrics/external-internal.ts';
import { groupNumbers } from '../../src/metrics/group-numbers.ts';
import type { Case } from '../../src/model/case.ts';
import { compareText } from '../../src/model/order.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a job on another engine gives: rows by the names of its columns. */
export interface JobResults {
  readonly actors: readonly Row[];
  readonly clusters: readonly Row[];
  readonly pairs: readonly Row[];
  readonly network: readonly Row[];
}

/** The numbers of a case by our own measures, in the shape and under the names of the jobs. */
export function ourResults(subject: Case): JobResults {
  const index = indexCase(subject);
  const network = projectCase(subject);
  const groups = defaultGroups(subject);
  const { groupOf } = groupNumbers(groups);
  const raw = brokerage(network, groupOf);
  const { expected, z } = expectedBrokerage(network, groupOf, raw);
  const contacts = externalInternal(network, groupOf);
  const parts = components(network);
  const [inDegrees, outDegrees, degrees] = [network.in, network.out, network.around].map(degree);
  const byAttribute = (values: readonly (string | null)[]) =>
    externalInternal(network, groupNumbers(values).groupOf).network;
  const supply = supplyPairs(index.layer('supplies'));
  return inOrder({
    actors: subject.actors.map(({ id }, v) => ({
      id,
      grp: groups[v],
      degree: degrees![v],
      inDegree: inDegrees![v],
      outDegree: outDegrees![v],
      component: subject.actors[parts.partOf.indexOf(parts.partOf[v]!)]!.id,
      componentSize: parts.sizes[parts.partOf[v]!],
      externalInternal: defined(contacts.actors[v]!),
      brokerage: raw.total[v],
      brokerageExpected: expected.total[v],
      brokerageZ: defined(z.total[v]!),
      ...Object.fromEntries(
        brokerageRoles.flatMap((role) => [
          [role, raw[role][v]],
          [`${role}Expected`, expected[role][v]],
          [`${role}Z`, defined(z[role][v]!)],
        ]),
      ),
    })),
    clusters: [...new Set(subject.actors.flatMap(({ cluster }) => cluster ?? []))].map((cluster) => {
      const { localDensity, meanLocalDegree, isolatedShare, largestComponentShare, ...more } = clusterNetwork(
        cluster,
        network,
        index,
      );
      const of = subject.actors.filter((actor) => actor.cluster === cluster && actor.kind === 'firm');
      return {
        cluster,
        firms: of.length,
        localDensity,
        meanLocalDegree,
        isolatedShare,
        largestComponentShare,
        externalInternal: more.externalInternal,
      };
    }),
    pairs: supply.pairs.map((pair) => ({
      seller: pair.seller,
      buyer: pair.buyer,
      sellerDependence: sellerDependence(pair, supply, index).value,
      buyerDependence: buyerDependence(pair, supply, index).value,
    })),
    network: [
      {
        actors: network.size,
        arcs: network.out.targets.length,
        density: density(network),
        components: parts.sizes.length,
        largest: parts.sizes[0] ?? null,
        externalInternal: contacts.network,
        externalInternalByCountry: byAttribute(subject.actors.map(({ id }) => index.countryOf(id))),
        externalInternalByKind: byAttribute(subject.actors.map(({ kind }) => kind)),
      },
    ],
  });
}

/** Rows sorted by what names them. */
export function inOrder({ actors, clusters, pairs, network }: JobResults): JobResults {
  const sorted = (rows: readonly Row[], ...names: readonly string[]) => {
    const key = (row: Row) => JSON.stringify(names.map((name) => row[name]));
    return [...rows].sort((a, b) => compareText(key(a), key(b)));
  };
  return {
    actors: sorted(actors, 'id'),
    clusters: sorted(clusters, 'cluster').map((row) => ({ ...row, id: row.cluster })),
    pairs: sorted(pairs, 'seller', 'buyer'),
    network,
  };
}

function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
