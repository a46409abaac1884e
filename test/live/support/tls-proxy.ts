import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { findJava } from '../../../scripts/neo4j/find-java.ts';

export interface TlsProxy {
  readonly port: number;
  close(): Promise<void>;
}

/** A proxy on this machine that speaks TLS to the client, with a certificate of its own, and plain Bolt behind. */
export async function tlsProxy(target: number): Promise<TlsProxy> {
  const sockets = new Set<Socket>();
  const server = createServer({ pfx: await ownCertificate(), passphrase }, (client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  });
  server.on('tlsClientError', () => {
    // A client that does not trust the certificate: what it says of that is what is tested.
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const passphrase = 'only for this test';

/** Made by the JDK's own tool, which is there where the server is. */
async function ownCertificate(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'articulator-tls-'));
  const store = join(folder, 'store.p12');
  const keytool = join(findJava([17, 99])!.home, 'bin', 'keytool');
  const key = ['-genkeypair', '-alias', 'own', '-keyalg', 'EC', '-dname', 'CN=localhost', '-validity', '2'];
  const where = ['-storetype', 'PKCS12', '-keystore', store, '-storepass', passphrase];
  execFileSync(keytool, [...key, ...where], { stdio: 'ignore' });
  const bytes = await readFile(store);
  await rm(folder, { recursive: true });
  return bytes;
}
