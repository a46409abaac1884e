// Pushes the assessed case of the library in many small transactions: a process of its own, to be killed.
// Arguments: address, id of the case, retry in ms; the password is in NEO4J_PASSWORD. Prints READY and waits for a line; then PUSHING, a
// line for each transaction, and PUSHED or what failed and how far it came.
import { once } from 'node:events';
import { connect } from '../../../src/neo4j/connection/connect.ts';
import { PushAccount } from '../../../src/neo4j/push/push-account.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { assessedLibraryCase } from './library-case.ts';

const [uri, id, retryFor] = process.argv.slice(2);
const password = process.env.NEO4J_PASSWORD;
const { subject, assess } = await assessedLibraryCase();
const account = new PushAccount();
process.stdout.write('READY\n');
await once(process.stdin, 'data');
process.stdin.destroy();
try {
  const database = await connect(
    { uri: uri!, user: 'neo4j', password: password!, database: null },
    { retryFor: Number(retryFor) },
  );
  process.stdout.write('PUSHING\n');
  await pushCase(
    database,
    { ...subject, id: id! },
    {
      assess,
      account,
      prune: true,
      limits: { rows: 40, characters: 100_000 },
      onProgress: (done, total, what) => process.stdout.write(`WROTE ${what} ${done} of ${total}\n`),
    },
  );
  process.stdout.write('PUSHED\n');
  await database.close();
} catch (error) {
  process.stdout.write(`FAILED ${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write(`COMMITTED ${account.sentence()}\nREST ${account.rest()}\n`);
  process.exitCode = 1;
}
