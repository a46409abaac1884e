import { ArticulatorError } from '../../src/errors.ts';
import type { CaseReading } from '../../src/model/case.ts';
import type { Problem, RowAccount } from '../../src/model/problem.ts';
import { readLinkageColumns } from '../../src/read/columns/read-linkage-columns.ts';
import { proposeMapping } from '../../src/read/mapping/propose-mapping.ts';
import { readMapping } from '../../src/read/mapping/read-mapping.ts';
import { readCase } from '../../src/read/read-case.ts';
import { type NetworkTable, readNetwork } from '../../src/read/read-network.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';
import type { FuzzInput } from './fuzz-input.ts';

/**
 * Reads an input in every way in which it can be read, and gives what is wrong with the answers: empty where
 * each is a reading that adds up or an error of our own. `before` is told of each reading before it begins.
 */
export async function checkInput(
  input: FuzzInput,
  before: (what: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [what, task] of Object.entries(readings)) {
    await before(what);
    faults.push(...(await attempt(what, () => task(input))));
  }
  return faults;
}

/** The ways in which files are read. */
const readings: Readonly<Record<string, (input: FuzzInput) => Promise<readonly string[]>>> = {
  case: async (input) => caseFaults(await readCase(input.files, withMapping(input)), input),
  network: async ({ files, nodes, options }) => {
    const links = files[0]!;
    return networkFaults(await readNetwork(nodes === null ? { links } : { links, nodes }, options));
  },
  columns: columnsFaults,
  proposal: async ({ files, options }) => textFaults('proposal', proposeMapping(files, options)),
};

function networkFaults(table: NetworkTable): readonly string[] {
  const ids = new Set(table.actors.map(({ id }) => id));
  return [
    ...accountFaults('links', table.account),
    ...problemFaults(table.problems),
    ...(table.links.length === table.account.accepted ? [] : ['links are not those accepted']),
    ...(ids.size === table.actors.length ? [] : ['two actors of one id']),
    ...table.links
      .filter(({ from, to }) => !ids.has(from) || !ids.has(to))
      .map(() => 'a link without its actor'),
    ...textFaults('network', table),
  ];
}

/** A table of linkages that can be read in columns must give the account that reading it as a case gives. */
async function columnsFaults(input: FuzzInput): Promise<readonly string[]> {
  const file = input.files[0]!;
  const columns = await readLinkageColumns(file, withMapping(input));
  if (columns === null) return [];
  const reading = await readCase([file], withMapping(input)).catch((error: unknown) => String(error));
  if (typeof reading === 'string') return [`read in columns, as a case: ${reading}`];
  return JSON.stringify(columns.account) === JSON.stringify(reading.account) ? [] : ['another account'];
}

function withMapping({ mapping, options }: FuzzInput): ReadOptions {
  return mapping === null ? options : { ...options, mapping: readMapping(mapping) };
}

async function attempt(what: string, task: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return (await task()).map((fault) => `${what}: ${fault}`);
  } catch (error) {
    if (!(error instanceof ArticulatorError))
      return [`${what}: ${String(error)} ${error instanceof Error ? (error.stack ?? '') : ''}`];
    // "NaN" is among the words put in: a message may quote it.
    if (/\[object|undefined(?! entity)|function /u.test(error.message.slice(0, 300)))
      return [`${what}: a message that says nothing: ${error.message.slice(0, 300)}`];
    return [];
  }
}

function caseFaults(
  { case: subject, account }: CaseReading,
  { linkageRows, options }: FuzzInput,
): readonly string[] {
  const { problems, ...tables } = account;
  const ids = new Set(subject.actors.map(({ id }) => id));
  const listed = subject.actors.filter(({ madeFrom }) => madeFrom === 'row').length;
  return [
    ...Object.entries(tables).flatMap(([name, table]) =>
      table === undefined ? [] : accountFaults(name, table),
    ),
    ...problemFaults(problems),
    ...(listed === account.actors.accepted
      ? []
      : [`${listed} actors of rows, ${account.actors.accepted} accepted`]),
    ...(subject.linkages.length === account.linkages.accepted ? [] : ['linkages are not those accepted']),
    ...(linkageRows === null ||
    options.encoding !== undefined ||
    options.delimiter !== undefined ||
    account.linkages.read === linkageRows
      ? []
      : [`${linkageRows} rows of linkages, ${account.linkages.read} read`]),
    ...(ids.size === subject.actors.length ? [] : ['two actors of one id']),
    ...subject.linkages
      .filter(({ from, to }) => !ids.has(from) || !ids.has(to))
      .map(() => 'a linkage without its actor'),
    ...subject.linkages.filter(({ from, to }) => from === to).map(() => 'a linkage to itself'),
    ...textFaults('case', { subject, account }),
  ];
}

function accountFaults(name: string, { read, accepted, merged, rejected }: RowAccount): readonly string[] {
  const counts = [read, accepted, merged, rejected];
  if (counts.every((count) => Number.isInteger(count) && count >= 0) && read === accepted + merged + rejected)
    return [];
  return [`${name}: ${read} read, ${accepted} accepted, ${merged} merged, ${rejected} rejected`];
}

function problemFaults(problems: readonly Problem[]): readonly string[] {
  const whole = problems.filter(({ code, message, remedy, row, file }) => {
    const texts = [code, message, remedy, file].every((text) => typeof text === 'string');
    return (
      !texts || message === '' || remedy === '' || (row !== undefined && !(Number.isInteger(row) && row >= 0))
    );
  });
  return whole.map((problem) => `a problem without place or words: ${JSON.stringify(problem)}`);
}

/** Whether an answer can be written as JSON, without numbers that are none and without things that are no data. */
function textFaults(what: string, value: unknown): readonly string[] {
  const faults: string[] = [];
  JSON.stringify(value, (key, each: unknown) => {
    if (typeof each === 'number' && !Number.isFinite(each)) faults.push(`${what}: ${key} is ${each}`);
    if (typeof each === 'function' || (typeof each === 'string' && each.includes('[native code]')))
      faults.push(`${what}: ${key} is a function`);
    return each;
  });
  return faults.slice(0, 3);
}
