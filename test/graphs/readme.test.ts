import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutActor } from '../../graphs/generator/loss.ts';
import { namedRows } from '../../graphs/generator/named/index.ts';
import { writtenReadme } from '../../graphs/generator/readme.ts';

const texts = {
  'case.json': JSON.stringify({ format: 'articulator-case/1', id: 'small', surveyed: ['supplies'] }),
  'actors.csv': 'id,name,kind,country,cluster\na,A,firm,IT,c\nb,"B, lead",firm,IT,c\nx,X,buyer,US,\n',
  'linkages.csv': 'from,to,type\na,b,supplies\nb,x,supplies\n',
};
const none = { actors: [], linkages: [] };
const answers = [
  '<!-- answers: written by graphs/generate.ts from the assessment -->',
  '<!-- end of answers -->',
];
const block = (name: string) => [
  `<!-- ${name}: written by graphs/generate.ts from the assessment -->`,
  `<!-- end of ${name} -->`,
];

it('takes an actor and all its linkages out, and nothing else', () => {
  const left = withoutActor(texts, 'b');
  expect(left['actors.csv'].match(/^(\w+),/gm)).toEqual(['id,', 'a,', 'x,']);
  expect(left['linkages.csv'].trim().split('\n')).toHaveLength(1);
  expect(withoutActor(texts, 'x')['linkages.csv']).toMatch(/^a,b,supplies/m);
  expect(() => withoutActor(texts, 'nobody')).toThrow(/nobody/);
});

it('writes the blocks a README asks for, and says the same when asked twice', async () => {
  const readme = ['# Case', ...block('counts'), 'between', ...answers, ...block('loss of b'), 'end'].join(
    '\n',
  );
  const written = await writtenReadme(readme, texts, none);
  expect(written).toMatch(/\| c \| 2 \| 0 \| 1 \| 0 \| 1 \|/);
  expect(written).toContain('| E4 | 2 (100 %) | 0 (0 %) |');
  expect(written).toMatch(/between\n.*answers/);
  expect(await writtenReadme(written, texts, none)).toBe(written);
});

it('leaves a README alone that asks for no block, and refuses one with half a mark', async () => {
  const plain = await writtenReadme(answers.join('\n'), texts, none);
  expect(plain).not.toMatch(/counts|loss/);
  const [open] = block('counts');
  await expect(writtenReadme([open, ...answers].join('\n'), texts, none)).rejects.toThrow(/counts/);
});

it.each(Object.keys(namedRows).filter((folder) => folder !== 'espirito-santo-metalworking'))(
  '%s tells of 20 draws of its rules, cluster by cluster',
  (folder) => {
    const readme = readFileSync(new URL(`../../graphs/${folder}/README.md`, import.meta.url), 'utf8');
    const [, table = ''] = /draws: written.*-->\n([\s\S]*)\n<!-- end of draws/.exec(readme) ?? [];
    const lines = table.split('\n').slice(2);
    expect(lines.length).toBeGreaterThan(0);
    for (const [, , product, process, functional, , first] of lines.map((line) => line.split('|'))) {
      for (const cell of [product, process, functional, first]) {
        const counts = [...(cell ?? '').matchAll(/ (\d+)(?=,| $)/g)].map(([, count]) => Number(count));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
      }
    }
  },
);
