import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cruise, root } from './cruise.ts';

interface Configuration {
  readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
}

const { forbidden }: Configuration = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
const ending = '-looks-back-only';
const rules = forbidden.map(({ name }) => name);
/** The rooms in the order of the path; the last one may look at all others and has no rule. */
const rooms = [
  ...rules.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)),
  'cli',
];

/** One file that breaks each rule which is not about the order of rooms. */
const planted: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'every-room-is-on-the-path': ['src/stray/planted.ts', "import '../model/target.ts';"],
  'one-door-to-neo4j': ['src/report/driver.ts', "import 'neo4j-driver';"],
  'one-door-to-sigma': ['src/report/picture.ts', "import 'sigma';"],
  'files-at-the-edge': ['src/read/files.ts', "import 'node:fs';"],
  'viewer-is-browser-safe': ['viewer/src/command.ts', "import '../../src/cli/target.ts';"],
  'src-does-not-know-the-viewer': ['src/cli/picture.ts', "import '../../viewer/src/target.ts';"],
  'no-circles': ['src/model/one.ts', "import './two.ts';"],
};

/** A copy of the house with nothing in it but what breaks its rules. */
const folder = await mkdtemp(join(tmpdir(), 'articulator-borders-'));

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), `${text}\n`);
}

for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
  await copyFile(join(root, name), join(folder, name));
}
for (const name of ['neo4j-driver', 'sigma']) {
  await plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
  await plant(`node_modules/${name}/index.js`, '');
}
for (const [position, room] of rooms.entries()) {
  const later = rooms.slice(position + 1).map((other) => `import '../${other}/target.ts';`);
  await plant(`src/${room}/target.ts`, 'export const target = 1;');
  await plant(`src/${room}/planted.ts`, later.join('\n'));
}
await plant('viewer/src/target.ts', 'export const target = 1;');
await plant('src/model/two.ts', "import './one.ts';");
for (const [file, text] of Object.values(planted)) await plant(file, text);

const { modules, summary } = await cruise(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('planted violations are caught', () => {
  it('sees the files', () => {
    expect(modules.length).toBeGreaterThan(2 * rooms.length);
  });

  it.each(rooms.slice(0, -1).map((room, position) => [room, rooms.slice(position + 1)] as const))(
    '%s may not look at the rooms after it',
    (room, later) => {
      const caught = summary.violations
        .filter((each) => each.rule.name === `${room}${ending}` && each.from === `src/${room}/planted.ts`)
        .map((each) => each.to)
        .sort();
      expect(caught).toEqual(later.map((other) => `src/${other}/target.ts`).sort());
    },
  );

  it.each(rules.filter((name) => !name.endsWith(ending)))('%s', (name) => {
    const [file] = planted[name] ?? ['no violation of this rule was planted'];
    const caught = summary.violations.filter((each) => each.rule.name === name).map((each) => each.from);
    expect(caught).toContain(file);
  });

  it('gives a reason for every rule', () => {
    for (const { name, comment } of forbidden) expect(comment.length, name).toBeGreaterThan(20);
  });
});

describe('the house itself', () => {
  it('keeps its borders, and is seen', async () => {
    const found = await cruise(root);
    expect(found.modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(100);
    expect(found.modules.filter(({ source }) => source.startsWith('viewer/')).length).toBeGreaterThan(10);
    expect(found.summary.violations.map((each) => `${each.rule.name}: ${each.from} -> ${each.to}`)).toEqual(
      [],
    );
  });

  it('has no room that is not on the path', async () => {
    const entries = await readdir(join(root, 'src'));
    expect(entries.map((name) => name.replace(/\.ts$/, '')).filter((name) => !rooms.includes(name))).toEqual(
      [],
    );
  });
});
