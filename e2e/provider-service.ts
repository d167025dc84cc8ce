import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A second Posthorn, which speaks for a hosting provider. */
export interface ProviderService {
  url: string;
  /** Makes a login for the desk, as an operator does; gives the password that is printed once. */
  addStaff(name: string, role: 'support' | 'admin'): Promise<string>;
  close(): Promise<void>;
}

/** Where a second service runs, when it is not to be on this machine as it is. */
export interface Surroundings {
  env: Readonly<Record<string, string>>;
  /** Starts a program there. */
  start(words: readonly string[], options: SpawnOptions): ChildProcess;
}

const here: Surroundings = {
  env: { POSTHORN_DNS: '127.0.0.1:1' },
  start: ([command = '', ...words], options) => spawn(command, words, options),
};

/** Starts it on a free port; its DNS is a closed port, so nothing is looked up. `more` are further keys of its provider file. */
export async function startProviderService(
  more: object = {},
  { env, start }: Surroundings = here,
): Promise<ProviderService> {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-e2e-provider-'));
  const server = (port: number, rest: object) => ({
    host: 'mail.example.test',
    port,
    security: 'tls',
    ...rest,
  });
  const provider = {
    name: 'Example Hosting',
    domains: ['example.test'],
    servers: {
      incoming: [server(993, { protocol: 'imap' }), server(995, { protocol: 'pop3' })],
      outgoing: [server(465, {})],
    },
    ...more,
  };
  const file = join(folder, 'provider.json');
  writeFileSync(file, JSON.stringify(provider));
  const child = start([join(root, 'node_modules/.bin/node'), join(root, 'src/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...{
        PATH: process.env.PATH,
        POSTHORN_HOST: '127.0.0.1',
        POSTHORN_PORT: '0',
        POSTHORN_DATA_DIR: folder,
      },
      ...{ POSTHORN_PROVIDER_FILE: file, POSTHORN_LOG_LEVEL: 'warn', ...env },
      POSTHORN_PROBERS: '2',
      POSTHORN_RATE_LIMIT: '1000',
    },
  });
  return {
    url: await readyUrl(child),
    async addStaff(name, role) {
      const words = [join(root, 'src/cli.ts'), 'staff', 'add', name, '--role', role];
      const env = { PATH: process.env.PATH, POSTHORN_DATA_DIR: folder };
      const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/node'), words, {
        cwd: root,
        env,
      });
      return stdout.trim();
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function readyUrl(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const [, url] = /: (http:\S+)\n/.exec(said) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`the service did not start: ${said}`);
}
