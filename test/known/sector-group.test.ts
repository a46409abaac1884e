import { describe, expect, it } from 'vitest';
import type { SectorGroup } from '../../src/model/sector.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, member, outside, supplies } from '../support/small-case.ts';

const groupOf = (sketch: CaseSketch) => assessedCluster(sketch).sectorGroup;

/** Two firms of which one sells to a car assembler: exactly half, so that a large-plant leader is there. */
const withLeader: CaseSketch = {
  actors: [firm('A'), firm('B'), outside('L', 'buyer', { isic: '2910' })],
  linkages: [supplies('A', 'L')],
};
const withoutLeader: CaseSketch = { ...withLeader, linkages: [supplies('A', 'B')] };
const coded = (isic: string, sketch: CaseSketch = withoutLeader) =>
  groupOf({ ...sketch, clusters: [{ id: 'c', isic }] }).answer;

describe('the ISIC Rev. 4 map, longest prefix first (METHOD section 9)', () => {
  it.each<[string, SectorGroup]>([
    ['13', 'traditional'],
    ['1410', 'traditional'],
    ['1520', 'traditional'],
    ['31', 'traditional'],
    ['2392', 'traditional'],
    ['01', 'natural-resource'],
    ['0210', 'natural-resource'],
    ['0321', 'natural-resource'],
    ['05', 'natural-resource'],
    ['0610', 'natural-resource'],
    ['07', 'natural-resource'],
    ['0893', 'natural-resource'],
    ['09', 'natural-resource'],
    ['1030', 'natural-resource'],
    ['1102', 'natural-resource'],
    ['12', 'natural-resource'],
    ['2930', 'cops'],
    ['303', 'cops'],
    ['3030', 'cops'],
    ['264', 'cops'],
    ['6201', 'specialised'],
    ['5820', 'specialised'],
  ])('%s is %s, stated by the source', (isic, group) => {
    const found = groupOf({ ...withoutLeader, clusters: [{ id: 'c', isic }] });
    expect(found.answer).toBe(group);
    expect(found.because[0]?.text).not.toContain('our extension');
  });

  it.each<[string, SectorGroup]>([
    ['1629', 'traditional'],
    ['18', 'traditional'],
    ['3290', 'traditional'],
    ['71', 'specialised'],
    ['7210', 'specialised'],
    ['6311', 'specialised'],
  ])('%s is %s by our extension, and says so', (isic, group) => {
    const found = groupOf({ ...withoutLeader, clusters: [{ id: 'c', isic }] });
    expect(found.answer).toBe(group);
    expect(found.because[0]?.text).toContain('our extension');
  });

  it.each(['24', '2511', '2822', '3312', '27', '2610', '262', '301', '302', '304', '3091'])(
    '%s is cops only with a large-plant leader',
    (isic) => {
      expect(coded(isic, withLeader)).toBe('cops');
      expect(coded(isic, withoutLeader)).toBeNull();
    },
  );

  it.each(['2399', '23', '2', '26', '30', '2660', '3050', '58', '63', '4771', '8610', '20'])(
    '%s is in no group, never a default',
    (isic) => {
      expect(coded(isic, withLeader)).toBeNull();
    },
  );

  it('the cluster`s own code of three digits is not padded: 321 is 32, not 0321', () => {
    expect(coded('321')).toBe('traditional');
  });
});

