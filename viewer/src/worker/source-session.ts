import { InputError } from '../../../src/errors.ts';
import type { Problem, Severity } from '../../../src/model/problem.ts';
import { fatal } from '../../../src/read/fatal.ts';
import { fileForm } from '../../../src/read/gather/file-form.ts';
import { fileStem } from '../../../src/read/input-file.ts';
import { entryFor } from '../../../src/read/mapping/entry-for.ts';
import type { FileMapping, Mapping } from '../../../src/read/mapping/mapping.ts';
import { proposeMapping } from '../../../src/read/mapping/propose-mapping.ts';
import { tableByName } from '../../../src/read/name-table.ts';
import { readCase } from '../../../src/read/read-case.ts';
import { workbookSheets } from '../../../src/read/workbook/workbook-sheets.ts';
import { spreadsheetCsv } from '../../../src/report/export/spreadsheet-csv.ts';
import { correctedFile } from './corrected-file.ts';
import type { InputFile, OpenRequest } from './messages.ts';
import type { SourceCheck, SourceRow, SourceTable } from './source-messages.ts';
import { HeldTable } from './source-table.ts';

/** A table that is held, or the name of a network file, which is shown but not corrected here. */
type Held =
  | { readonly table: HeldTable; readonly proposal: FileMapping | null; readonly header: number | null }
  | { readonly network: string; readonly proposal: FileMapping | null };

/** Problems sent to the page at once [O]: nobody reads more, and the file of problems has them all. */
const mostSent = 5000;

const columns = ['severity', 'code', 'file', 'sheet', 'row', 'column', 'value', 'message', 'remedy'] as const;

/** The files the user gave, open on the table: what they seem to be, their rows, and what reading them gives. */
export class SourceSession {
  private held: Held[];
  private found: readonly Problem[] = [];

  private constructor(
    private readonly given: readonly InputFile[],
    held: readonly Held[],
  ) {
    this.held = [...held];
  }

  /** Opens the files. Throws InputError where one cannot be opened, and `no-network` where none holds two columns. */
  static open(files: readonly InputFile[]): SourceSession {
    const proposed = proposeMapping(files);
    const held = files.flatMap((file): Held[] => {
      const form = fileForm(file, files.length === 1);
      const proposal = (sheet: string | null) => entryFor(proposed, file.name, sheet);
      const own = (name: string) => tableByName(name) === 'case';
      if (form === 'workbook')
        return workbookSheets(file).map(({ name, read }) => ({
          table: HeldTable.ofSheet(read(), name),
          proposal: own(name) ? null : proposal(name),
          header: null,
        }));
      if (form === 'csv') {
        const entry = proposal(null);
        const table = HeldTable.ofText(file, entry?.encoding);
        return [{ table, proposal: own(fileStem(file.name)) ? null : entry, header: null }];
      }
      if (form === 'json' || form === 'ignored' || form === 'unknown' || form === 'pajek-values') return [];
      return [{ network: file.name, proposal: proposal(null) }];
    });
    const session = new SourceSession(files, held);
    session.refuseWithoutNetwork();
    return session;
  }

  tables(): readonly SourceTable[] {
    return this.held.map((_, index) => this.shown(index));
  }

  /** A table with its headers in another row, or decoded anew in another encoding (what was corrected in it is then lost). */
  shape(index: number, { header, encoding }: { header?: number; encoding?: string }): SourceTable {
    const held = this.held[index]!;
    if ('network' in held) return this.shown(index);
    const { name, bytes } = this.given.find((file) => file.name === held.table.file)!;
    const file = { name, bytes };
    const proposed = header === undefined ? held.proposal : withHeader(held.proposal, header);
    const table = encoding === undefined ? held.table : HeldTable.ofText(file, encoding);
    const proposal =
      encoding === undefined
        ? proposed
        : (entryFor(proposeMapping([file], { encoding }), name, null) ?? null);
    this.held[index] = { table, proposal, header: header ?? held.header };
    return this.shown(index);
  }

