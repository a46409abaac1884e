import { readdir, readFile } from 'node:fs/promises';

export type StatementFolder = 'schema' | 'write' | 'pull' | 'read' | 'measure' | 'gds' | 'map';

/** Folder and file of a statement in `cypher/`, without its ending: `write/case`. */
export type StatementName = `${StatementFolder}/${string}`;

/** The folder of statements: beside `src` in the sources, beside `dist` in the package. */
const folder = new URL('../../cypher/', import.meta.url);

const texts = new Map<StatementName, Promise<string>>();

/** The text of a statement, read once. */
export function statement(name: StatementName): Promise<string> {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFile(new URL(`${name}.cypher`, folder), 'utf8');
    texts.set(name, text);
  }
  return text;
}

/** The names of all statements in one folder, sorted. */
export async function statementsIn(part: StatementFolder): Promise<StatementName[]> {
  const names = await readdir(new URL(`${part}/`, folder));
  return names
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name): StatementName => `${part}/${name.slice(0, -'.cypher'.length)}`);
}
