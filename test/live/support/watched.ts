import type { Database } from '../../../src/neo4j/database.ts';
import type { StatementName } from '../../../src/neo4j/statements.ts';

/** The same database: `onWrite` is told of every try to write, and `silent` is a reading statement it has no answer to. */
export function watched(
  database: Database,
  { onWrite, silent }: { onWrite?: (name: StatementName) => void; silent?: StatementName } = {},
): Database {
  return {
    uri: database.uri,
    name: database.name,
    server: database.server,
    read: (name, parameters, convert) =>
      name === silent ? Promise.resolve([]) : database.read(name, parameters, convert),
    readText: (...given) => database.readText(...given),
    write: (name, ...given) => {
      onWrite?.(name);
      return database.write(name, ...given);
    },
    command: (name) => database.command(name),
    close: () => database.close(),
  };
}
