import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Lab } from '../start-lab.ts';

/** Waits until a letter with this subject lies in Bob's mailbox. */
export async function arrives(lab: Lab, subject: string): Promise<void> {
  const folder = join(lab.directory, 'mail', lab.users.bob.address, 'Maildir', 'new');
  const end = Date.now() + 170_000;
  while (Date.now() < end) {
    const letters = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    if (letters.some((letter) => letter.includes(`Subject: ${subject}`))) return;
    await pause(200);
  }
  throw new Error(`${subject} did not arrive`);
}
