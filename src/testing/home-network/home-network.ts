import { type ChildProcess, execFile, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type FarEndOrder, server } from './places.ts';

/** A network of its own with mail servers and a DNS server, in which commands can be run. */
export interface HomeNetwork {
  /** Runs a script of a program as it would be pasted: through its input. */
  run(program: readonly string[], script: string, env: Readonly<Record<string, string>>): Promise<string>;
  /** Starts a program inside that goes on until its owner ends it. */
  start(words: readonly string[], options: SpawnOptions): ChildProcess;
  /** Leads a free port of loopback outside to a port inside; gives that port, and how to end it. */
  openDoor(port: number): Promise<{ port: number; close(): Promise<void> }>;
  stop(): Promise<void>;
}

const call = promisify(execFile);

/** Says in a sentence why no such network can be made here, or false. */
export function whyNoHomeNetwork(): string | false {
  if (process.platform !== 'linux') return 'this needs the network namespaces of Linux';
  if (process.getuid?.() !== 0) return 'this needs root, to make network namespaces';
  const missing = [
    '/usr/sbin/ip',
    '/usr/sbin/nft',
    '/usr/bin/openssl',
    '/usr/bin/bash',
    '/usr/bin/dig',
  ].filter((path) => !existsSync(path));
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`;
  // In a container root may still not be allowed to.
  const probe = `posthorn-probe-${process.pid}`;
  const tries = [
    ['netns', 'add', probe],
    ['netns', 'exec', probe, 'nft', 'add table inet probe'],
    ['netns', 'delete', probe],
  ].map((words) => spawnSync('ip', words).status);
  return tries.some((status) => status !== 0) && 'the system allows no network namespaces with a firewall';
}

/** Makes a network with its servers; `rules` are what its firewall does, in the words of nft. */
export async function startHomeNetwork(
  id: string,
  order: FarEndOrder,
  rules: readonly string[],
): Promise<HomeNetwork> {
  const name = `posthorn-home-${process.pid}-${id}`;
  const own = join('/etc/netns', name);
  const inside = ['netns', 'exec', name];
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'hosts'), '127.0.0.1 localhost\n');
  await writeFile(join(own, 'resolv.conf'), 'nameserver 127.0.0.1\noptions timeout:2 attempts:1\n');
  let farEnd: ReturnType<typeof spawn> | null = null;
  const stop = async () => {
    if (farEnd !== null && farEnd.exitCode === null && farEnd.signalCode === null) {
      const closed = once(farEnd, 'close');
      farEnd.stdin?.end();
      await closed;
    }
    await call('ip', ['netns', 'delete', name]).catch(() => undefined);
    await rm(own, { recursive: true, force: true });
  };
  try {
    await call('ip', ['netns', 'add', name]);
    const set = (...words: string[]) => call('ip', ['-n', name, ...words]);
    await set('link', 'set', 'lo', 'up');
    for (const address of [server.address4, server.behind, server.elsewhere])
      await set('address', 'add', `${address}/32`, 'dev', 'lo');
    await set('address', 'add', `${server.address6}/128`, 'dev', 'lo');
    await set('route', 'add', 'default', 'dev', 'lo');
    for (const rule of rules) await call('ip', [...inside, 'nft', rule]);
    const program = join(import.meta.dirname, 'far-end.ts');
    farEnd = spawn('ip', [...inside, process.execPath, program, JSON.stringify(order)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(farEnd, 'close').then(() => null);
    if (farEnd.stdout === null) throw new Error('no output of the far end');
    const first = await Promise.race([once(createInterface(farEnd.stdout), 'line'), ended]);
    if (first === null) throw new Error('the far end ended before it was ready');
  } catch (error) {
    await stop();
    throw error;
  }
  const start: HomeNetwork['start'] = (words, options) => spawn('ip', [...inside, ...words], options);
  return {
    ...{ stop, start },
    async openDoor(port) {
      // A socket belongs to the network in which it was made, whoever answers at it.
      const outside = createServer().listen(0, '127.0.0.1');
      await once(outside, 'listening');
      const handle = (outside as unknown as { _handle: { fd: number } })._handle;
      const child = start([process.execPath, join(import.meta.dirname, 'way-in.ts'), String(port)], {
        stdio: ['pipe', 'ignore', 'inherit', handle.fd],
      });
      const { port: own } = outside.address() as AddressInfo;
      // From here on only the one inside takes connections; until it does, they wait.
      outside.close();
      return {
        port: own,
        async close() {
          if (child.exitCode !== null || child.signalCode !== null) return;
          const closed = once(child, 'close');
          child.stdin?.end();
          await closed;
        },
      };
    },
    async run([command = '', ...words], script, env) {
      const running = call('ip', [...inside, command, ...words], {
        ...{ env: { ...process.env, ...env }, timeout: 120_000, maxBuffer: 1_048_576 },
      });
      running.child.stdin?.end(script);
      return (await running).stdout;
    },
  };
}
