import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClearMessage, runCli } from './run-cli.ts';
import { lines, smallCase, temporaryFolder } from './small-case.ts';

/** The four-node case of METHOD section 4. */
async function fourNodes(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, 'links.csv'),
    lines(['source,target,size', 'A,B,"1,5"', 'A,C,"2,5"', 'B,C,1', 'B,D,1', 'C,D,1', 'D,A,1']),
  );
  await writeFile(join(folder, 'nodes.csv'), lines(['id,side', 'A,1', 'B,1', 'C,2', 'D,2']));
  return folder;
}

describe('metrics', () => {
  it('gives the known answers of the four-node case', async () => {
    const ran = await runCli(
      ['metrics', 'links.csv', '--nodes', 'nodes.csv', '--group', 'side', '--format', 'json'],
      await fourNodes(),
    );
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const result = JSON.parse(ran.stdout);
    expect(result.format).toBe('articulator-metrics/1');
    const role = (name: string) =>
      result.actors.map((each: { measures: Record<string, number> }) => each.measures[name]);
    expect(role('itinerant')).toEqual([1, 0, 0, 1]);
    expect(role('representative')).toEqual([0, 1, 0, 1]);
    expect(role('gatekeeper')).toEqual([1, 0, 1, 0]);
    expect(role('brokerage')).toEqual([2, 1, 1, 2]);
    expect(result.projection).toMatchObject({ directed: true, group: 'side', weight: null });
  });

  it('does not depend on the order of rows', async () => {
    const folder = await fourNodes();
    const rows = ['D,A,1', 'C,D,1', 'B,D,1', 'B,C,1', 'A,C,"2,5"', 'A,B,"1,5"'];
    await writeFile(join(folder, 'other.csv'), lines(['source,target,size', ...rows]));
    const weights = ['--weight', 'size', '--as', 'distance', '--format', 'json'];
    const one = await runCli(['metrics', 'links.csv', ...weights], folder);
    const two = await runCli(['metrics', 'other.csv', ...weights], folder);
    expect(one.code).toBe(0);
    expect(JSON.parse(one.stdout).projection.weight).toMatchObject({ column: 'size', as: 'distance' });
    expect(two.stdout).toBe(one.stdout);
  });

  it('measures a case on its default projection, by cluster and country', async () => {
    const ran = await runCli(['metrics', 'case', '--format', 'json'], await smallCase());
    const { projection, actors } = JSON.parse(ran.stdout);
    expect(projection.layers).not.toContain('owns');
    const groups = Object.fromEntries(
      actors.map((each: { id: string; group: string }) => [each.id, each.group]),
    );
    expect(groups).toMatchObject({ f1: 'vale', a1: 'vale', b1: 'outside US', b2: 'outside FR' });
  });

  it('groups a case by any column and weighs its supplies', async () => {
    const ran = await runCli(
      ['metrics', 'case', '--group', 'kind', '--weight', 'value', '--as', 'strength', '--format', 'json'],
      await smallCase(),
    );
    const { projection, actors } = JSON.parse(ran.stdout);
    expect(projection).toMatchObject({ layers: ['supplies'], weight: { column: 'value', as: 'strength' } });
    expect(actors.find((each: { id: string }) => each.id === 'b1').group).toBe('buyer');
  });

  it('writes a table of actors as CSV, and a summary as text', async () => {
    const folder = await fourNodes();
    const csv = await runCli(['metrics', 'links.csv', '--format', 'csv'], folder);
    const rows = csv.stdout.trimEnd().split('\n');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/^\ufeffid,group,degree,inDegree,outDegree,betweenness,/);
    const text = await runCli(['metrics', 'links.csv', '--undirected'], folder);
    expect(text.stdout).toMatch(/directed +no/);
    expect(Math.max(...text.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('takes settings, prints them with the numbers, and says which there are', async () => {
    const folder = await fourNodes();
    const asked = ['metrics', 'links.csv', '--also', 'keyReachers,reciprocityChance,brokeredPairs'];
    const settings = ['--set', 'keyPlayers=1', '--set', 'draws=50', '--set', 'seed=mine'];
    const json = JSON.parse((await runCli([...asked, ...settings, '--format', 'json'], folder)).stdout);
    expect(json.settings).toMatchObject({ keyPlayers: 1, draws: 50, seed: 'mine', swapsPerLink: 10 });
    expect(json.sets.keyReachers).toEqual({ actors: ['A'], value: 1, search: 'exact' });
    expect(json.network.reciprocityChance).toMatchObject({ draws: 50, seed: 'mine' });
    const { stdout } = await runCli([...asked, ...settings], folder);
    expect(stdout).toMatch(/Reciprocity against chance +0\.0000 /);
    expect(stdout).toContain('A: 1.0000 (search: exact).');
    expect(stdout).toMatch(/\nA +D +B +–\n/);
    for (const wrong of ['draws=many', 'draws=0', 'nosuch=1', 'brokerageNull=none', 'seed']) {
      const ran = await runCli(['metrics', 'links.csv', '--set', wrong], folder);
      expect([ran.code, isClearMessage(ran.stderr)]).toEqual([2, true]);
    }
  });

  it('guards names that a spreadsheet would compute', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'links.csv'), lines(['from,to', '=1+1,b']));
    const csv = await runCli(['metrics', 'links.csv', '--format', 'csv'], folder);
    expect(csv.stdout).toContain('\n\u00a0=1+1,');
  });

  it('says on standard error what was rejected', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'links.csv'), lines(['from,to', 'a,b', 'b,b', 'b,c']));
    const ran = await runCli(['metrics', 'links.csv', '--format', 'json'], folder);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^1 of 3 links was rejected\./);
    expect(ran.stderr).toContain('links.csv:3');
    expect(JSON.parse(ran.stdout).network.links).toBe(2);
  });

  it.each([
    [['--weight', 'size'], 2, '--as strength|distance belong together'],
    [['--as', 'strength'], 2, 'belong together'],
    [['--weight', 'nothing', '--as', 'strength'], 2, 'there are: size'],
    [['--group', 'colour', '--nodes', 'nodes.csv'], 2, 'there are: side'],
    [['--nodes', 'nowhere.csv'], 1, 'Cannot read nowhere.csv'],
    [['--as', 'friendship', '--weight', 'size'], 2, 'must be one of strength, distance'],
  ])('refuses %j', async (args, code, message) => {
    const ran = await runCli(['metrics', 'links.csv', ...args], await fourNodes());
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(isClearMessage(ran.stderr)).toBe(true);
  });
});
