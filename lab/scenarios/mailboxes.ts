import { chown, link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mailOwner } from '../plan.ts';
import { scenarioUsers } from './users.ts';

const letterBytes = 30_000;
const letters = 3;
/** With this many a POP3 mailbox is slow in every program. */
const backlog = 1_001;

/** Creates a Maildir for every user, with three letters of 30 kB each, and an mbox inbox for `locked`. */
export async function writeScenarioMailboxes(directory: string): Promise<void> {
  const mail = join(directory, 'mail');
  await makeOwned(mail);
  await Promise.all(
    Object.keys(scenarioUsers).map(async (name) => {
      const home = join(mail, `${name}@example.test`);
      await makeOwned(home);
      const maildir = join(home, 'Maildir');
      await makeOwned(maildir);
      for (const folder of ['cur', 'new', 'tmp']) await makeOwned(join(maildir, folder));
      for (let number = 1; number <= letters; number += 1)
        await writeOwned(join(maildir, 'new', `1790000000.M${number}.scenario`), letter(number));
      await writeOwned(join(home, 'inbox'), `From lab@example.test Mon Nov  2 09:00:00 2026\n${letter(1)}\n`);
    }),
  );
  await fillWith(join(mail, 'hoarder@example.test', 'Maildir', 'new'), backlog);
}

/** Small letters, of one inode: a name more is enough for Dovecot. */
async function fillWith(folder: string, count: number): Promise<void> {
  const first = join(folder, '1790000001.M0.scenario');
  await writeOwned(first, 'From: Lab <lab@example.test>\nSubject: Backlog\n\nhi\n');
  const others = Array.from({ length: count - 1 }, (_, number) => `1790000001.M${number + 1}.scenario`);
  await Promise.all(others.map((name) => link(first, join(folder, name))));
}

/** The lock another program would leave in front of an mbox. */
export function lockFile(directory: string, user: string): string {
  return join(directory, 'mail', `${user}@example.test`, 'inbox.lock');
}

async function makeOwned(path: string): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  await chown(path, mailOwner.uid, mailOwner.gid);
}

async function writeOwned(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await chown(path, mailOwner.uid, mailOwner.gid);
}

function letter(number: number): string {
  const head = `From: Lab <lab@example.test>\nSubject: Scenario ${number}\nDate: Mon, 02 Nov 2026 09:00:00 +0000\n\n`;
  const line = `${'x'.repeat(71)}\n`;
  return head + line.repeat(Math.ceil((letterBytes - head.length) / line.length));
}
