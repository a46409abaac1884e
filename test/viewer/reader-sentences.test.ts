import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fixtureCorpus } from '../../scripts/fuzz/corpus.ts';
import { fuzzFormats } from '../../scripts/fuzz/fuzz-input.ts';
import { makeInput } from '../../scripts/fuzz/make-input.ts';
import { longestMessage } from '../../src/read/shorten.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { parseChange } from '../../src/scenario/parse-change.ts';
import { reader as spanish } from '../../viewer/src/words/es/sentences/index.ts';
import { reader as portuguese } from '../../viewer/src/words/pt/sentences/index.ts';
import { slot } from '../../viewer/src/words/reader-pattern.ts';
import { readerTranslator } from '../../viewer/src/words/reader-translator.ts';
import { type SaidByReader, saidByReaders, saidOfInput } from '../support/said-by-readers.ts';
import { firm, outside, readingOf, supplies } from '../support/small-case.ts';

const languages = {
  Spanish: readerTranslator(spanish, 'y'),
  Portuguese: readerTranslator(portuguese, 'e'),
};

/** Those that a language has no translation for; a message that was cut off in the midst of a value is not looked for. */
function untranslated(said: readonly SaidByReader[]): readonly string[] {
  const whole = said.filter(({ text }) => text.length <= longestMessage);
  return Object.entries(languages).flatMap(([language, translate]) => [
    ...new Set(
      whole
        .filter(({ text, values }) => translate(text, values) === null)
        .map(({ text }) => `${language}: ${text}`),
    ),
  ]);
}

const folders = ['read', 'real', 'formats'].flatMap((folder) => {
  const path = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(path)
    .filter((name) => !/\.(md|ts)$/u.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, path))) }));
});

it.each(folders.map((file) => [file.name, file] as const))(
  '%s: every problem, its remedy, every refusal and every note has a translation',
  async (_, file) => {
    const said = [
      ...(await saidByReaders([file], {})),
      ...(await saidByReaders([file], {
        linkageType: 'supplies',
        actorKind: 'firm',
        direction: 'symmetric',
      })),
    ];
    expect(said.length).toBeGreaterThan(0);
    expect(untranslated(said)).toEqual([]);
  },
);

it.each(fuzzFormats)(
  '%s: what is said of 40 damaged inputs has a translation',
  async (only) => {
    const corpus = fixtureCorpus();
    const said: SaidByReader[] = [];
    for (let index = 0; index < 40; index++) {
      said.push(...(await saidOfInput(makeInput('words', index, corpus, { only, hostile: 'none' }))));
    }
    expect(said.length).toBeGreaterThan(40);
    expect(untranslated(said)).toEqual([]);
  },
  60_000,
);

/** The stretches of words in the texts of a source file, between what is filled in. */
function wordsIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return found.map((text) => text.trim()).filter((text) => text.split(' ').length >= 3);
}

/** What is read and not said: words of tables, what stands in the workbook to fill in, names of layouts in the account. */
const notSaid = /template|synonyms|table-spec|read-mapping|mapping\/mapping\.ts/u;
const ofAccount: readonly string[] = [
  'two-mode matrix of actors and projects: acts-jointly within each project',
  'links, a row each',
  'table of edges, each with its direction',
  'direction in the file',
  'fields of the case',
  'case or tables in JSON',
  'left out, as the mapping says',
  ', as the mapping says',
  'Pajek values of the vertices of',
  'row gives to column',
  'column gives to row',
  'GraphML network, drawn with yEd',
  ', numbers kept as',
  'There is no such table.',
];

it('every stretch of words in the readers and in the problems of the case stands in a sentence of the dictionary', () => {
  const root = new URL('../../src/', import.meta.url).pathname;
  const scenario = [
    'parse-change',
    'change-of-record',
    'change-actor',
    'change-linkage',
    'read-cells',
    'read-changes',
    'nearest-ids',
    'next-best',
  ];
  const problems = [
    'graph/scope-problems',
    'governance/share-problems',
    'governance/ownership-problems',
    'efficiency/code-problems',
  ];
  const paths = [
    ...readdirSync(`${root}read`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !notSaid.test(name))
      .map((name) => `${root}read/${name}`),
    ...problems.map((name) => `${root}${name}.ts`),
    ...scenario.map((name) => `${root}scenario/${name}.ts`),
    `${root}../viewer/src/worker/cut-file.ts`,
    `${root}../viewer/src/worker/source-session.ts`,
    `${root}../viewer/src/show/project-file.ts`,
  ];
  const known = Object.keys(spanish).map((english) => english.replaceAll(slot, ' '));
  const words = [...new Set(paths.flatMap(wordsIn))].filter((text) => !ofAccount.includes(text));
  expect(words.length).toBeGreaterThan(300);
  expect(words.filter((text) => !known.some((english) => english.includes(text)))).toEqual([]);
});

