import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchServer } from '../../scripts/neo4j/fetch-server.ts';
import { findJava } from '../../scripts/neo4j/find-java.ts';
import { checkPort, freePort } from '../../scripts/neo4j/free-port.ts';
import { keptPassword } from '../../scripts/neo4j/password-file.ts';
import { longTerm } from '../../scripts/neo4j/releases.ts';
import { runServer } from '../../scripts/neo4j/run-server.ts';

const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
});

describe('npm run neo4j', () => {
  it('without Java says so, with the alternatives', async () => {
    expect(findJava([98, 99])).toBeNull();
    const release = { ...longTerm, java: [98, 99] as const };
    await expect(runServer({ release, home: '/nowhere', port: 1 })).rejects.toThrow(
      /JDK from 98 to 99.*docker compose up.*NEO4J_URI/s,
    );
  });

  it('without Maven says so, with the alternatives', async () => {
    process.env.PATH = '';
    const release = { ...longTerm, version: '0.0.0' };
    const fetched = fetchServer(release, { home: '/nowhere', version: 17 }, () => {});
    await expect(fetched).rejects.toThrow(/Maven.*was not found.*docker compose up/s);
  });

  it('says when its port is taken', async () => {
    await expect(checkPort(await freePort())).resolves.toBeUndefined();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    await expect(checkPort(typeof address === 'object' ? address!.port : 0)).rejects.toThrow(
      /another program/,
    );
    other.close();
  });

  it('keeps the password it made', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'articulator-test-'));
    const first = await keptPassword(join(folder, 'password'));
    const second = await keptPassword(join(folder, 'password'));
    expect(second).toBe(first);
    expect(first).toMatch(/^[\w-]{24}$/);
    await rm(folder, { recursive: true });
  });
});
