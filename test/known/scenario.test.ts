// Changes to a case worked by hand: what moves, why, and what is refused.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { CaseReading } from '../../src/model/case.ts';
import { readCase } from '../../src/read/read-case.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { changeText } from '../../src/scenario/change.ts';
import { compareAssessments, type Moved } from '../../src/scenario/compare-assessments.ts';
import { parseChange } from '../../src/scenario/parse-change.ts';
import { readChanges } from '../../src/scenario/read-changes.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

function scenario(reading: CaseReading, ...changes: readonly string[]) {
  const { reading: changed, outcomes } = applyChanges(reading, changes.map(parseChange));
  const before = analyse(reading);
  const after = analyse(changed);
  const [cluster] = compareAssessments(before, after);
  const moved = new Map<string, Moved>(cluster!.moved.map((each) => [each.id, each]));
  return { before, after, outcomes, moved, changed };
}

/** The reason why the one change is rejected. */
function refusal(sketch: CaseSketch, change: string): string | undefined {
  return applyChanges(readingOf(sketch), [parseChange(change)]).outcomes[0]!.reason;
}

/** Two firms reach one outside buyer through it, a third by itself. */
const oneDoor: CaseSketch = {
  actors: [firm('f1'), firm('f2'), firm('f3'), outside('b1', 'buyer'), outside('b2', 'buyer')],
  linkages: [supplies('f1', 'b1'), supplies('f2', 'b1'), supplies('f3', 'b2')],
};

describe('a buyer leaves', () => {
  it('E4 falls from 3 of 3 firms to 1 of 3, because two firms lost their only outside buyer', () => {
    const { moved, outcomes } = scenario(readingOf(oneDoor), 'buyer leaves b1');
    expect(outcomes).toEqual([
      { change: 'buyer leaves b1', outcome: 'applied', notes: ['2 linkages of b1 left with it'] },
    ]);
    // Share 1 but no firm with two outside buyers: level 2 at most. 1/3 is not below a third: level 2 still.
    expect(moved.get('items.E4.share')).toMatchObject({ before: 1, after: 1 / 3 });
    expect(moved.has('items.E4.level')).toBe(false);
    expect(moved.get('items.E4.share')!.because).toEqual([
      'f1, f2 no longer count among: firms that sell outside the cluster, directly or through one local intermediary',
      'firms that count: 3 before, 1 after',
    ]);
    expect(moved.get('pairs.f1>b1')).toMatchObject({ before: 'undetermined' });
    expect(moved.get('pairs.f1>b1')).not.toHaveProperty('after');
    expect(moved.get('leaders.b1')).toMatchObject({ before: 'yes' });
    expect(moved.get('linkages.crossBorder.count')).toMatchObject({ before: 3, after: 1 });
  });

  it('moves nothing that does not depend on it', () => {
    const { moved } = scenario(readingOf(oneDoor), 'buyer leaves b1');
    expect([...moved.keys()].filter((id) => /^(items\.(E1|E5|J)|sectorGroup|pairs\.f3)/.test(id))).toEqual(
      [],
    );
  });
});

describe('a firm becomes dependent', () => {
  // d_s .4 is below one half: with no sign of co-operation and all signs answered it is market. At .6 and the
  // buyer monitoring it is a quasi-hierarchy (rule 2).
  const reading = readingOf({
    actors: [firm('f1'), outside('b1', 'buyer')],
    linkages: [
      supplies('f1', 'b1', {
        shareOfSellerSales: 0.4,
        shareOfBuyerPurchases: 0.1,
        specifiedBy: 'seller',
        monitored: true,
        switchingCost: 'low',
      }),
    ],
  });

  it('set linkage turns the pair, the share and the leader, and says why', () => {
    const { moved, changed } = scenario(reading, 'set linkage f1 supplies b1 shareOfSellerSales=0.6');
    expect(moved.get('pairs.f1>b1')).toMatchObject({ before: 'market', after: 'quasi-hierarchy' });
    expect(moved.get('pairs.f1>b1')!.because).toContain("now: the seller's dependence 60 % reaches 50 %");
    expect(moved.get('shares.byCount.market')).toMatchObject({ before: 1, after: 0 });
    expect(moved.get('shares.byCount.market')!.because).toEqual([
      'pairs judged otherwise: f1>b1 from market to quasi-hierarchy',
    ]);
    expect(changed.case.linkages[0]).toMatchObject({
      shareOfSellerSales: 0.6,
      monitored: true,
      provenance: 'illustrative',
      source: 'scenario',
    });
  });
});

