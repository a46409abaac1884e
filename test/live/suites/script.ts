import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { cypherScript } from '../../../src/neo4j/export/cypher-script.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { hostileCase } from '../../neo4j/support/hostile-case.ts';
import { alike } from '../support/alike.ts';
import { runScript } from '../support/cypher-shell.ts';
import { graphOfCase } from '../support/graph-of-case.ts';
import { assessedLibraryCase } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';

/** A case as a Cypher script, against a push. */
export function scriptSuite(server: () => LiveServer): void {
  describe('export as a script', () => {
    it('gives the graph of a push by cypher-shell, hostile texts and all; run again it changes nothing', async () => {
      const database = await server().database();
      const { subject: library } = await assessedLibraryCase();
      for (const subject of [library, hostileCase]) {
        await pushCase(database, { ...subject, id: 'pushed' }, { prune: true });
        const file = join(server().home, 'script.cypher');
        await writeFile(file, Readable.from(cypherScript({ ...subject, id: 'scripted' })));
        const runs = subject === hostileCase ? 2 : 1;
        for (let run = 0; run < runs; run++) await runScript(file, server().environment);
        const scripted = alike(await graphOfCase(database, 'scripted'), 'scripted');
        expect(scripted).toEqual(alike(await graphOfCase(database, 'pushed'), 'pushed'));
        await server().run("MATCH (n {caseId: 'scripted'}) DETACH DELETE n");
      }
    });
  });
}
