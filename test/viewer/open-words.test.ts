import { describe, expect, it } from 'vitest';
import { tableSpecs } from '../../src/read/table-spec.ts';
import { open as english } from '../../viewer/src/words/en/open.ts';
import { open as spanish } from '../../viewer/src/words/es/open.ts';
import { open as portuguese } from '../../viewer/src/words/pt/open.ts';

const columns = (table: 'actors' | 'linkages') => tableSpecs[table].columns.map(({ name }) => name);

describe.each(Object.entries({ english, spanish, portuguese }))('columns in %s', (_, words) => {
  it('have a name each, in the order of the format', () => {
    expect(Object.keys(words.actorFields)).toEqual(columns('actors'));
    expect(Object.keys(words.linkageFields)).toEqual(columns('linkages'));
  });
});
