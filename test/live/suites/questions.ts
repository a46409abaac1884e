import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/model/case.ts';
import type { Layer } from '../../../src/model/layer.ts';
import { compareText } from '../../../src/model/order.ts';
import { rowText } from '../../../src/neo4j/codec/row-text.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import type { StatementName } from '../../../src/neo4j/statements.ts';
import { assessedLibraryCase } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';

const cluster = 'es-metalworking';

/** The questions of `cypher/read`, answered by the database and from the tables themselves. */
export function questionsSuite(server: () => LiveServer): void {
  const ready = async () => {
    const database = await server().database();
    const { subject, assess } = await assessedLibraryCase();
    await pushCase(database, subject, { assess });
    const ask = (name: StatementName, parameters: Readonly<Record<string, unknown>> = {}) =>
      database.read(name, { caseId: subject.id, ...parameters }, (row) =>
        (row as unknown as { toObject(): Record<string, unknown> }).toObject(),
      );
    return { subject, assessment: assess.assessment, version: assess.version, ask };
  };

  describe('a question of an analyst', () => {
    it('which firms have one buyer', async () => {
      const { subject, ask } = await ready();
      const wanted = subject.actors.flatMap(({ id, kind, cluster: home }) => {
        const buyers = neighbours(subject, id, ['supplies'], 'to');
        return kind === 'firm' && home === cluster && buyers.length === 1 ? [[id, buyers[0]]] : [];
      });
      expect(wanted.length).toBeGreaterThan(2);
      const found = await ask('read/firms-with-one-buyer', { cluster });
      expect(found.map(({ firm, buyer }) => [firm, buyer]).sort(byFirst)).toEqual(wanted.sort(byFirst));
    });

    it('who are the articulators between these firms and that buyer', async () => {
      const { subject, assessment, ask } = await ready();
      const firms = subject.actors.filter(({ kind }) => kind === 'firm').map(({ id }) => id);
      const buyer = subject.actors.find(({ kind }) => kind === 'buyer')!.id;
      const some = firms.slice(0, 12);
      const wanted = subject.actors
        .filter(({ id }) => id !== buyer && !some.includes(id))
        .filter(({ id }) => neighbours(subject, id, ties, 'either').includes(buyer))
        .map(({ id }) => ({
          actor: id,
          firms: neighbours(subject, id, ties, 'either').filter((each) => some.includes(each)),
        }))
        .filter((each) => each.firms.length > 0)
        .sort((a, b) => compareText(a.actor, b.actor));
      expect(wanted.length).toBeGreaterThan(1);
      const found = await ask('read/articulators-between', { firms: some, buyer });
      const asSets = found.map((row) => ({ actor: row.actor, firms: [...(row.firms as string[])].sort() }));
      expect(asSets.sort((a, b) => compareText(String(a.actor), String(b.actor)))).toEqual(wanted);
      const ranks = new Map(assessment.clusters[0]!.articulators.map(({ actor, rank }) => [actor, rank]));
      for (const { actor, rank } of found) expect(rank ?? null).toBe(ranks.get(String(actor)) ?? null);
      const sizes = found.map((row) => (row.firms as string[]).length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    });

    it('what breaks without this actor', async () => {
      const { subject, assessment, ask } = await ready();
      const { actor, components } = assessment.clusters[0]!.articulators[0]!;
      const wanted = neighbours(subject, actor, ties, 'either').flatMap((other) => {
        const alone = (some: readonly string[]) => some.length === 1 && some[0] === actor;
        const institutions = neighbours(subject, other, ties, 'either').filter(
          (id) => subject.actors.find((each) => each.id === id)?.kind === 'institution',
        );
        const losses: readonly (readonly [boolean, string])[] = [
          [alone(neighbours(subject, other, ties, 'either')), 'its only tie'],
          [alone(neighbours(subject, other, ['supplies'], 'to')), 'its only buyer'],
          [alone(neighbours(subject, other, ['supplies'], 'from')), 'its only supplier'],
          [
            alone(neighbours(subject, other, ['shares-knowledge', 'assists'], 'from')),
            'its only source of knowledge or assistance',
          ],
          [alone(institutions), 'its only institution'],
        ];
        const loses = losses.filter(([isSo]) => isSo).map(([, what]) => what);
        return loses.length === 0 ? [] : [[other, loses] as const];
      });
      expect(wanted.length).toBeGreaterThan(1);
      const found = await ask('read/without-this-actor', { actor });
      expect(found.map((row) => [row.actor, row.loses]).sort(byFirst)).toEqual([...wanted].sort(byFirst));
      for (const { piecesLeft } of found) expect(Number(piecesLeft)).toBe(components.piecesLeft);
    });

    it('the neighbourhood of an actor: its linkages and those among its neighbours', async () => {
      const { subject, assessment, ask } = await ready();
      const { actor } = assessment.clusters[0]!.articulators[0]!;
      const near = new Set([actor, ...neighbours(subject, actor, null, 'either')]);
      const wanted = subject.linkages.filter(({ from, to }) => near.has(from) && near.has(to));
      const found = await ask('read/neighbourhood', { actor });
      expect(found).toHaveLength(wanted.length);
    });

    it('what upgrading is to be expected, and whether the assessment is of the case as it is', async () => {
      const { assessment, version, ask } = await ready();
      const { upgrading } = assessment.clusters[0]!;
      const found = await ask('read/upgrading');
      expect(
        Object.fromEntries(found.map(({ form, answer, level, forces }) => [form, [answer, level, forces]])),
      ).toEqual(
        Object.fromEntries(
          Object.entries(upgrading).map(([form, { answer, level, forces }]) => [
            form,
            [
              answer,
              level,
              forces.map(({ name, cell, strength }) => `${name} ${cell}: ${inCypher(strength)}`),
            ],
          ]),
        ),
      );
      expect(await ask('read/assessments')).toEqual([
        { preset: assessment.preset.name, version, current: true },
      ]);
    });

    it('on which linkages and rows a judgement rests', async () => {
      const { subject, assessment, ask } = await ready();
      const { seller, buyer, because, against } = assessment.clusters[0]!.governance.pairs.find(
        (pair) => pair.because.some(({ linkages }) => linkages.length > 0) && pair.against.length > 0,
      )!;
      const byKey = new Map(subject.linkages.map((linkage) => [linkage.key, linkage]));
      const wanted = [...because, ...against].flatMap(({ text, linkages }) =>
        linkages.map((key) => `${text} ${key} ${byKey.get(key)!.rows.map(rowText).join(' ')}`),
      );
      const found = await ask('read/evidence-linkages', { seller, buyer });
      const asText = found.map(({ text, key, rows }) => `${text} ${key} ${(rows as string[]).join(' ')}`);
      expect(asText.sort()).toEqual([...new Set(wanted)].sort());
    });
  });
}

/** All layers but ownership. */
const ties: readonly Layer[] = [
  'supplies',
  'assists',
  'shares-knowledge',
  'acts-jointly',
  'member-of',
  'trains',
  'labour-flow',
  'finances',
  'certifies',
];

/** The other ends of an actor's linkages, sorted: those it points to, those that point to it, or either. */
function neighbours(
  subject: Case,
  actor: string,
  some: readonly Layer[] | null,
  end: 'from' | 'to' | 'either',
): string[] {
  const found = new Set<string>();
  for (const { from, to, type } of subject.linkages) {
    if (some !== null && !some.includes(type)) continue;
    if (from === actor && end !== 'from') found.add(to);
    if (to === actor && end !== 'to') found.add(from);
  }
  return [...found].sort(compareText);
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return compareText(String(a[0]), String(b[0]));
}

/** As toString() writes a FLOAT, `not known` for null. */
function inCypher(strength: number | null): string {
  if (strength === null) return 'not known';
  return Number.isInteger(strength) ? `${strength}.0` : String(strength);
}
