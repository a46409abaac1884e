import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { between } from '../../viewer/src/view/between.ts';
import type { Filter } from '../../viewer/src/view/filter.ts';
import { filteredNetwork } from '../../viewer/src/view/filtered-network.ts';
import type { OpenedCase } from '../../viewer/src/worker/messages.ts';
import { openCase } from '../../viewer/src/worker/open-case.ts';
import { caseFiles, metalworking } from '../e2e/case-files.ts';
import { openedWhole } from './opened-whole.ts';

let opened: OpenedCase;
beforeAll(async () => {
  const request = { mode: 'case', files: await caseFiles(metalworking), options: {} } as const;
  opened = await openedWhole(openCase(request, () => {}));
});

const left = (filters: readonly Filter[]) => {
  const { actors, linkages, steps } = filteredNetwork(opened, filters);
  return {
    actors: opened.subject.actors.filter((_, i) => actors[i] === 1),
    linkages: opened.subject.linkages.filter((_, k) => linkages[k] === 1),
    steps,
  };
};

describe('filters of a case', () => {
  it('by kind leaves the actors and the linkages among them', () => {
    const { actors, linkages } = left([{ by: 'kind', kinds: ['firm'] }]);
    const firms = opened.subject.actors.filter(({ kind }) => kind === 'firm').map(({ id }) => id);
    expect(actors.map(({ id }) => id)).toEqual(firms);
    expect(linkages).toEqual(
      opened.subject.linkages.filter(({ from, to }) => firms.includes(from) && firms.includes(to)),
    );
  });

  it('by layer leaves the linkages and the actors at their ends', () => {
    const { actors, linkages } = left([{ by: 'layer', layers: ['trains'] }]);
    expect(linkages).toEqual(opened.subject.linkages.filter(({ type }) => type === 'trains'));
    const ends = new Set(linkages.flatMap(({ from, to }) => [from, to]));
    expect(new Set(actors.map(({ id }) => id))).toEqual(ends);
  });

  it('by governance leaves the sales of the pairs that are governed so', () => {
    const { linkages } = left([{ by: 'governance', types: ['quasi-hierarchy'] }]);
    const pairs = opened.assessment.clusters.flatMap(({ governance }) =>
      governance.pairs.filter(({ answer }) => answer === 'quasi-hierarchy'),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(linkages.map(({ from, to, type }) => `${from} ${to} ${type}`))).toEqual(
      new Set(pairs.map(({ seller, buyer }) => `${seller} ${buyer} supplies`)),
    );
  });

  it('by measure and attribute leaves who has the value, and "not known" is a value', () => {
    const degree = opened.measures.find(({ id }) => id === 'degree')!.values;
    expect(left([{ by: 'measure', measure: 'degree', least: 5, most: 9 }]).actors).toEqual(
      opened.subject.actors.filter((_, i) => degree[i]! >= 5 && degree[i]! <= 9),
    );
    expect(left([{ by: 'attribute', attribute: 'isic', values: [''] }]).actors).toEqual(
      opened.subject.actors.filter(({ isic }) => isic === null),
    );
  });

  it('stack, and each says what it leaves of what those before it left', () => {
    const filters: Filter[] = [
      { by: 'scope', scopes: ['local'] },
      { by: 'kind', kinds: ['firm', 'institution'] },
      { by: 'provenance', provenances: ['illustrative'] },
    ];
    const { actors, linkages, steps } = left(filters);
    expect(steps).toHaveLength(3);
    filters.forEach((_, i) => {
      const alone = left(filters.slice(0, i + 1));
      expect(steps[i]).toEqual({ actors: alone.actors.length, linkages: alone.linkages.length });
    });
    expect(steps[2]).toEqual({ actors: actors.length, linkages: linkages.length });
  });

  it('between firms and the leaders leaves both and who stands between them', () => {
    const cluster = opened.assessment.clusters[0]!;
    const { actors } = left([{ by: 'between', from: 'kind:institution', to: `leaders:${cluster.id}` }]);
    const ids = new Set(actors.map(({ id }) => id));
    expect(cluster.leaders.some((id) => ids.has(id))).toBe(true);
    expect(actors.length).toBeLessThan(opened.subject.actors.length);
  });
});

it('between: exactly those on a shortest path from one set to the other', () => {
  const network = fc.integer({ min: 2, max: 9 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 16 }),
      first: fc.array(fc.constantFrom(0, 1), { minLength: size, maxLength: size }),
      second: fc.array(fc.constantFrom(0, 1), { minLength: size, maxLength: size }),
    }),
  );
  fc.assert(
    fc.property(network, ({ size, links, first, second }) => {
      const view = {
        ids: Array.from({ length: size }, (_, i) => `n${i}`),
        placeOf: new Map<string, number>(),
        from: Int32Array.from(links, ([a]) => a),
        to: Int32Array.from(links, ([, b]) => b),
      };
      const flags = new Uint8Array(links.length).fill(1);
      const found = between(view, flags, Uint8Array.from(first), Uint8Array.from(second));
      const far = distances(size, links);
      const places = view.ids.map((_, i) => i);
      const expected = places.map((v) =>
        places.some((a) =>
          places.some((b) => {
            const joined = first[a] === 1 && second[b] === 1 && a !== b && far[a]![b]! < Infinity;
            return joined && far[a]![v]! + far[v]![b]! === far[a]![b]!;
          }),
        )
          ? 1
          : 0,
      );
      expect([...found]).toEqual(expected);
    }),
  );
});

/** All shortest distances by Floyd and Warshall, whatever the direction. */
function distances(size: number, links: readonly (readonly [number, number])[]): number[][] {
  const far = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 0 : Infinity)),
  );
  for (const [a, b] of links) if (a !== b) far[a]![b] = far[b]![a] = 1;
  for (let k = 0; k < size; k++)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) far[i]![j] = Math.min(far[i]![j]!, far[i]![k]! + far[k]![j]!);
  return far;
}