  rows(index: number, from: number, count: number): readonly SourceRow[] {
    const { table } = this.tableAt(index);
    const last = Math.min(table.rows.length, from + count);
    return Array.from({ length: Math.max(0, last - from) }, (_, k) => table.shown(from + k));
  }

  edit(index: number, place: number, column: number, text: string): SourceRow {
    const { table } = this.tableAt(index);
    table.write(place, column, text);
    return table.shown(place);
  }

  empty(index: number, place: number): SourceRow {
    const { table } = this.tableAt(index);
    table.empty(place);
    return table.shown(place);
  }

  /** The files as corrected so far. */
  async files(): Promise<readonly InputFile[]> {
    const tables = this.held.flatMap((held) => ('table' in held ? [held.table] : []));
    return Promise.all(this.given.map((file) => correctedFile(file, tables)));
  }

  /** Reads the files as corrected, with the mapping: the account and the problems, or why nothing can be built. */
  async check(mapping: Mapping | null, given: OpenRequest['options']): Promise<SourceCheck> {
    const cut = this.held.flatMap((held) =>
      'table' in held && held.table.cut !== null && !held.table.changed ? [held.table.cut] : [],
    );
    const options = mapping === null ? given : { ...given, mapping };
    const result = await readCase(await this.files(), options).then(
      ({ account: { problems, ...account } }) => ({ account, problems, failure: null }),
      (error) => {
        if (!(error instanceof InputError)) throw error;
        return { account: null, problems: error.problems, failure: error.message };
      },
    );
    this.found = byWeight([...cut, ...result.problems]);
    return { ...result, problems: this.found.slice(0, mostSent), counts: counted(this.found) };
  }

  /** The problems of the last check as CSV for a spreadsheet. */
  problemsCsv(): string {
    const rows = this.found.map((problem) => columns.map((column) => problem[column] ?? null));
    return spreadsheetCsv([columns, ...rows]);
  }

  private shown(index: number): SourceTable {
    const held = this.held[index]!;
    if ('network' in held) {
      const nothing = {
        apart: false,
        headers: [],
        headerRows: [],
        rowNumbers: new Int32Array(0),
        encoding: null,
        problems: [],
      };
      return { file: held.network, sheet: null, form: 'network', proposal: held.proposal, ...nothing };
    }
    const { table, proposal } = held;
    return {
      file: table.file,
      sheet: table.sheet,
      form: table.sheet === null ? 'text' : 'sheet',
      ...table.headers(held.header ?? proposal?.header),
      rowNumbers: Int32Array.from(table.rows, ({ row }) => row),
      proposal,
      apart: table.apart(proposal),
      encoding: proposal?.encoding ?? null,
      problems: table.cut === null ? [] : [table.cut],
    };
  }

  private tableAt(index: number): Extract<Held, { table: HeldTable }> {
    const held = this.held[index];
    if (held === undefined || 'network' in held) throw new InputError('There is no such table.');
    return held;
  }

  /** Texts without two columns are no network: said at once, before anybody chooses columns. */
  private refuseWithoutNetwork(): void {
    if (this.held.some((held) => 'network' in held || held.table.hasPairs)) return;
    const names = this.given.map(({ name }) => name).join(', ');
    throw fatal(
      'no-network',
      { file: this.given[0]?.name ?? '', row: 1 },
      `There is no network in ${names}: from row 1 on most rows have one cell only, and a linkage needs two: who gives and who receives.`,
      'Give a table in which each row names two actors, or a network file (GEXF, GraphML, Pajek, GML, UCINET DL).',
    );
  }
}

function withHeader(proposal: FileMapping | null, header: number): FileMapping | null {
  return proposal === null ? null : { ...proposal, header };
}

const severities: readonly Severity[] = ['fatal', 'error', 'warning', 'info'];

/** The worst first, otherwise in their order. */
function byWeight(problems: readonly Problem[]): readonly Problem[] {
  return severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
}

function counted(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { fatal: 0, error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}
