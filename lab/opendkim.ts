import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { chown, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { idOfUser } from './system-id.ts';

const program = '/usr/sbin/opendkim';
const user = 'opendkim';

/** Why the signer cannot be tried here, or false where it can. */
export function unlessOpendkim(): false | string {
  if (process.getuid?.() !== 0) return 'this needs root, as the lab does';
  try {
    accessSync(program, constants.X_OK);
    return false;
  } catch {
    return 'opendkim is not installed (on Debian: apt-get install --no-install-recommends opendkim)';
  }
}

/** A running signer. */
export interface Opendkim {
  /** What Postfix calls its address (`smtpd_milters`). */
  milter: string;
  selector: string;
  /** The TXT record that belongs to the key it signs with. */
  record: string;
}

/**
 * Starts opendkim, which signs for `domain` with a key made just now. Its files and its pid lie in `directory`, the
 * directory of a lab: whoever removes that lab stops it too.
 */
export async function startOpendkim(directory: string, domain: string): Promise<Opendkim> {
  const own = join(directory, 'opendkim');
  const socket = join(own, 'socket');
  const selector = 's1';
  const key = newDkimKey();
  await mkdir(own);
  // It makes its socket there after it has given up the rights of root.
  await chown(own, await idOfUser(user), 0);
  await writeFile(join(own, 'key.pem'), key.pem, { mode: 0o600 });
  await writeFile(join(own, 'opendkim.conf'), config(own, { domain, selector, socket }));
  const log = join(own, 'log');
  const output = await open(log, 'a');
  const args = ['-f', '-x', join(own, 'opendkim.conf')];
  const child = spawn(program, args, { env: {}, stdio: ['ignore', output.fd, output.fd] });
  // Without a listener the error would end the tests; it shows as a program that does not answer.
  child.on('error', () => undefined);
  await output.close();
  if (child.pid !== undefined) await writeFile(join(own, 'opendkim.pid'), `${child.pid}\n`);
  if (!(await answers(socket, child)))
    throw new Error(`opendkim did not start: ${await readFile(log, 'utf8')}`);
  return { milter: `unix:${socket}`, selector, record: key.record };
}

/** A key for signing, and the TXT record that publishes its public half (RFC 6376, section 3.6.1). */
export function newDkimKey(): { pem: string; record: string } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const published = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return {
    pem: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    record: `v=DKIM1; k=rsa; p=${published}`,
  };
}

function config(own: string, { domain, selector, socket }: Record<'domain' | 'selector' | 'socket', string>) {
  const settings = {
    Mode: 's',
    Domain: domain,
    Selector: selector,
    KeyFile: join(own, 'key.pem'),
    // The folder for temporary files above it is open to everybody, which it would take for unsafe.
    RequireSafeKeys: 'no',
    Canonicalization: 'relaxed/simple',
    Socket: `local:${socket}`,
    // Postfix connects as another user.
    UMask: '000',
    UserID: user,
    AutoRestart: 'no',
    Syslog: 'no',
    // Signing asks for nothing; were it to ask, nobody outside would hear it.
    Nameservers: '127.0.0.1',
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name} ${value}`)
    .join('\n')}\n`;
}

/** Whether it takes connections within five seconds; false at once when it has ended. */
async function answers(socket: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
    const connection = createConnection(socket);
    const open = await once(connection, 'connect').then(
      () => true,
      () => false,
    );
    connection.destroy();
    if (open) return true;
    await wait(50);
  }
  return false;
}
