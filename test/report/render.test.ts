import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, heading, list, paragraph, table } from '../../src/report/document.ts';
import { renderMarkdown } from '../../src/report/render-markdown.ts';
import { renderText } from '../../src/report/render-text.ts';
import { textWidth } from '../../src/report/wrap.ts';

describe('renderText', () => {
  it('aligns tables, numbers to the right', () => {
    const text = renderText([
      table(
        ['Name', '>Count'],
        [
          ['a', '1'],
          ['long name', '1,000'],
        ],
      ),
    ]);
    expect(text).toBe('Name       Count\n---------  -----\na              1\nlong name  1,000\n');
  });

  it('aligns by what characters take on a screen', () => {
    const lines = renderText([
      table(
        ['Name', '>N'],
        [
          ['東京', '1'],
          ['e\u0301x', '2'],
        ],
      ),
    ]).split('\n');
    expect(lines.slice(2, 4).map(textWidth)).toEqual([7, 7]);
  });

  it('never goes beyond the width, whatever it is given', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 60 });
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, cell, (cells, word) => {
        const text = renderText([
          heading(1, `a ${word}`),
          paragraph(`${word} ${word} ${word}`),
          ...list([`${word} ${word}`]),
          facts(['Label', word]),
          table(['A', '>B', 'C', '>D', 'E'], cells),
        ]);
        expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('makes control characters visible everywhere', () => {
    const bad = '\u001b[2J';
    const text = renderText([
      heading(1, bad),
      paragraph(bad),
      ...list([bad]),
      facts(['x', bad]),
      table(['x'], [[bad]]),
    ]);
    expect(text).not.toContain('\u001b');
  });
});

describe('renderMarkdown', () => {
  it('escapes names, so that they show as they are', () => {
    const text = renderMarkdown([table(['Name'], [['a|b *c* <b> [x](y) `d` #1 & _e_']])]);
    expect(text).toContain('a\\|b \\*c\\* \\<b\\> \\[x\\](y) \\`d\\` \\#1 \\& \\_e\\_');
  });

  it('keeps a wrapped line from beginning a list or a heading', () => {
    const words = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'word-of-a-length' : '1.'));
    for (const line of renderMarkdown([
      paragraph(words.join(' ')),
      paragraph('- no list'),
      paragraph('= x'),
    ]).split('\n')) {
      expect(line).not.toMatch(/^(\d+[.)]|[-+=])(\s|$)/);
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('aligns the columns of tables', () => {
    const text = renderMarkdown([
      table(
        ['Name', '>N'],
        [
          ['a', '1'],
          ['longer', '22'],
        ],
      ),
    ]);
    expect(text).toBe('| Name   |   N |\n| ------ | --: |\n| a      |   1 |\n| longer |  22 |\n');
  });
});
