import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readViewLink, viewLink } from '../../viewer/src/show/view-link.ts';
import { initialView } from '../../viewer/src/view/view-state.ts';
import { anyView, openedNetwork as opened } from './view-arbitrary.ts';

const first = initialView(opened);

it('a view written to a link and read again is the same view', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const link = viewLink(view, first, opened);
      expect(link).toMatch(/^#view=1\.[\w-]+$/);
      expect(readViewLink(link, first, opened)).toEqual({ view });
    }),
  );
});

it('the first view is a short link, and no link is no view', () => {
  expect(viewLink(first, first, opened).length).toBeLessThan(100);
  expect(readViewLink('', first, opened)).toBeNull();
  expect(readViewLink('#about', first, opened)).toBeNull();
});

it('a link to another case says whose it is, and shows nothing of it', () => {
  const other = { ...opened, title: 'other.csv' };
  const link = viewLink({ ...first, year: 1999 }, first, other);
  expect(readViewLink(link, first, opened)).toEqual({ fault: 'other', of: 'other.csv' });
});

it('what is no link of ours is told, whatever it is', () => {
  const good = viewLink({ ...first, hidden: ['n0'] }, first, opened);
  fc.assert(
    fc.property(fc.nat(good.length - 10), fc.string(), (at, junk) => {
      const cut = `${good.slice(0, 9 + at)}${junk}`;
      const reading = readViewLink(cut, first, opened);
      if (reading !== null && 'view' in reading)
        expect(Object.keys(reading.view)).toEqual(Object.keys(first));
      else expect(reading).toMatchObject({ fault: expect.stringMatching(/broken|other/) });
    }),
  );
  expect(readViewLink('#view=2.abc', first, opened)).toEqual({ fault: 'broken', of: '' });
  expect(readViewLink(`#view=1.${'A'.repeat(70_000)}`, first, opened)).toEqual({ fault: 'broken', of: '' });
});
