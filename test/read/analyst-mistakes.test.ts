import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { buildAnalystMistakes } from '../fixtures/read/build-analyst-mistakes.ts';
import { summed } from './given.ts';

const place = new URL('../fixtures/read/analyst-mistakes.xlsx', import.meta.url);

describe('a workbook made by hand, with one of each common mistake', () => {
  it('is the one its builder builds', () => {
    const built = buildAnalystMistakes();
    if (process.env.UPDATE_FIXTURES !== undefined) writeFileSync(place, built);
    expect(Buffer.from(built).equals(readFileSync(place))).toBe(true);
  });

  it('is read to the last row, and everything about it is told', async () => {
    const bytes = new Uint8Array(readFileSync(place));
    const { case: subject, account } = summed(await readCase([{ name: 'analyst-mistakes.xlsx', bytes }]));
    const { problems, ...sums } = account;
    expect(sums).toMatchInlineSnapshot(`
      {
        "actors": {
          "accepted": 8,
          "created": 2,
          "merged": 1,
          "read": 12,
          "rejected": 3,
        },
        "codes": {
          "accepted": 1,
          "merged": 0,
          "read": 4,
          "rejected": 3,
        },
        "events": {
          "accepted": 1,
          "merged": 0,
          "read": 3,
          "rejected": 2,
        },
        "linkages": {
          "accepted": 8,
          "merged": 1,
          "read": 13,
          "rejected": 4,
        },
      }
    `);
    const lines = problems.map(({ severity, code, sheet, row, column, value }) =>
      [severity, code, sheet ?? '', row ?? '', column ?? '', value ?? ''].join(' | '),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "info | field-ignored | Caso |  | responsável | ",
        "warning | unknown-layer | Caso |  | surveyed | gossip",
        "error | unknown-subject | Códigos | 3 | subject | M9",
        "error | value-out-of-range | Códigos | 4 | value | 5",
        "error | unknown-item | Códigos | 5 | item | luck",
        "info | cluster-made | Empresas |  | cluster | M1",
        "info | cluster-made | Empresas |  | cluster | M2",
        "info | column-kept | Empresas | 1 | Obs | ",
        "warning | duplicate-column | Empresas | 1 | Obs | ",
        "info | column-matched | Empresas | 1 | cluster | Cluster",
        "info | column-matched | Empresas | 1 | country | País",
        "warning | ambiguous-numbers | Empresas | 1 | employees | 1.250",
        "info | column-matched | Empresas | 1 | employees | Empregados",
        "info | column-matched | Empresas | 1 | founded | Fundação",
        "info | column-matched | Empresas | 1 | id | Código",
        "info | column-matched | Empresas | 1 | isic | CNAE",
        "info | column-matched | Empresas | 1 | kind | Tipo",
        "info | column-matched | Empresas | 1 | latitude | Lat",
        "info | column-matched | Empresas | 1 | name | Nome",
        "warning | merged-cells | Empresas | 2 | Cluster | E2:E3",
        "info | date-as-year | Empresas | 2 | founded | 1998-01-01",
        "info | word-matched | Empresas | 2 | kind | empresa",
        "warning | isic-padded | Empresas | 3 | isic | 310",
        "info | word-matched | Empresas | 3 | kind | Firma",
        "warning | out-of-range | Empresas | 3 | latitude | -95",
        "warning | country-code | Empresas | 4 | country | BRASIL",
        "warning | not-a-year | Empresas | 4 | founded | old",
        "info | blank-rows | Empresas | 5 |  | ",
        "warning | not-a-number | Empresas | 6 | employees | about 30",
        "warning | similar-ids | Empresas | 7 | id | f4",
        "warning | error-cell | Empresas | 8 | CNAE | #N/A",
        "info | formula | Empresas | 8 | Empregados | ",
        "info | word-matched | Empresas | 8 | kind | fornecedor",
        "info | word-matched | Empresas | 9 | kind | instituição",
        "info | word-matched | Empresas | 10 | kind | comprador",
        "warning | contradicting-cell | Empresas | 11 | Obs | again",
        "info | actor-merged | Empresas | 11 | id | 101",
        "warning | contradicting-cell | Empresas | 11 | name | Alfa",
        "error | unknown-actor-kind | Empresas | 12 | kind | parceiro",
        "error | missing-actor-kind | Empresas | 13 | kind | ",
        "error | missing-id | Empresas | 14 | id | ",
        "info | column-matched | Eventos | 1 | firm | empresa",
        "info | column-matched | Eventos | 1 | form | forma",
        "info | column-matched | Eventos | 1 | what | que",
        "info | column-matched | Eventos | 1 | year | ano",
        "info | word-matched | Eventos | 2 | form | produto",
        "error | unknown-firm | Eventos | 3 | firm | K1",
        "error | unknown-form | Eventos | 4 | form | luck",
        "info | not-a-table | Notas | 1 |  | ",
        "info | not-a-table | Planilha7 |  |  | ",
        "info | column-kept | Vínculos | 1 | % das vendas | ",
        "info | column-matched | Vínculos | 1 | from | Vendedor",
        "info | column-matched | Vínculos | 1 | governance | Governança",
        "info | column-matched | Vínculos | 1 | shareOfSellerSales | share of seller sales",
        "info | column-matched | Vínculos | 1 | specifiedBy | Specified by",
        "info | column-matched | Vínculos | 1 | stake | Stake",
        "info | column-matched | Vínculos | 1 | to | Comprador",
        "info | column-matched | Vínculos | 1 | type | Tipo",
        "info | column-matched | Vínculos | 1 | value | Valor",
        "info | decimal-comma | Vínculos | 1 | value | ",
        "info | column-matched | Vínculos | 1 | year | Ano",
        "warning | governance-codes-differ | Vínculos | 2 | governance | market",
        "info | word-matched | Vínculos | 2 | governance | mercado",
        "info | percent-read | Vínculos | 2 | shareOfSellerSales | 71 %",
        "info | word-matched | Vínculos | 2 | specifiedBy | comprador",
        "info | word-matched | Vínculos | 2 | type | vende a",
        "info | date-as-year | Vínculos | 2 | year | 2019-05-01",
        "info | linkage-merged | Vínculos | 3 |  | ",
        "info | word-matched | Vínculos | 4 | governance | rede",
        "info | formula | Vínculos | 5 | Valor | ",
        "warning | out-of-range | Vínculos | 5 | shareOfSellerSales | 71",
        "warning | unknown-word | Vínculos | 5 | specifiedBy | nobody",
        "warning | formula-without-value | Vínculos | 6 | Valor | ",
        "info | word-matched | Vínculos | 7 | type | Fornece",
        "warning | out-of-range | Vínculos | 7 | value | -5",
        "warning | out-of-range | Vínculos | 7 | year | 19",
        "error | self-linkage | Vínculos | 8 | to | 102",
        "warning | actor-made-from-end | Vínculos | 9 | to | X1",
        "warning | actor-made-from-end | Vínculos | 10 | to | Z9",
        "info | word-matched | Vínculos | 10 | type | SHARES_KNOWLEDGE",
        "error | unknown-linkage-type | Vínculos | 11 | type | friend of",
        "error | missing-linkage-type | Vínculos | 12 | type | ",
        "error | missing-end | Vínculos | 13 | from | ",
        "info | word-matched | Vínculos | 13 | type | member of",
        "warning | extra-cells | Vínculos | 14 |  | stray note",
        "warning | date-in-number-column | Vínculos | 14 | stake | 2019-01-01",
      ]
    `);
    expect(
      subject.actors.map(({ id, kind, isic, employees, founded, country }) => ({
        id,
        kind,
        isic,
        employees,
        founded,
        country,
      })),
    ).toMatchInlineSnapshot(`
      [
        {
          "country": "BR",
          "employees": 1250,
          "founded": 1998,
          "id": "101",
          "isic": "3101",
          "kind": "firm",
        },
        {
          "country": "BR",
          "employees": 80,
          "founded": 1987,
          "id": "102",
          "isic": "0310",
          "kind": "firm",
        },
        {
          "country": "BRASIL",
          "employees": 2100,
          "founded": null,
          "id": "103",
          "isic": "3101",
          "kind": "firm",
        },
        {
          "country": "BR",
          "employees": null,
          "founded": null,
          "id": "F 4",
          "isic": null,
          "kind": "firm",
        },
        {
          "country": "BR",
          "employees": null,
          "founded": 1960,
          "id": "I1",
          "isic": null,
          "kind": "institution",
        },
        {
          "country": "DE",
          "employees": null,
          "founded": null,
          "id": "K1",
          "isic": null,
          "kind": "buyer",
        },
        {
          "country": "BR",
          "employees": 60,
          "founded": null,
          "id": "P1",
          "isic": null,
          "kind": "supplier",
        },
        {
          "country": null,
          "employees": null,
          "founded": null,
          "id": "X1",
          "isic": null,
          "kind": null,
        },
        {
          "country": null,
          "employees": null,
          "founded": null,
          "id": "Z9",
          "isic": null,
          "kind": null,
        },
        {
          "country": "BR",
          "employees": 30,
          "founded": null,
          "id": "f4",
          "isic": null,
          "kind": "firm",
        },
      ]
    `);
    expect(
      subject.linkages.map(({ key, value, year, shareOfSellerSales, specifiedBy }) => ({
        key,
        value,
        year,
        shareOfSellerSales,
        specifiedBy,
      })),
    ).toMatchInlineSnapshot(`
      [
        {
          "key": "101>K1 supplies",
          "shareOfSellerSales": null,
          "specifiedBy": null,
          "value": 10.5,
          "year": 2018,
        },
        {
          "key": "101>K1 supplies #2",
          "shareOfSellerSales": 0.71,
          "specifiedBy": "buyer",
          "value": 1234567.8,
          "year": 2019,
        },
        {
          "key": "102>K1 supplies",
          "shareOfSellerSales": null,
          "specifiedBy": null,
          "value": 617283.9,
          "year": 2019,
        },
        {
          "key": "102>X1 supplies",
          "shareOfSellerSales": null,
          "specifiedBy": null,
          "value": null,
          "year": null,
        },
        {
          "key": "103>K1 supplies",
          "shareOfSellerSales": null,
          "specifiedBy": null,
          "value": null,
          "year": 2019,
        },
        {
          "key": "103>Z9 shares-knowledge",
          "shareOfSellerSales": null,
          "specifiedBy": null,
          "value": null,
          "year": null,
        },
        {
          "key": "F 4>I1 member-of",
          "shareOfSellerSales": null,
          "specifiedBy": null,
          "value": null,
          "year": null,
        },
        {
          "key": "P1>101 supplies",
          "shareOfSellerSales": null,
          "specifiedBy": null,
          "value": null,
          "year": null,
        },
      ]
    `);
    expect([...subject.surveyed]).toEqual(['supplies', 'shares-knowledge']);
  });
});
