import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/neo4j/connection/connect.ts';
import { databaseFailure } from '../../../src/neo4j/connection/failure.ts';
import { pullCase } from '../../../src/neo4j/pull/pull-case.ts';
import { PushAccount } from '../../../src/neo4j/push/push-account.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { writeRows } from '../../../src/neo4j/push/write-rows.ts';
import { statement, statementsIn } from '../../../src/neo4j/statements.ts';
import { alike } from '../support/alike.ts';
import { cuttingProxy } from '../support/cutting-proxy.ts';
import { graphOfCase } from '../support/graph-of-case.ts';
import { assessedLibraryCase } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';
import { startPush } from '../support/start-push.ts';
import { watched } from '../support/watched.ts';

const limits = { rows: 40, characters: 100_000 };

/** Faults for real: whatever happens in the middle, pushing again ends in the same state. */
export function faultsSuite(kills: number, server: () => LiveServer): void {
  /** The graph as an undisturbed push leaves it. */
  let undisturbed: string[] | null = null;
  const wanted = async (): Promise<string[]> => {
    if (undisturbed !== null) return undisturbed;
    const database = await server().database();
    const { subject, assess } = await assessedLibraryCase();
    await pushCase(database, { ...subject, id: 'undisturbed' }, { assess });
    undisturbed = alike(await graphOfCase(database, 'undisturbed'), 'undisturbed');
    return undisturbed;
  };
  const graph = async (id: string) => alike(await graphOfCase(await server().database(), id), id);
  const dropSchema = async () => {
    for (const name of await statementsIn('schema')) {
      const [, what, which] = /CREATE (CONSTRAINT|INDEX) (\w+)/.exec(await statement(name))!;
      await server().run(`DROP ${what} ${which} IF EXISTS`);
    }
  };
  const port = () => Number(new URL(server().settings.uri).port);

  describe('a push that is cut off', () => {
    it(`by kill -9 of the client, ${kills} times at random moments, ends in the same state`, async () => {
      const { uri, password } = server().settings;
      const { subject, assess } = await assessedLibraryCase();
      const edited = { ...subject, id: 'killed', linkages: subject.linkages.slice(40), title: 'another' };
      const prepare = () => startPush(uri, password, 'killed', 30_000);
      let next = prepare();
      let whole = 1000;
      let inTheMiddle = 0;
      for (let round = 0; round < kills; round++) {
        // The next process prepares itself while this one is at work.
        const push = next;
        next = prepare();
        // In the first rounds the constraints are not there either, and the kill comes early: while they are made.
        const early = round < kills / 3;
        if (early) await dropSchema();
        await push.begin();
        const began = performance.now();
        const hasEnded = push.ended.then(() => performance.now() - began);
        await Promise.race([wait(Math.random() * (early ? whole / 4 : whole)), hasEnded]);
        push.kill();
        if (!(await push.ended).includes('PUSHED')) inTheMiddle++;
        else whole = Math.min(whole, await hasEnded);
        if (round === kills >> 1) await pushCase(await server().database(), edited, { assess, prune: true });
      }
      expect(inTheMiddle).toBeGreaterThan(kills / 4);
      await next.begin();
      expect(await next.ended).toContain('PUSHED');
      expect(await graph('killed')).toEqual(await wanted());
    }, 400_000);

    it('by connections that a proxy delays and cuts: tried again, and nothing is lost or doubled', async () => {
      const proxy = await cuttingProxy(port(), (connection) =>
        connection > 4 ? null : 25_000 + connection * 20_000,
      );
      const { subject, assess } = await assessedLibraryCase();
      const settings = { ...server().settings, uri: `bolt://127.0.0.1:${proxy.port}` };
      const database = await connectThrough(settings);
      await pushCase(database, { ...subject, id: 'proxied' }, { assess, limits });
      await database.close();
      expect(proxy.cuts()).toBeGreaterThan(2);
      await proxy.close();
      expect(await graph('proxied')).toEqual(await wanted());
    });

    it('is no worse than a pull that is cut off: read anew from the first row', async () => {
      const { subject } = await assessedLibraryCase();
      const id = 'pulled through cuts';
      await pushCase(await server().database(), { ...subject, id });
      // A table of linkages is about 150 kB: the first connections end in the middle of it.
      const proxy = await cuttingProxy(port(), (connection) => (connection > 3 ? null : 60_000));
      const database = await connectThrough({ ...server().settings, uri: `bolt://127.0.0.1:${proxy.port}` });
      expect((await pullCase(database, id)).case).toEqual({ ...subject, id });
      await database.close();
      expect(proxy.cuts()).toBeGreaterThan(0);
      await proxy.close();
    });

    it('by a connection that stays lost: says so, and what is in', async () => {
      const { subject } = await assessedLibraryCase();
      const proxy = await cuttingProxy(port(), () => null);
      const database = await connect(
        { ...server().settings, uri: `bolt://127.0.0.1:${proxy.port}` },
        { retryFor: 1500 },
      );
      const account = new PushAccount();
      const push = pushCase(
        database,
        { ...subject, id: 'lost' },
        {
          account,
          limits,
          onProgress: (_, __, what) => {
            if (what.includes('supplies')) void proxy.close();
          },
        },
      );
      await expect(push).rejects.toMatchObject({
        trouble: expect.stringMatching(/connection-lost|unreachable/),
      });
      expect(account.sentence()).toMatch(/firms 59 of 59.*linkages of type supplies \d+ of 256/);
      expect(account.rest()).toMatch(/linkages of type supplies \d+.*linkages of type owns \d+/);
      expect(account.underWay()).toBe('linkages of type supplies 40');
      await database.close();
      await pushCase(await server().database(), { ...subject, id: 'lost' });
      expect((await graph('lost')).length).toBeGreaterThan(subject.linkages.length);
    });

    it('by the user: ends between two transactions, with the signal’s reason', async () => {
      const { subject } = await assessedLibraryCase();
      const stop = new AbortController();
      const account = new PushAccount();
      const push = pushCase(
        await server().database(),
        { ...subject, id: 'cancelled' },
        {
          account,
          limits,
          signal: stop.signal,
          onProgress: (_, __, what) => {
            if (what === 'firms') stop.abort(new Error('enough'));
          },
        },
      );
      await expect(push).rejects.toThrow('enough');
      expect(account.parts.find(({ what }) => what === 'firms')).toMatchObject({ total: 59, committed: 40 });
    });

    it('by somebody who removes an actor meanwhile: an error names the linkages', async () => {
      const { subject } = await assessedLibraryCase();
      const database = await server().database();
      await pushCase(database, { ...subject, id: 'gone' });
      const account = new PushAccount();
      const rows = [
        { key: 'fine', from: 'firm-01', to: 'firm-02', set: {} },
        { key: 'lost', from: 'firm-01', to: 'nobody', set: {} },
      ];
      const job = { statement: 'write/linkages-supplies' as const, what: 'linkages', rows, total: 2 };
      const pushing = { database, caseId: 'gone', account, limits };
      const push = writeRows(pushing, { ...job, nameOf: ({ key }) => key });
      await expect(push).rejects.toMatchObject({ trouble: 'not-written' });
      await expect(push).rejects.toThrow(/: lost\./);
      const written = (await graphOfCase(database, 'gone')).filter((line) => line.includes('"key":"fine"'));
      expect(written).toEqual([]);
    });

    it('while a constraint is being made: the index it leaves behind is no obstacle', async () => {
      const database = await server().database();
      await server().run('DROP CONSTRAINT articulator_events IF EXISTS');
      await server().run('CREATE INDEX articulator_events FOR (n:Event) ON (n.caseId, n.id)');
      const { subject } = await assessedLibraryCase();
      await pushCase(database, { ...subject, id: 'index left behind' });
      const owners = await database.readText(
        "SHOW INDEXES YIELD name, owningConstraint WHERE name = 'articulator_events' RETURN owningConstraint",
        {},
        (row) => row.get('owningConstraint'),
      );
      expect(owners).toEqual(['articulator_events']);
    });

    it('by kill -9 of the server: says what is in and what is not, and is completed after its restart', async () => {
      const before = await wanted();
      const { uri, password } = server().settings;
      const push = startPush(uri, password, 'server killed', 3000);
      await push.begin();
      await push.said('WROTE linkages of type supplies 80');
      await server().kill();
      const said = await push.ended;
      expect(said).toMatch(/FAILED .*(lost|Nothing answers)/);
      expect(said).toMatch(/COMMITTED .*firms 59 of 59.*linkages of type supplies \d+ of 256/);
      expect(said).toMatch(/REST .*measures of actors \d+/);
      await server().restart({ 'db.memory.transaction.max': '8m' });
      const { subject, assess } = await assessedLibraryCase();
      const database = await server().database();
      await pushCase(database, { ...subject, id: 'server killed' }, { assess, limits });
      expect(await graph('server killed')).toEqual(before);
    }, 400_000);

    it('by the memory limit of a transaction: smaller ones are tried, and a row too large by itself is named', async () => {
      const { subject } = await assessedLibraryCase();
      const database = await server().database();
      const long = subject.actors.map((actor) => ({ ...actor, ownershipOrigin: 'x'.repeat(200_000) }));
      const tried: string[] = [];
      const watching = watched(database, { onWrite: (name) => tried.push(name) });
      const large = { rows: 1000, characters: 1e9 };
      await pushCase(watching, { ...subject, id: 'long', actors: long }, { limits: large });
      expect(tried.filter((name) => name === 'write/actors-firm').length).toBeGreaterThan(2);
      expect((await pullCase(database, 'long')).case.actors).toEqual(long);
      const [first, ...others] = subject.actors;
      const huge = { ...first!, ownershipOrigin: 'x'.repeat(20_000_000) };
      const push = pushCase(database, { ...subject, id: 'huge', actors: [huge, ...others] });
      await expect(push).rejects.toMatchObject({ trouble: 'memory' });
      await expect(push).rejects.toThrow(new RegExp(`${first!.id}.*alone needs more memory`));
    }, 400_000);

    it('by the time limit of a transaction: says so, with the setting', async () => {
      const { settings } = server();
      const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password));
      const session = driver.session({ database: 'neo4j' });
      const endless = 'UNWIND range(1, 100000000000) AS x RETURN count(x)';
      const ran = session.executeRead((tx) => tx.run(endless), { timeout: 300 });
      const error: unknown = await ran.then(
        () => null,
        (reason: unknown) => databaseFailure(reason, settings),
      );
      await driver.close();
      expect(error).toMatchObject({ trouble: 'time' });
      expect(String(error)).toContain('db.transaction.timeout');
    });
  });
}

/** The first connections may be cut as well. */
async function connectThrough(settings: Parameters<typeof connect>[0]) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await connect(settings, { retryFor: 30_000 });
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}
