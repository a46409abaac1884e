import { createServer } from 'node:net';

/** A port of this machine that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

/** Throws Error, in words, where a port of this machine cannot be used. */
export async function checkPort(port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const reason = taken ? 'another program uses it, perhaps a Neo4j that runs already' : String(error);
    throw new Error(`Port ${port} cannot be used: ${reason}. Another one: npm run neo4j -- --port N.`);
  }
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(actual));
    });
  });
}
