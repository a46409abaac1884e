import { readFile } from 'node:fs/promises';
import { ArticulatorError, UsageError } from '../../errors.ts';
import { connect } from '../../neo4j/connection/connect.ts';
import { connectionSettings } from '../../neo4j/connection/settings.ts';
import type { Database } from '../../neo4j/database.ts';
import type { Given, Option } from '../option.ts';
import { systemReason } from '../system-reason.ts';

/** The options of every command that asks a database. There is none for the password: others would see it. */
export const databaseOptions: Readonly<Record<string, Option>> = {
  uri: {
    type: 'text',
    value: 'URI',
    help: 'Address, neo4j:// or bolt://, +s or +ssc for TLS; else NEO4J_URI, else bolt://localhost:7687',
  },
  user: { type: 'text', value: 'NAME', help: 'User; else NEO4J_USERNAME, else neo4j' },
  'password-file': {
    type: 'text',
    value: 'FILE',
    help: 'File whose first line is the password; else NEO4J_PASSWORD',
  },
  database: { type: 'text', value: 'NAME', help: 'Database; else NEO4J_DATABASE, else the default one' },
};

/** Opens the database that the options and the environment name. */
export async function openDatabase(given: Given): Promise<Database> {
  const file = given.text('password-file');
  const settings = connectionSettings(
    {
      uri: given.text('uri'),
      user: given.text('user'),
      database: given.text('database'),
      password: file === undefined ? undefined : await passwordIn(file),
    },
    process.env,
  );
  return connect(settings);
}

async function passwordIn(file: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new ArticulatorError(`Cannot read the password file ${file}: ${systemReason(error)}.`);
  }
  const password = text.split(/\r?\n/, 1)[0]!;
  if (password === '') throw new UsageError(`The first line of the password file ${file} is empty.`);
  return password;
}
