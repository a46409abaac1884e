// Pushes the assessed case of the library in many small transactions: a process of its own, to be killed.
// Arguments: address, password, id of the case, retry in ms. Prints a line before and after, and one a part.
import { connect } from '../../../src/neo4j/connection/connect.ts';
import { PushAccount } from '../../../src/neo4j/push/push-account.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { assessedLibraryCase } from './library-case.ts';

const [uri, password, id, retryFor] = process.argv.slice(2);
const { subject, assess } = await assessedLibraryCase();
const account = new PushAccount();
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
    },
  );
  process.stdout.write('PUSHED\n');
  await database.close();
} catch (error) {
  process.stdout.write(`FAILED ${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write(`COMMITTED ${account.sentence()}\n`);
  process.exitCode = 1;
}
