// Runs on any Node from 20 on, in a clone where nothing is installed yet: only Node's own modules here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const neededNode = 24;

/** Installs the dependencies when they are missing or not those of package-lock.json; everything it says goes to stderr. */
export function ensureDependencies({ dev }) {
  if (isInstalled(dev)) return;
  say('Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...args] = [...npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  say(error ? `npm could not be started: ${error.message}` : 'npm ci failed; its message stands above.');
  process.exit(1);
}

/** Finds a Node that runs TypeScript as it is: the running one, or the one that npm installed. */
export function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= neededNode) return process.execPath;
  const installed = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  say(`Posthorn needs Node ${neededNode}, and this is Node ${process.versions.node}.`);
  say('On Linux (x64 and arm64) npm installs it beside the dependencies; here it did not.');
  say(`Install Node ${neededNode} from https://nodejs.org/ and try again.`);
  process.exit(1);
}

/** Runs a TypeScript file in place of this process: the same streams, signals and exit code. */
export function become(args) {
  ensureDependencies({ dev: false });
  // Without a build step Node strips the types at every start; the cache keeps what came out.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env };
  const child = spawn(findNode(), args, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => {
    say(`Node could not be started: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Compares the lock file with what npm noted down of the last installation. */
function isInstalled(dev) {
  const wanted = readPackages('package-lock.json');
  const present = readPackages(join('node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.dev && !dev)) return true;
    const found = present[path];
    // Packages for other systems are not installed here.
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
