import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isClearMessage, runCli } from './run-cli.ts';
import { temporaryFolder } from './small-case.ts';

const matrix = ',A,B,C\nA,,1,0\nB,1,,0\nC,0,0,\n';

describe('map', () => {
  it('proposes a mapping that, once completed, makes the file a case', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'sold.csv'), 'Sender;Receiver;Amount\nS1;B1;5\nTotal;B1;5\n');
    const proposed = await runCli(['map', 'sold.csv', '--out', 'mapping.json'], folder);
    expect(proposed.code).toBe(0);
    expect(proposed.stderr).toContain('Wrote mapping.json');
    const mapping = JSON.parse(await readFile(join(folder, 'mapping.json'), 'utf8'));
    expect(mapping.format).toBe('articulator-mapping/1');
    mapping.files[0].rows[0].fields.type = { constant: 'supplies' };
    await writeFile(join(folder, 'mapping.json'), JSON.stringify(mapping));
    const checked = await runCli(['check', 'sold.csv', '--mapping', 'mapping.json'], folder);
    expect(checked.stdout).toMatch(/linkages +1 +1 +0 +0/);
    expect(checked.stdout).toContain('sold.csv: rows of linkages, as the mapping says');
    expect(checked.code).toBe(0);
    const measured = await runCli(
      ['metrics', 'sold.csv', '--mapping', 'mapping.json', '--format', 'json'],
      folder,
    );
    expect(JSON.parse(measured.stdout).network).toMatchObject({ actors: 2, links: 1 });
    expect(measured.stderr).toContain('sold.csv: read as rows of linkages, as the mapping says.\n');
  });

  it('says clearly what is wrong with a mapping', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'm.json'),
      '{"format": "articulator-mapping/1", "files": [{"file": "*", "form": "matrx"}]}',
    );
    const ran = await runCli(['check', 'm.json', '--mapping', 'm.json'], folder);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('files.0');
    expect(isClearMessage(ran.stderr)).toBe(true);
    const missing = await runCli(['check', 'm.json', '--mapping', 'nowhere.json'], folder);
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.stderr).toContain('nowhere.json cannot be read');
  });
});

describe('a matrix on the command line', () => {
  it('asks for what it does not say, then is read, and says as what', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'advice.csv'), matrix);
    const asked = await runCli(['check', 'advice.csv', '--type', 'shares-knowledge'], folder);
    expect(asked.code).toBe(1);
    expect(asked.stderr).toContain('--direction row-to-column');
    const options = ['--type', 'shares-knowledge', '--direction', 'column-to-row', '--kind', 'firm'];
    const ran = await runCli(['check', 'advice.csv', ...options, '--format', 'json'], folder);
    expect(ran.code).toBe(0);
    const { import: account, inputs } = JSON.parse(ran.stdout);
    expect(account.linkages).toEqual({ read: 2, accepted: 2, merged: 0, rejected: 0 });
    expect(inputs).toEqual([
      { file: 'advice.csv', form: 'square matrix of shares-knowledge, column gives to row' },
    ]);
  });

  it('is measured without a type, and Pajek and DL are too', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'advice.csv'), matrix);
    await writeFile(join(folder, 'x.net'), '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Arcs\n1 2\n2 1\n');
    await writeFile(join(folder, 'x.dl'), 'dl n=3 labels: A,B,C data:\n0 1 0\n1 0 0\n0 0 0\n');
    const network = async (...args: string[]) => {
      const ran = await runCli(['metrics', ...args, '--format', 'json'], folder);
      expect(ran.code).toBe(0);
      return { ...JSON.parse(ran.stdout).network, said: ran.stderr };
    };
    const answers = [
      await network('advice.csv', '--direction', 'row-to-column'),
      await network('x.net'),
      await network('x.dl'),
    ];
    for (const each of answers) expect(each).toMatchObject({ actors: 3, links: 2, reciprocity: 1 });
    expect(answers.map(({ said }) => said.trim().split('\n')[0])).toEqual([
      'Read as square matrix, row gives to column.',
      'Read as Pajek network (arcs).',
      'Read as UCINET DL network (fullmatrix), arcs from row to column.',
    ]);
  });
});
