import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon } from './daemon.ts';
import { dovecotConfig, dovecotUsers } from './dovecot-config.ts';
import type { LabPlan } from './plan.ts';
import { places } from './plan.ts';
import { allLabUsers, oddLogins } from './users.ts';

/** Writes the configuration and starts Dovecot (POP3 and IMAP, and logins for Postfix). */
export async function startDovecot(plan: LabPlan): Promise<void> {
  const { dovecot } = places(plan);
  await mkdir(join(dovecot, 'run'), { recursive: true });
  await mkdir(join(dovecot, 'state'));
  await writeFile(join(dovecot, 'users'), dovecotUsers(plan, allLabUsers, Object.values(oddLogins)), {
    mode: 0o644,
  });
  const config = join(dovecot, 'dovecot.conf');
  await writeFile(config, dovecotConfig(plan));
  await startDaemon('dovecot', ['-c', config], join(dovecot, 'start.log'));
}
