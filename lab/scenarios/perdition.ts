import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LabPlan } from '../plan.ts';
import { certificateFiles } from './certificates.ts';
import type { Front } from './proxies.ts';

/** Starts a Perdition for each host and protocol: it takes the login, and logs in again at the server behind. */
export async function startPerditions(plan: LabPlan, home: string, fronts: readonly Front[]): Promise<void> {
  // It reads a file of its own making unless it is given one.
  await writeFile(join(home, 'perdition.conf'), '');
  const both = fronts.flatMap((front) => [
    start(plan, home, front, 'pop3'),
    start(plan, home, front, 'imap'),
  ]);
  await Promise.all(both);
}

async function start(
  { directory, ports }: LabPlan,
  home: string,
  { label, address, behind }: Front,
  protocol: 'pop3' | 'imap',
): Promise<void> {
  const { chain, key } = certificateFiles(directory, 'wildcard');
  const name = join(home, `${label}-${protocol}`);
  const options = [
    ...['--no_daemon', '-f', join(home, 'perdition.conf'), '--pid_file', ''],
    // No map from users to servers: all of them are behind.
    ...['-M', '', '-s', behind, '-p', `${ports[protocol]}`],
    ...['-b', address, '-l', `${ports[`${protocol}s`]}`, '-u', 'nobody', '-g', 'nogroup'],
    ...['--ssl_mode', 'ssl_listen', '--ssl_cert_file', chain, '--ssl_key_file', key],
  ];
  const program = protocol === 'pop3' ? 'perdition.pop3' : 'perdition.imap4';
  await run(program, options, home, name);
  await listens(address, ports[`${protocol}s`], name);
}

/**
 * It takes a name of its own and leaves its folder, by which nobody could tell whose it is when it has to be stopped: so it may
 * not cut itself off as a daemon, prints into a file of the lab, and has a pid file of ours.
 */
async function run(program: string, options: readonly string[], home: string, name: string): Promise<void> {
  const output = await open(`${name}.log`, 'a');
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C' };
  const stdio = ['ignore', output.fd, output.fd] as const;
  const child = spawn(program, [...options], { cwd: home, detached: true, env, stdio: [...stdio] });
  await once(child, 'spawn');
  child.unref();
  await writeFile(`${name}.pid`, `${child.pid}\n`);
  await output.close();
}

async function listens(host: string, port: number, name: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const socket = connect(port, host);
    const stands = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (stands) return;
    await wait(100);
  }
  throw new Error(`Perdition does not listen: ${await readFile(`${name}.log`, 'utf8')}`);
}
