import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmod, chown, copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { mailOwner } from './plan.ts';
import type { Lab } from './start-lab.ts';

/** Says something when the output since the last answer matches. Each is used once, in their order. */
export interface Answer {
  when: RegExp;
  say: string;
}

export interface Run {
  status: number | null;
  /** What stood on the terminal, both streams together. */
  output: string;
}

/**
 * A place where programs meet the lab as they would meet a provider: its names resolve, its authority is trusted, and
 * nobody notices, because hosts, resolver and authorities are replaced in a mount namespace of one command only.
 */
export interface OwnWorld {
  /** The home directory of an ordinary user. */
  home: string;
  /** Runs a command line at a terminal of its own, as the ordinary user unless `asRoot`; ends it after `seconds`. */
  run(command: string, answers?: readonly Answer[], options?: RunOptions): Promise<Run>;
  /** Writes a file below the home directory, owned by the ordinary user. */
  write(path: string, content: string, mode?: number): Promise<void>;
  remove(): Promise<void>;
}

interface RunOptions {
  asRoot?: boolean;
  /** By default 200. */
  seconds?: number;
}

type Host = { name: string; address: string };

/** Where the programs are looked for: those of the system only. */
const programPath = '/usr/bin:/bin:/usr/sbin:/sbin';

/** For the `skip` option of a test: false where such a place can be made and has the program, else the reason. */
export function unlessOwnWorld(program?: string): false | string {
  if (process.getuid?.() !== 0) return 'this needs root, for a mount namespace';
  const needed = ['unshare', 'setpriv', 'script', 'openssl', ...(program ? [program] : [])];
  const missing = needed.find((name) => !isInstalled(name));
  return missing === undefined ? false : `${missing} is not installed`;
}

function isInstalled(program: string): boolean {
  const words = ['-c', 'command -v "$1"', 'sh', program];
  return spawnSync('/bin/sh', words, { env: { PATH: programPath } }).status === 0;
}

/** Makes such a place; `moreHosts` resolve there too. Needs root, `unshare`, `setpriv` and `script`. */
export async function createOwnWorld(lab: Lab, moreHosts: readonly Host[] = []): Promise<OwnWorld> {
  const root = await mkdtemp(join(tmpdir(), 'posthorn-world-'));
  await chmod(root, 0o755);
  const home = join(root, 'home');
  await mkdir(home);
  await chown(home, mailOwner.uid, mailOwner.gid);
  const all: Host[] = [...Object.values(lab.hosts), ...moreHosts];
  const hosts = all.map(({ name, address }) => `${address} ${name}`);
  await writeFile(join(root, 'hosts'), `127.0.0.1 localhost\n${hosts.join('\n')}\n`);
  // Nothing answers there, so a question for any other name fails at once and leaves no machine.
  await writeFile(join(root, 'resolv.conf'), 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n');
  await trust(lab.caFile, join(root, 'certs'));
  return {
    home,
    run: (command, answers = [], options = {}) => runInside(root, command, answers, options),
    write: (path, content, mode = 0o600) => writeOwned(home, path, content, mode),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The directory of authorities in both shapes that programs look for: one bundle, and a file named by its hash. */
async function trust(caFile: string, directory: string): Promise<void> {
  await mkdir(directory);
  await copyFile(caFile, join(directory, 'ca-certificates.crt'));
  const words = ['x509', '-noout', '-subject_hash', '-in', caFile];
  const { stdout } = await promisify(execFile)('openssl', words);
  await symlink('ca-certificates.crt', join(directory, `${stdout.trim()}.0`));
}

async function writeOwned(home: string, path: string, content: string, mode: number): Promise<void> {
  const made: string[] = [];
  for (let place = dirname(path); place !== '.'; place = dirname(place)) made.unshift(place);
  for (const place of made) {
    await mkdir(join(home, place), { recursive: true });
    await chown(join(home, place), mailOwner.uid, mailOwner.gid);
  }
  await writeFile(join(home, path), content, { mode });
  await chmod(join(home, path), mode);
  await chown(join(home, path), mailOwner.uid, mailOwner.gid);
}

// Colours and cursor movements, which only make the text hard to look through.
const terminalCodes = /\u001b(?:\[[0-9;? ]*[A-Za-z]|\]8;;\u001b\\|[()][A-Z0-9]|[=>])/g;

const enter = `
mount --bind "$1/hosts" /etc/hosts && mount --bind "$1/resolv.conf" /etc/resolv.conf &&
mount --bind "$1/certs" /etc/ssl/certs || exit 125
cd "$1/home" && shift && exec "$@"
`;

function runInside(
  root: string,
  command: string,
  answers: readonly Answer[],
  { asRoot = false, seconds = 200 }: RunOptions,
): Promise<Run> {
  const home = join(root, 'home');
  const { uid, gid } = mailOwner;
  const user = asRoot ? [] : ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // `script` gives a terminal, where programs ask for a password.
  const terminal = ['script', '--quiet', '--flush', '--return', '--command', command, '/dev/null'];
  const words = ['--mount', '--propagation', 'private', 'sh', '-c', enter, 'sh', root, ...user, ...terminal];
  const env = {
    PATH: `${home}/bin:${programPath}`,
    HOME: home,
    SHELL: '/bin/sh',
    LANG: 'C.UTF-8',
    TERM: 'xterm',
    COLUMNS: '150',
    LINES: '50',
    NODE_EXTRA_CA_CERTS: join(root, 'certs', 'ca-certificates.crt'),
  };
  const child = spawn('unshare', words, { env, stdio: 'pipe', detached: true });
  const left = [...answers];
  let output = '';
  let seen = 0;
  const read = (chunk: Buffer) => {
    output += chunk.toString().replace(terminalCodes, '');
    const next = left[0];
    if (next === undefined || !next.when.test(output.slice(seen))) return;
    left.shift();
    seen = output.length;
    // Some programs print the question first and switch the echo off after it.
    setTimeout(() => child.stdin.write(next.say), 150);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.stdin.on('error', () => {});
  // Without `script` its terminal is gone, and what ran there gets a hang-up.
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), seconds * 1000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, output });
    });
  });
}
