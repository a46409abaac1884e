import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';

async function read(name: string, text: string) {
  return readCase([{ name, bytes: new TextEncoder().encode(text) }]);
}

describe('a column that names a firm takes its meaning from the columns beside it', () => {
  it.each([
    ['Empresa;Comprador;Tipo', 'A>B'],
    ['Empresa;Proveedor;Tipo', 'B>A'],
    ['Fornecedor;Empresa;Tipo', 'A>B'],
    ['Company;Buyer;Type', 'A>B'],
  ])('%s', async (header, ends) => {
    const { case: subject, account } = await read('linkages.csv', `${header}\nA;B;supplies\n`);
    expect(subject.linkages.map(({ from, to }) => `${from}>${to}`)).toEqual([ends]);
    expect(account.problems.filter(({ code }) => code === 'column-matched').length).toBeGreaterThanOrEqual(2);
  });
  it('beside no other end it is not guessed', async () => {
    await expect(read('linkages.csv', 'Empresa;Cosa;Tipo\nA;B;supplies\n')).rejects.toThrow(/--column from=/);
  });
  it('among actors it is the id where there is none, else the name', async () => {
    const only = await read('actors.csv', 'Empresa,Tipo\nAcme,firm\n');
    expect(only.case.actors[0]).toMatchObject({ id: 'Acme', name: null });
    const both = await read('actors.csv', 'id,Empresa,Tipo\n1,Acme,firm\n');
    expect(both.case.actors[0]).toMatchObject({ id: '1', name: 'Acme' });
  });
});
