import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIdentity } from '../src/practice/certificate-variants.ts';
import { createAuthority, toPem } from '../src/practice/certificates.ts';
import { allLabHosts, labHosts } from './hosts.ts';
import type { LabPlan } from './plan.ts';
import { mailOwner, places } from './plan.ts';
import type { LabUser } from './users.ts';
import { allLabUsers } from './users.ts';

/** Writes the root certificate, and for every host its key and chain. */
export async function writeCertificates(plan: LabPlan, now: Date): Promise<string> {
  const authority = await createAuthority('Posthorn Lab', now);
  const rootPem = toPem(authority.root);
  const at = places(plan);
  await mkdir(join(plan.directory, 'certificates'));
  await writeFile(at.rootCertificate, rootPem);
  await Promise.all(
    allLabHosts.map(async ({ name, certificate }) => {
      const { keyPem, chainPem } = await createIdentity(authority, certificate, name, now);
      await writeFile(at.key(name), keyPem, { mode: 0o600 });
      await writeFile(at.chain(name), chainPem);
      await writeFile(at.identity(name), keyPem + chainPem, { mode: 0o600 });
    }),
  );
  return rootPem;
}

/** Creates the mailboxes, each with as many messages as its user starts with. */
export async function writeMailboxes(plan: LabPlan): Promise<void> {
  const { mail } = places(plan);
  await makeOwned(mail);
  await Promise.all(allLabUsers.map((user) => writeMailbox(join(mail, user.address), user)));
}

async function writeMailbox(home: string, user: LabUser): Promise<void> {
  const maildir = join(home, 'Maildir');
  await makeOwned(home);
  await makeOwned(maildir);
  for (const folder of ['cur', 'new', 'tmp']) await makeOwned(join(maildir, folder));
  for (let number = 1; number <= user.messages; number += 1) {
    const file = join(maildir, 'new', `1790000000.M${number}.${labHosts.mail.name}`);
    await writeFile(file, letter(user.address, number));
    await chown(file, mailOwner.uid, mailOwner.gid);
  }
}

async function makeOwned(directory: string): Promise<void> {
  await mkdir(directory, { mode: 0o700 });
  await chown(directory, mailOwner.uid, mailOwner.gid);
}

function letter(to: string, number: number): string {
  const lines = [
    'From: Lab <lab@example.test>',
    `To: ${to}`,
    `Subject: Lab letter ${number}`,
    'Date: Mon, 02 Nov 2026 09:00:00 +0000',
    `Message-ID: <letter-${number}@lab.example.test>`,
    '',
    'A message that was here before you came.',
    '.A line that begins with a dot.',
  ];
  return `${lines.join('\n')}\n`;
}