describe('what stands in the file', () => {
  const nasty = [
    '"',
    '", "',
    '" and "',
    ' and ',
    '; ',
    '. ',
    ': ',
    ', ',
    '…',
    '{x}',
    '$&',
    '$1',
    '\n',
    '',
    '\uE0000\uE001',
    'İ',
    'Columns found: none.',
    '" is not a number. The row was rejected.',
    ' is empty: it has no bytes.',
    '" in column value was read as yes, here and wherever it comes again.',
    ' (kept: it came first) and ',
    'row 3',
    'is damaged: ',
  ];
  const value = fc
    .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 12, unit: 'grapheme' })), {
      maxLength: 4,
    })
    .map((parts) => parts.join(''));
  const patterns = Object.keys(spanish).filter(
    (english) => /\{x\d*\}/u.test(english) && !/\{[st]\d*\}/u.test(english),
  );
  const samples: Readonly<Record<string, string>> = { n: '12', f: 'from', j: 'from and to', p: '12.5 %' };

  it.each(Object.entries(languages))(
    '%s: comes through as it is, or the message stays English',
    (_, translate) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...patterns),
          fc.array(value, { minLength: 6, maxLength: 6 }),
          (english, given) => {
            const slots = [...new Set(english.match(slot) ?? [])];
            const values = slots.map((name, i) => samples[name[1]!] ?? given[i % given.length]!);
            const text = english.replaceAll(slot, (name) => values[slots.indexOf(name)]!);
            const free = values.filter((_, i) => slots[i]![1] === 'x');
            const said = translate(text, free);
            for (const each of free) if (said !== null) expect(said).toContain(each);
          },
        ),
        { numRuns: 3000 },
      );
    },
  );

  it('is told from the words of the message by what the problem says of it', () => {
    const id = 'A and "B": not read; C';
    const text = `Actor ${id} has two values of name: x (kept: it came first) and y.`;
    expect(languages.Spanish(text)).toBe(
      `El actor ${id} tiene dos valores de name: x (se guardó: llegó primero) y y.`,
    );
    const hostile = 'x (kept: it came first) and z';
    const twice = `Actor a has two values of name: ${hostile} (kept: it came first) and y.`;
    expect(languages.Spanish(twice)).toBeNull();
    expect(languages.Spanish(twice, [hostile])).toBe(
      `El actor a tiene dos valores de name: ${hostile} (se guardó: llegó primero) y y.`,
    );
  });

  it('is cut off where the message was, and the words before it are told', () => {
    const headers = Array.from({ length: 400 }, (_, i) => `question ${i}`).join(', ');
    const text = `${`The linkages in survey.csv have no column for from and to. Columns found: ${headers}`.slice(0, longestMessage)}…`;
    const said = languages.Portuguese(text)!;
    expect(said).toMatch(
      /^Em survey\.csv, a tabela linkages não tem coluna para from e to\. Colunas encontradas: question 0, /u,
    );
    expect(said).toMatch(/…$/u);
  });

  it('does not make a message take long, whatever it is', () => {
    const begun = performance.now();
    for (const part of [' and ', '", "', '. ', '; ', ' is damaged: ', 'a', '1', ' (rows 1) ']) {
      for (const translate of Object.values(languages)) translate(part.repeat(2000 / part.length));
    }
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

it('why a change cannot be made, and what it took along, has a translation', () => {
  const reading = readingOf({
    actors: [firm('f1'), firm('f2'), outside('b1', 'buyer')],
    linkages: [supplies('f1', 'b1'), supplies('f2', 'b1')],
    surveyed: ['supplies'],
  });
  const typed = [
    'remov actor f1',
    'remove actor',
    'remove actor f1 f2',
    'remove actor "f1',
    'remove actor f1 kind=buyer',
  ];
  const more = ['add linkage f1 teleports b1', 'add linkage f1', 'set actor f1 name=a name=b', 'add linkage'];
  const refused = [...typed, ...more].map((text) => {
    try {
      return JSON.stringify(parseChange(text));
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(refused.every((text) => text.startsWith('The change'))).toBe(true);
  const changes = [
    'add actor f1 kind=firm',
    'add actor new',
    'add actor new kind=bank',
    'set actor f1',
    'set actor f1 sales=many',
    'set actor f1 salse=3',
    'set actor f1 source=me',
    'set actor f1 cluster=elsewhere',
    'set actor f3 sales=3',
    'remove actor nobody',
    'buyer leaves f1',
    'firm leaves f1',
    'add linkage f2 supplies f2',
    'add linkage f2 supplies b1',
    'add linkage f2 trains b1',
    'remove linkage f2 owns b1',
    'remove linkage f2 supplies b1 value=7',
    'add linkage x supplies y',
  ].map(parseChange);
  const { outcomes } = applyChanges(reading, changes);
  const said = outcomes.flatMap(({ reason, notes }) => [...(reason === undefined ? [] : [reason]), ...notes]);
  expect(said.length).toBeGreaterThan(14);
  expect(untranslated([...refused, ...said].map((text) => ({ text, values: [] })))).toEqual([]);
});

it('both languages have the same slots in every sentence', () => {
  const slotsOf = (text: string) => [...new Set(text.match(slot) ?? [])].sort();
  for (const [english, said] of [...Object.entries(spanish), ...Object.entries(portuguese)]) {
    expect(slotsOf(said), english).toEqual(slotsOf(english));
  }
});
