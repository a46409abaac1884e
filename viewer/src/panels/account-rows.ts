import { append } from '../../../src/model/append.ts';
import type { Case, ImportAccount } from '../../../src/model/case.ts';
import type { Problem, RowReference } from '../../../src/model/problem.ts';
import type { CountedRow } from '../worker/question.ts';

/** A table whose rows are accounted for. */
export type AccountedTable = Exclude<keyof ImportAccount, 'problems'>;
export type Fate = 'read' | 'accepted' | 'merged' | 'rejected';

/** Which rows of a table a number of its account counts, each with what was said of it. */
export interface AccountRows {
  /** Ids, and keys, of what was made of accepted rows. */
  readonly actors: readonly string[];
  readonly linkages: readonly string[];
  /** Rows named one by one: merged, rejected, or of which nothing is made that has a name. */
  readonly rows: readonly CountedRow[];
  /** How many rows are named in all of this; problems of a kind beyond the first thousand are counted only. */
  readonly named: number;
}

const keyOf = ({ file, sheet, row }: { file: string; sheet?: string; row?: number }): string =>
  `${file}\n${sheet ?? ''}\n${row ?? ''}`;
const fileOf = ({ file, sheet }: { file: string; sheet?: string }): string => `${file}\n${sheet ?? ''}`;

/** The rows of a table that were read, accepted, merged or rejected; `decisions` are those of the table `merge`. Pure. */
export function accountRows(
  subject: Case,
  problems: readonly Problem[],
  table: AccountedTable,
  fate: Fate,
  decisions: readonly RowReference[] = [],
): AccountRows {
  const said = new Map<string, Problem[]>();
  for (const problem of problems) {
    append(said, keyOf(problem), problem);
  }
  const made = { ...madeFrom(subject), merge: madeOfDecisions(decisions, said) };
  const kept = made[table];
  const merged = kept
    .flatMap((rows) => rows.slice(1))
    .map((reference) => ({ reference, reasons: reasonsOf(said.get(keyOf(reference)), isMerge) }));
  const rejected = rejectedRows(made, table, said);
  const accepted = {
    actors: table === 'actors' ? subject.actors.filter(isFromRow).map(({ id }) => id) : [],
    linkages: table === 'linkages' ? subject.linkages.map(({ key }) => key) : [],
    rows:
      table === 'actors' || table === 'linkages'
        ? []
        : kept.map(([reference]) => ({ reference: reference!, reasons: [] })),
  };
  const none = { actors: [], linkages: [] };
  switch (fate) {
    case 'accepted':
      return { ...accepted, named: kept.length };
    case 'merged':
      return { ...none, rows: merged, named: merged.length };
    case 'rejected':
      return { ...none, rows: rejected, named: rejected.length };
    case 'read':
      return {
        ...accepted,
        rows: [...accepted.rows, ...merged, ...rejected],
        named: kept.length + merged.length + rejected.length,
      };
  }
}

const isFromRow = ({ madeFrom }: Case['actors'][number]): boolean => madeFrom === 'row';
const isMerge = ({ code }: Problem): boolean => code.endsWith('-merged');
const isRejection = ({ severity }: Problem): boolean => severity === 'error' || severity === 'fatal';

/** The rows of everything that was made from each table, the accepted one first. */
type MadeRows = Readonly<Record<AccountedTable, readonly (readonly RowReference[])[]>>;

function madeFrom(subject: Case): Omit<MadeRows, 'merge'> {
  const { actors, linkages, codes, events, regions = [], plants = [] } = subject;
  const rowsOf = (made: readonly { readonly rows: readonly RowReference[] }[]) =>
    made.map(({ rows }) => rows).filter((rows) => rows.length > 0);
  return {
    actors: rowsOf(actors.filter(isFromRow)),
    linkages: rowsOf(linkages),
    codes: rowsOf(codes),
    events: rowsOf(events),
    regions: rowsOf(regions),
    plants: rowsOf(plants),
  };
}

/** Decisions that were taken over, each with the rows merged with it: those said to repeat one, in one heap. */
function madeOfDecisions(
  decisions: readonly RowReference[],
  said: ReadonlyMap<string, readonly Problem[]>,
): MadeRows['merge'] {
  const are = (counts: (problem: Problem) => boolean) => (row: RowReference) =>
    said.get(keyOf(row))?.some(counts) === true;
  const [rejected, merged] = [are(isRejection), are(isMerge)];
  const taken = decisions.filter((row) => !rejected(row) && !merged(row));
  const [first, ...others] = taken.map((row) => [row]);
  return first === undefined ? [] : [[...first, ...decisions.filter(merged)], ...others];
}

/** Rows in the files of a table of which nothing was made, because of an error. */
function rejectedRows(
  made: MadeRows,
  table: AccountedTable,
  said: ReadonlyMap<string, readonly Problem[]>,
): readonly CountedRow[] {
  const own = made[table];
  const others = Object.entries(made).filter(([each]) => each !== table);
  const mine = new Set(own.flat().map(fileOf));
  const ofOthers = new Set(others.flatMap(([, rows]) => rows.flat().map(fileOf)));
  const used = new Set(own.flat().map(keyOf));
  // A table of which nothing was accepted is known by being no other.
  const isMine = (problem: Problem): boolean =>
    mine.size > 0 ? mine.has(fileOf(problem)) : !ofOthers.has(fileOf(problem));
  return [...said].flatMap(([key, problems]): CountedRow[] => {
    const [first] = problems;
    const { file, sheet, row } = first!;
    const reasons = reasonsOf(problems, isRejection);
    if (row === undefined || reasons.length === 0 || used.has(key) || !isMine(first!)) return [];
    return [{ reference: sheet === undefined ? { file, row } : { file, sheet, row }, reasons }];
  });
}

function reasonsOf(problems: readonly Problem[] = [], counts: (problem: Problem) => boolean) {
  return problems.filter(counts);
}
