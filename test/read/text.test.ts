import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { complaints, fatalOf, reading, told } from './given.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
const rows = (delimiter: string) =>
  ['id,kind,name', 'A,firm,São José', 'B,firm,Üb'].join('\n').replaceAll(',', delimiter);
const names = (result: Awaited<ReturnType<typeof readCase>>) => result.case.actors.map(({ name }) => name);

describe('text files', () => {
  it.each([',', ';', '\t', '|'])('sees the delimiter %j', async (delimiter) => {
    const result = await reading({ 'actors.csv': rows(delimiter) });
    expect(names(result)).toEqual(['São José', 'Üb']);
  });

  it('takes the delimiter the user names', async () => {
    const result = await reading({ 'actors.csv': 'id;kind;name,nick\nA;firm;x,y\n' }, { delimiter: ';' });
    expect(result.case.actors[0]!.extra).toEqual({ 'name,nick': 'x,y' });
  });

  it.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(rows(','))])],
    ['UTF-16 with a mark', utf16(rows(';'))],
  ])('reads %s', async (_, bytes) => {
    expect(names(await readCase([{ name: 'actors.csv', bytes }]))).toEqual(['São José', 'Üb']);
  });

  it('never guesses an encoding: asks for it, then takes it', async () => {
    const file = { name: 'actors.csv', bytes: latin(rows(',')) };
    const problem = await fatalOf(readCase([file]));
    expect(problem).toMatchObject({ code: 'not-utf-8', file: 'actors.csv' });
    expect(problem.remedy).toContain('--encoding windows-1252');
    expect(names(await readCase([file], { encoding: 'windows-1252' }))).toEqual(['São José', 'Üb']);
    expect((await fatalOf(readCase([file], { encoding: 'klingon' }))).code).toBe('unknown-encoding');
    expect((await fatalOf(readCase([file], { encoding: 'utf-16be' }))).code).toMatch(
      /wrong-encoding|binary-file|missing-column/,
    );
  });

  it('refuses bytes that are no text', async () => {
    expect((await fatalOf(reading({ 'linkages.csv': 'a\u0000b,c\n' }))).code).toBe('binary-file');
  });

  it('numbers rows as a spreadsheet does, quoted line breaks and blank rows counted', async () => {
    const text = 'id,kind,name\r\nA,firm,"two\nlines, and ""quotes"""\r\n\r\nB,firm\r\nC,what,x\r\n';
    const result = await reading({ 'actors.csv': text });
    expect(result.case.actors.map(({ name, rows: at }) => [name, at[0]!.row])).toEqual([
      ['two\nlines, and "quotes"', 2],
      [null, 4],
    ]);
    expect(told(result, 'unknown-actor-kind')[0]!.row).toBe(5);
    expect(told(result, 'blank-rows')[0]).toMatchObject({ row: 3, severity: 'info' });
    expect(result.account.actors.read).toBe(3);
  });

  it('reports cells beyond the headers, not empty ones', async () => {
    const result = await reading({ 'actors.csv': 'id,kind\nA,firm,,\nB,firm,lost\n' });
    expect(complaints(result)).toEqual(['extra-cells 3']);
    expect(told(result, 'extra-cells')[0]!.value).toBe('lost');
  });

  it('reports a quote that is never closed', async () => {
    const result = await reading({ 'actors.csv': 'id,kind,name\nA,firm,x\nB,firm,"open\nC,firm,y\n' });
    expect(told(result, 'unclosed-quote')[0]).toMatchObject({ severity: 'error', row: 3 });
    expect(result.account.actors.read).toBe(2);
  });

  it('trims, and brings text to one Unicode form', async () => {
    const spaced = await reading({ 'actors.csv': 'id, kind, name\n "A" ,"firm", "x, y" \n' });
    expect(spaced.case.actors[0]).toMatchObject({ id: 'A', kind: 'firm', name: 'x, y' });
    const clean = await reading({
      'actors.csv': 'id,kind\nJose\u0301,firm\n',
      'linkages.csv': 'from,to,type\nA, Jos\u00e9 ,supplies\n',
    });
    expect(clean.case.actors.map(({ id }) => id)).toEqual(['A', 'José']);
    expect(told(clean, 'actor-made-from-end').map(({ value }) => value)).toEqual(['A']);
  });

  it('refuses JSON that is none', async () => {
    expect((await fatalOf(reading({ 'case.json': '{"actors": [' }))).code).toBe('not-json');
    expect((await fatalOf(reading({ 'case.json': '3' }))).code).toBe('not-a-case');
  });
});
