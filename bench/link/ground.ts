import { execFile } from 'node:child_process';
import { access, constants, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRunning } from '../../lab/daemon.ts';
import { hostsIn } from '../../lab/hosts.ts';
import { explainMissing, missingForLab } from '../../lab/missing.ts';
import { type Child, startChild } from './children.ts';
import { farDevice, farNetwork, near } from './places.ts';

/** Two network namespaces, the long line between them, and the mail servers at the far end. */
export interface LinkGround {
  /** What runs a program at the near end: put it before the command. */
  inside: string[];
  /** Where the certificate of the lab's authority lies. */
  caFile: string;
  stop(): Promise<void>;
}

const prefix = 'posthorn-link-';
const run = promisify(execFile);
const here = import.meta.dirname;

/** Says in a sentence why the line cannot be built here, or null. */
export async function whyNoLink(): Promise<string | null> {
  if (process.platform !== 'linux') return 'this needs the network namespaces of Linux.';
  if (process.getuid?.() !== 0) return 'this needs root, to make network namespaces.';
  const tun = await access('/dev/net/tun', constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!tun)
    return 'there is no /dev/net/tun, so the line cannot be made (in a container: --device /dev/net/tun).';
  for (const program of ['ip', 'python3']) {
    const there = await run(program, ['-V']).then(
      () => true,
      () => false,
    );
    if (!there) return `${program} is not installed, and the line is made with it.`;
  }
  const missing = explainMissing(await missingForLab());
  return missing === null ? null : missing;
}

/** Builds the line and starts the servers; `roundTripMs` is how long a packet and its answer take at the least. */
export async function startLinkGround(roundTripMs: number): Promise<LinkGround> {
  await removeLeftovers();
  const ends = { near: `${prefix}${process.pid}-near`, far: `${prefix}${process.pid}-far` };
  const children: Child[] = [];
  const stop = async () => {
    for (const child of children.toReversed()) await child.stop();
    await Promise.all(Object.values(ends).map(removeNamespace));
  };
  try {
    for (const name of Object.values(ends)) await makeNamespace(name);
    await giveAddresses(ends.far);
    const line = [String(roundTripMs / 2), ends.near, near, `${farNetwork}.0/24`, ends.far, farDevice, near];
    children.push(await startChild('python3', [join(here, 'delay-link.py'), ...line]));
    const servers = await startChild('ip', [
      'netns',
      'exec',
      ends.far,
      process.execPath,
      join(here, 'serve.ts'),
    ]);
    children.push(servers);
    const { caFile } = JSON.parse(servers.ready) as { caFile: string };
    return { inside: ['ip', 'netns', 'exec', ends.near], caFile, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A namespace where only the lab's names are known: other programs must not wait for a resolver that is not there. */
async function makeNamespace(name: string): Promise<void> {
  const own = join('/etc/netns', name);
  await mkdir(own, { recursive: true });
  const hosts = Object.values(hostsIn(farNetwork)).map((host) => `${host.address} ${host.name}\n`);
  await writeFile(join(own, 'hosts'), `127.0.0.1 localhost\n${hosts.join('')}`);
  await writeFile(join(own, 'resolv.conf'), `nameserver ${farDevice}\noptions timeout:2 attempts:1\n`);
  await run('ip', ['netns', 'add', name]);
  await run('ip', ['-n', name, 'link', 'set', 'lo', 'up']);
}

async function giveAddresses(far: string): Promise<void> {
  for (const { address } of Object.values(hostsIn(farNetwork)))
    await run('ip', ['-n', far, 'address', 'add', `${address}/32`, 'dev', 'lo']);
}

async function removeNamespace(name: string): Promise<void> {
  await run('ip', ['netns', 'delete', name]).catch(() => undefined);
  await rm(join('/etc/netns', name), { recursive: true, force: true });
}

/** Removes what a run left that was killed before it could tidy up. */
async function removeLeftovers(): Promise<void> {
  const names = await readdir('/etc/netns').catch(() => []);
  for (const name of names) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isInteger(owner) && !(await isRunning(owner))) await removeNamespace(name);
  }
}
