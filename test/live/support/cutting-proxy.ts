import { connect, createServer, type Server, type Socket } from 'node:net';

export interface CuttingProxy {
  readonly port: number;
  /** Connections it has cut so far. */
  readonly cuts: () => number;
  /** Cuts all connections and takes no more. */
  close(): Promise<void>;
}

/**
 * A proxy on this machine that delays what the client sends, and cuts a connection after so many bytes in either
 * direction; `cutAfter` gives the bytes for each connection in turn, null: never.
 */
export async function cuttingProxy(
  target: number,
  cutAfter: (connection: number) => number | null,
  delay = 2,
): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let cuts = 0;
  const server: Server = createServer((client) => {
    const limit = cutAfter(connections++);
    const upstream = connect(target, '127.0.0.1');
    let bytes = 0;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    /** Whether this chunk still passes. */
    const passes = ({ length }: Buffer) => {
      bytes += length;
      if (limit === null || bytes <= limit) return true;
      cuts++;
      end();
      return false;
    };
    client.on('data', (chunk: Buffer) => {
      if (passes(chunk)) setTimeout(() => upstream.writable && upstream.write(chunk), delay);
    });
    upstream.on('data', (chunk: Buffer) => {
      if (passes(chunk) && client.writable) client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cuts: () => cuts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
