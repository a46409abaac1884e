import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readCase } from '../../src/read/read-case.ts';
import { assessmentJson } from '../../src/report/assessment-json.ts';
import { markdownReport } from '../../src/report/markdown-report.ts';
import { textReport } from '../../src/report/text-report.ts';
import { actors, caseFile, lines, linkages } from '../cli/small-case.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function read(extra: readonly string[] = [], actorRows: readonly string[] = actors) {
  return readCase([
    { name: 'case.json', bytes: bytes(caseFile) },
    { name: 'actors.csv', bytes: bytes(lines(actorRows)) },
    { name: 'linkages.csv', bytes: bytes(lines([...linkages, ...extra])) },
  ]);
}

const reading = await read();
const assessment = analyse(reading);

describe('assessmentJson', () => {
  const parsed = JSON.parse(assessmentJson(assessment));
  /** The keys of the format in the order in which they stand; more may stand after and between them. */
  const inOrder = (value: object, format: readonly string[]) =>
    Object.keys(value).filter((key) => format.includes(key));
  const expectInOrder = (value: object, format: readonly string[]) =>
    expect(inOrder(value, format)).toEqual(format);

  it('has the keys of the format in their order', () => {
    expectInOrder(parsed, ['format', 'case', 'preset', 'import', 'clusters']);
    expect(Object.keys(parsed.import).slice(0, 3)).toEqual(['actors', 'linkages', 'problems']);
    const [cluster] = parsed.clusters;
    expectInOrder(cluster, [
      'id',
      'name',
      'sectorGroup',
      'firms',
      'institutions',
      'linkages',
      'network',
      'governance',
      'efficiency',
      'cluster',
      'upgrading',
      'leaders',
      'agreement',
      'articulators',
      'policy',
    ]);
    expect(Object.keys(cluster.efficiency.items)).toEqual([
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
      'J1',
      'J2',
      'J3',
      'J4',
    ]);
    expect(Object.keys(cluster.upgrading)).toEqual(['product', 'process', 'functional', 'intersectoral']);
    expect(Object.keys(cluster.governance.pairs[0]).slice(0, 8)).toEqual([
      'seller',
      'buyer',
      'answer',
      'rule',
      'confidence',
      'because',
      'against',
      'missing',
    ]);
    expectInOrder(cluster.articulators[0], [
      'actor',
      'kind',
      'rank',
      'meanRank',
      'components',
      'reach',
      'pieces',
      'roles',
      'expected',
      'z',
      'brokered',
      'brokers',
    ]);
  });

  it('says everything the assessment says', () => {
    expect(parsed).toEqual(JSON.parse(JSON.stringify(assessment)));
  });

  it('has no row numbers but in problems, unless asked', () => {
    const { import: _, ...rest } = parsed;
    expect(JSON.stringify(rest)).not.toMatch(/\.csv/);
    const withRows = JSON.parse(assessmentJson(assessment, reading));
    expect(withRows.sourceRows.actors.f6).toEqual(['actors.csv:7']);
    expect(Object.keys(withRows.sourceRows.linkages)).toHaveLength(reading.case.linkages.length);
  });
});

describe.each([
  ['text', textReport],
  ['markdown', markdownReport],
])('the %s report', (_, report) => {
  const text = report(reading, assessment);

  it('names people by name and id, and by id alone where there is no other', () => {
    expect(text).toContain('Association (a1)');
    expect(text).not.toContain('f5 (f5)');
    expect(text).not.toMatch(/null|undefined|NaN|\[object/);
  });

  it('marks illustrative data', () => {
    expect(text).toContain('Illustrative data: 1 of 27 actors and linkages are illustrative');
  });

  it('says first what was not accepted', async () => {
    const flawed = await read(['f1,f2,teleports,,,,,,']);
    const first = report(flawed, analyse(flawed)).split('\n')[0];
    expect(first).toBe('1 of 18 linkage rows was rejected. This report rests on the rest.');
  });

  it('gives the same text twice', () => {
    expect(report(reading, assessment)).toBe(text);
  });

  it('shows no control character of a name', async () => {
    const wild = await read([], [...actors, 'f7,Ev\u0007il\u202e |*x*,firm,BR,vale,15,']);
    const shown = report(wild, analyse(wild));
    for (const character of ['\u0007', '\u202e']) expect(shown).not.toContain(character);
  });
});

describe('the full report', () => {
  const text = markdownReport(reading, assessment);
  const [cluster] = assessment.clusters;

  it('lists every pair, force, articulator and option, with rows of the files', () => {
    for (const pair of cluster!.governance.pairs) {
      const row = text
        .split('\n')
        .find((line) => line.includes(`(${pair.seller})`) && line.includes(pair.answer));
      expect(row ?? pair.seller).toContain(pair.seller);
    }
    for (const force of cluster!.upgrading.product.forces) expect(text).toContain(`| ${force.name}`);
    for (const { rank } of cluster!.articulators) expect(text).toMatch(new RegExp(`^\\| +${rank} \\|`, 'm'));
    expect(text).toContain('governance.dependent');
    expect(text).toMatch(/linkages\.csv:2\b/);
  });

  it('labels the level as uncalibrated and intersectoral as without basis', () => {
    expect(text).toContain('Level (uncalibrated)');
    expect(text).toMatch(/\| intersectoral \| no basis +\|/);
  });

  it('gives a reason for every null item', () => {
    for (const [name, item] of Object.entries(cluster!.efficiency.items)) {
      if (item.level === null) expect(text).toMatch(new RegExp(`${name} [^:]+: [^\\n]{10,}`));
    }
  });

  it('has prose of at most 100 columns', () => {
    for (const line of text.split('\n'))
      if (!line.startsWith('|')) expect(line.length).toBeLessThanOrEqual(100);
  });
});
