import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Lab } from '../start-lab.ts';
import type { Action } from './run-windows.ts';

/** Keeps the windows open until a letter with this subject lies in Bob's mailbox, or ten minutes have passed. */
export function untilSent(lab: Lab, subject: string): Action {
  return [
    'run',
    `for i in $(seq 3000); do grep -rqs "Subject: ${subject}" ${bobsFolder(lab)} && break; sleep 0.2; done`,
  ];
}

/** Waits until a letter with this subject lies in Bob's mailbox. */
export async function arrives(lab: Lab, subject: string): Promise<void> {
  const folder = bobsFolder(lab);
  const end = Date.now() + 600_000;
  while (Date.now() < end) {
    const letters = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    if (letters.some((letter) => letter.includes(`Subject: ${subject}`))) return;
    await pause(200);
  }
  throw new Error(`${subject} did not arrive`);
}

function bobsFolder(lab: Lab): string {
  return join(lab.directory, 'mail', lab.users.bob.address, 'Maildir', 'new');
}
