import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsIdentity } from './fake-server/scripted-server.ts';

/** A TLS server of OpenSSL's own on loopback; what comes inside TLS is thrown away and nothing is said. */
export async function startOpenssl(
  { key, cert }: TlsIdentity,
  options: readonly string[],
): Promise<{ port: number; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'posthorn-openssl-'));
  await writeFile(join(folder, 'key.pem'), key);
  await writeFile(join(folder, 'cert.pem'), cert);
  const port = await freePort();
  const own = [
    '-accept',
    `127.0.0.1:${port}`,
    '-key',
    'key.pem',
    '-cert',
    'cert.pem',
    '-cert_chain',
    'cert.pem',
  ];
  const child = spawn('openssl', ['s_server', ...own, '-quiet', ...options], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await untilUp(port);
  return {
    port,
    async close() {
      const gone = child.exitCode === null ? once(child, 'exit') : null;
      child.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilUp(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('openssl s_server did not start');
}