describe('a large-plant leader: at least half of the firms sell to one', () => {
  const four = [firm('A'), firm('B'), firm('C'), firm('D')];
  const metal = (actors: CaseSketch['actors'], linkages: CaseSketch['linkages']) =>
    groupOf({ actors: [...four, ...actors], linkages, clusters: [{ id: 'c', isic: '25' }] }).answer;
  const plant = outside('L', 'firm', { employees: 500 });

  it('two of four, exactly half, is enough; one is not', () => {
    expect(metal([plant], [supplies('A', 'L'), supplies('B', 'L')])).toBe('cops');
    expect(metal([plant], [supplies('A', 'L')])).toBeNull();
  });
  it.each<[string, CaseSketch['actors'][number]]>([
    ['coded cops', outside('L', 'buyer', { sectorGroup: 'cops' })],
    ['of ISIC 29', outside('L', 'buyer', { isic: '29' })],
    ['of ISIC 3030', outside('L', 'buyer', { isic: '3030' })],
    ['of ISIC 264', outside('L', 'buyer', { isic: '264' })],
    ['with 500 employees', outside('L', 'firm', { employees: 500 })],
    ['inside the cluster', member('L', 'buyer', { employees: 800 })],
  ])('a leader %s', (_, leader) => {
    expect(metal([leader], [supplies('A', 'L'), supplies('B', 'L')])).toBe('cops');
  });
  it.each<[string, CaseSketch['actors'][number]]>([
    ['with 499 employees', outside('L', 'firm', { employees: 499 })],
    ['of ISIC 25, itself only an extension', outside('L', 'firm', { isic: '2511' })],
    ['of unknown size', outside('L', 'firm')],
  ])('no leader: one %s', (_, leader) => {
    expect(metal([leader], [supplies('A', 'L'), supplies('B', 'L')])).toBeNull();
  });
  it('by one local step, and not by two', () => {
    expect(metal([plant], [supplies('A', 'B'), supplies('B', 'L')])).toBe('cops');
    // B and C reach L; A only through B and C.
    const steps = [supplies('A', 'B'), supplies('B', 'C'), supplies('C', 'L')];
    expect(metal([plant, firm('E')], steps)).toBeNull();
  });
  it('the step is a local one: not through a trader outside', () => {
    const trader = outside('T', 'buyer');
    expect(metal([plant, trader], [supplies('A', 'T'), supplies('B', 'T'), supplies('T', 'L')])).toBeNull();
  });
  it('a firm does not reach itself through a customer', () => {
    // A is large; it buys back from B: A does not supply a large plant, B does (1 of 2, half).
    const big = { ...firm('A'), employees: 900 };
    const sketch = (linkages: CaseSketch['linkages']) =>
      groupOf({ actors: [big, firm('B'), firm('C')], linkages, clusters: [{ id: 'c', isic: '25' }] }).answer;
    expect(sketch([supplies('A', 'B'), supplies('B', 'A')])).toBeNull();
  });
});

describe('the first that is filled in answers, even with null', () => {
  const shoes = [firm('A', { isic: '1520' }), firm('B', { isic: '1520' }), firm('C', { isic: '1520' })];

  it('1. the cluster`s sector group, over every code', () => {
    const clusters = [{ id: 'c', sectorGroup: 'specialised', isic: '29' } as const];
    expect(groupOf({ actors: shoes, linkages: [], clusters }).answer).toBe('specialised');
  });
  it('2. the cluster`s ISIC, also where it maps to nothing', () => {
    expect(groupOf({ actors: shoes, linkages: [], clusters: [{ id: 'c', isic: '29' }] }).answer).toBe('cops');
    const found = groupOf({ actors: shoes, linkages: [], clusters: [{ id: 'c', isic: '4771' }] });
    expect(found.answer).toBeNull();
    expect(found.reason).toContain('in no sector group');
  });
  it('3. the group of more than half of all its firms', () => {
    expect(groupOf({ actors: shoes, linkages: [] }).answer).toBe('traditional');
  });
  it('half is not more than half, and firms without a code are counted', () => {
    const two = [firm('A', { isic: '1520' }), firm('B', { isic: '1520' })];
    expect(groupOf({ actors: [...two, firm('C'), firm('D')], linkages: [] }).answer).toBeNull();
    expect(groupOf({ actors: [...two, firm('C')], linkages: [] }).answer).toBe('traditional');
  });
  it('a firm`s own sector group is read before its code', () => {
    const software = { isic: '1520', sectorGroup: 'specialised' } as const;
    expect(groupOf({ actors: [firm('A', software), firm('B', software)], linkages: [] }).answer).toBe(
      'specialised',
    );
  });
  it('only firms are counted, not suppliers of the cluster', () => {
    const actors = [
      firm('A', { isic: '1520' }),
      member('S', 'supplier', { isic: '29' }),
      member('R', 'buyer'),
    ];
    expect(groupOf({ actors, linkages: [] }).answer).toBe('traditional');
  });
  it('no firm, no code: null with the reason', () => {
    const found = groupOf({ actors: [member('N', 'institution')], linkages: [] });
    expect(found.answer).toBeNull();
    expect(found.reason).toBeDefined();
  });
});
