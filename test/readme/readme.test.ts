import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { anchors, commandsOf, fences, localLinks } from './markdown.ts';
import { exampleFolder, reasonToSkip, root, runExample } from './run-example.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = fences(readme);
const folder = await exampleFolder();
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the commands of the README', () => {
  const commands = blocks
    .filter(({ language }) => /^(sh|bash|shell|console)$/.test(language))
    .flatMap(({ text }) => commandsOf(text));
  const skipped = commands.filter((command) => reasonToSkip(command) !== null);
  for (const command of skipped) console.info(`not run: ${command} (${reasonToSkip(command)})`);

  it('are there, the two of a first visit among them', () => {
    expect(commands.join('\n')).toMatch(/npm ci && npm start/);
    expect(commands.join('\n')).toMatch(/npm ci && npm test/);
    expect(commands.length).toBeGreaterThan(skipped.length);
  });

  it.each(commands.filter((command) => reasonToSkip(command) === null))('%s', async (command) => {
    const ran = await runExample(command, folder);
    expect(ran.code, ran.output).toBe(0);
  });
});

describe('the TypeScript of the README', () => {
  const examples = blocks.filter(({ language }) => /^(ts|typescript)$/.test(language));

  it.each(examples.map(({ text }, index) => [index + 1, text] as const))(
    'example %i runs',
    async (index, text) => {
      const file = join(folder, `example-${index}.mts`);
      await writeFile(file, text);
      const ran = await runExample(`"${process.execPath}" --import "${tsx}" "${file}"`, folder);
      expect(ran.code, ran.output).toBe(0);
    },
  );
});

describe('what the README points to', () => {
  const links = localLinks(readme);

  it.each(links.length === 0 ? ['README.md'] : [...new Set(links)])('%s is there', (link) => {
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? 'README.md' : decodeURIComponent(path);
    expect(existsSync(join(root, file))).toBe(true);
    if (anchor === undefined || !file.endsWith('.md')) return;
    expect([...anchors(readFileSync(join(root, file), 'utf8'))]).toContain(anchor);
  });

  it('prints a tree that names every room of src', async () => {
    const tree = blocks.find(({ text }) => /^\W*src\//m.test(text));
    expect(tree, 'a block with the line src/').toBeDefined();
    for (const entry of await readdir(join(root, 'src'), { withFileTypes: true })) {
      const name = entry.isDirectory() ? `${entry.name}/` : entry.name;
      expect(tree!.text, `the tree names ${name}`).toContain(name);
    }
  });
});

describe('the reading of Markdown', () => {
  it('finds blocks, links, anchors and commands', () => {
    const text =
      '# A b, c\n```sh\n$ x one \\\n  two # why\n```\n[l](p.md#q) ![i](i.png) `[no](no)` [w](https://w)\n';
    expect(fences(text)).toEqual([{ language: 'sh', text: '$ x one \\\n  two # why\n' }]);
    expect(commandsOf(fences(text)[0]!.text)).toEqual(['x one  two']);
    expect(localLinks(text)).toEqual(['p.md#q', 'i.png']);
    expect([...anchors(text)]).toEqual(['a-b-c']);
  });

  it('skips with a reason what cannot be run, and nothing else', () => {
    expect(reasonToSkip('npm ci && npm start')).toMatch(/continuous integration/);
    expect(reasonToSkip('npx articulator check x')).toBeNull();
    expect(dirname(folder)).not.toBe(root);
  });
});