describe('an institution joins two communities', () => {
  // f1-f2 and f3-f4 are two communities of two firms. i1 has f1 as a member: it touches one. With f3 as well it
  // touches both, which are otherwise separate.
  const reading = readingOf({
    actors: [firm('f1'), firm('f2'), firm('f3'), firm('f4'), member('i1', 'institution')],
    linkages: [
      link('shares-knowledge', 'f1', 'f2'),
      link('shares-knowledge', 'f3', 'f4'),
      link('member-of', 'f1', 'i1'),
    ],
  });

  it('goes from one community to two, and rises among the articulators for that reason', () => {
    const { before, after, changed } = scenario(reading, 'add membership f3 i1');
    const joined = ({ clusters }: typeof before) => clusters[0]!.efficiency.items.J4.communitiesJoined?.i1;
    expect([joined(before), joined(after)]).toEqual([1, 2]);
    expect(changed.case.linkages.find((row) => row.from === 'f3' && row.to === 'i1')).toMatchObject({
      provenance: 'illustrative',
      source: 'scenario',
      rows: [{ file: 'scenario', row: 1 }],
    });
    const first = after.clusters[0]!.articulators[0]!;
    expect([first.actor, first.components.communitiesJoined]).toEqual(['i1', 2]);
  });
});

describe('the furniture case loses its lead firm', () => {
  it('E4 falls to the firms that sell outside without it, and CE to what the fragile check foresaw', async () => {
    const folder = join(import.meta.dirname, '../../graphs/furniture-chipilo');
    const names = (await readdir(folder)).filter((name) => /^(case\.json|.*\.csv)$/.test(name));
    const files = await Promise.all(
      names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
    );
    const reading = await readCase(files);
    const { before, after, moved, outcomes } = scenario(reading, 'firm leaves segusino');
    expect(outcomes[0]!.outcome).toBe('applied');

    // Counted here from the rows: firms that sell outside, or to a local actor that does, segusino left out.
    const of = new Map(reading.case.actors.map((actor) => [actor.id, actor]));
    const isLocal = (id: string) => of.get(id)!.cluster === 'chipilo';
    const sales = reading.case.linkages.filter(
      ({ type, from, to }) => type === 'supplies' && from !== 'segusino' && to !== 'segusino',
    );
    const doors = new Set(sales.filter(({ to }) => !isLocal(to)).map(({ from }) => from));
    const reaching = new Set([...doors, ...sales.filter(({ to }) => doors.has(to)).map(({ from }) => from)]);
    const counted = [...reaching].filter((id) => isLocal(id) && of.get(id)!.kind === 'firm');
    const firms = reading.case.actors.filter(({ cluster, kind }) => cluster === 'chipilo' && kind === 'firm');
    expect(moved.get('items.E4.share')).toMatchObject({
      before: 1,
      after: counted.length / (firms.length - 1),
    });

    const { fragile } = before.clusters[0]!.efficiency;
    expect(fragile).toMatchObject({ broker: 'segusino' });
    expect(after.clusters[0]!.efficiency.ce).toBe(fragile!.ceWithout);
    expect(moved.get('leaders.segusino')).toMatchObject({ before: 'yes' });
  });
});

describe('changes that a case does not allow', () => {
  it.each([
    ['remove actor F9', 'the case has no actor F9; the nearest ids are f1, f2, f3'],
    ['add linkage f1 supplies b9', 'the case has no actor b9; the nearest ids are b1, b2'],
    ['buyer leaves f1', 'f1 is a firm, not a buyer'],
    ['add actor f1 kind=firm', 'the case has an actor f1 already'],
    ['add actor f9', 'a new actor needs kind=firm, kind=buyer, kind=supplier or kind=institution'],
    ['add actor f9 kind=firm cluster=d', 'the case has no cluster d (clusters: c)'],
    ['remove linkage f1 supplies b2', 'there is no linkage f1 supplies b2'],
    ['add linkage f1 supplies f1', 'a linkage cannot go from an actor to itself'],
    ['set linkage f1 supplies b1', 'it says nothing to set: name=value'],
    ['set linkage f1 supplies b1 source=me', "source of a scenario's rows are set by it"],
    [
      'add linkage f1 supplies b2 monitord=yes',
      'linkages have no column "monitord"; did you mean monitored?',
    ],
  ])('%s: %s', (change, reason) => {
    expect(refusal(oneDoor, change)).toBe(reason);
  });

  it('a cell that cannot be used is refused, not taken as unknown', () => {
    expect(refusal(oneDoor, 'add linkage f1 supplies b2 shareOfSellerSales=lots')).toMatch(/lots/);
    expect(refusal(oneDoor, 'add actor x kind=firm provenance=observed')).toMatch(/provenance/);
  });

  it('a cell that is set to nothing is not known any more, typed or as null in a file', () => {
    const sketch = { ...oneDoor, linkages: [supplies('f1', 'b1', { value: 7, product: 'a part' })] };
    const typed = parseChange('set linkage f1 supplies b1 value= product="a bolt"');
    expect(changeText(typed)).toBe('set linkage f1 supplies b1 value= product="a bolt"');
    const bytes = new TextEncoder().encode(
      '[{"change":"set linkage","from":"f1","type":"supplies","to":"b1","value":null,"product":"a bolt"}]',
    );
    expect(readChanges({ name: 'changes.json', bytes })).toEqual([typed]);
    const { outcomes, reading } = applyChanges(readingOf(sketch), [typed]);
    expect(outcomes).toMatchObject([{ outcome: 'applied' }]);
    expect(reading.case.linkages).toMatchObject([{ value: null, product: 'a bolt' }]);
    expect(refusal(oneDoor, 'set actor f1 kind=')).toMatch(/kind/);
  });

  it('an empty cell of a file of changes in columns says nothing', () => {
    const bytes = new TextEncoder().encode('change,actor,sales,country\nset actor,f1,5,\n');
    expect(readChanges({ name: 'changes.csv', bytes })).toEqual([
      { what: 'set actor', actor: 'f1', cells: { sales: '5' } },
    ]);
  });

  it('the others are made all the same, each on what those before it left', () => {
    const { outcomes, changed } = scenario(
      readingOf(oneDoor),
      'add actor f4 kind=firm cluster=c',
      'remove actor nobody',
      'add linkage f4 supplies b2 value=7',
      'remove actor f4',
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'rejected', 'applied', 'applied']);
    expect(outcomes[3]!.notes).toEqual(['1 linkage of f4 left with it']);
    expect(changed.case).toEqual(readingOf(oneDoor).case);
  });

  it('a linkage in a layer that was not surveyed is added, and the survey stays what it was', () => {
    const reading = readingOf({ ...oneDoor, surveyed: ['supplies'] });
    const { outcomes, changed } = scenario(reading, 'add linkage f1 shares-knowledge f2');
    expect(outcomes[0]!.notes).toEqual([
      'shares-knowledge was not surveyed: what needs that layer stays not observed',
    ]);
    expect([...changed.case.surveyed]).toEqual(['supplies']);
  });
});

describe('how a change is written', () => {
  it.each([
    ['remove actor B1', { what: 'remove actor', actor: 'B1', cells: {} }],
    ['institution leaves "I 1"', { what: 'remove actor', actor: 'I 1', kind: 'institution', cells: {} }],
    [
      'add linkage F1 supplies B2 shareOfSellerSales=0.3 product="wooden doors"',
      {
        what: 'add linkage',
        from: 'F1',
        type: 'supplies',
        to: 'B2',
        cells: { shareOfSellerSales: '0.3', product: 'wooden doors' },
      },
    ],
    ['add membership F1 I1', { what: 'add linkage', from: 'F1', type: 'member-of', to: 'I1', cells: {} }],
    [
      'remove membership F1 I1',
      { what: 'remove linkage', from: 'F1', type: 'member-of', to: 'I1', cells: {} },
    ],
  ])('%s', (text, change) => {
    expect(parseChange(text)).toEqual(change);
  });

  it.each([
    ['remov actor B1', /did you mean "remove actor"\?/],
    ['remove actor', /it needs the field actor/],
    ['remove actor B1 B2', /"B2" is too much/],
    ['add linkage F1 teleports B1', /"teleports" is not a type of linkage/],
    ['remove actor B1 kind=buyer', /it takes the actor alone, not kind/],
    ['remove actor "B1', /a quotation mark is not closed/],
  ])('%s is refused', (text, message) => {
    expect(() => parseChange(text)).toThrow(message);
  });

  it('a file says the same in JSON and in CSV', () => {
    const json = [
      { change: 'remove actor', actor: 'B1' },
      { change: 'add linkage', from: 'F1', type: 'supplies', to: 'B2', shareOfSellerSales: 0.3 },
    ];
    const csv =
      'change,actor,from,type,to,shareOfSellerSales\nremove actor,B1,,,,\nadd linkage,,F1,supplies,B2,0.3\n';
    const fromJson = readChanges(file('changes.json', JSON.stringify(json)));
    const fromCsv = readChanges(file('changes.csv', csv));
    expect(fromJson).toMatchObject([
      { what: 'remove actor', actor: 'B1' },
      { what: 'add linkage', cells: { shareOfSellerSales: 0.3 } },
    ]);
    expect(applied(fromCsv)).toEqual(applied(fromJson));
  });

  it('a file with entries that are no changes is refused with all of them', () => {
    const bad = file(
      'changes.json',
      '[{"change": "fly"}, {"actor": "B1"}, {"change": "remove actor", "actor": "B1"}]',
    );
    expect(() => readChanges(bad)).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ row: 1 }), expect.objectContaining({ row: 2 })],
      }),
    );
  });
});

function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

function applied(changes: Parameters<typeof applyChanges>[1]) {
  const actors = [firm('F1'), outside('B1', 'buyer'), outside('B2', 'buyer')];
  return applyChanges(readingOf({ actors, linkages: [supplies('F1', 'B1')] }), changes).reading.case;
}
