import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Authority, KeyKind } from '../../src/practice/certificates.ts';
import { createAuthority, issueCertificate, keyToPem, toPem } from '../../src/practice/certificates.ts';

const day = 86_400_000;

/** The certificates of the scenarios; `wildcard` fits every host. */
const wishes = {
  wildcard: { names: ['*.example.test'], from: -30, to: 700 },
  rsa: { names: ['*.example.test'], from: -30, to: 700, key: 'rsa-2048' },
  expiredElsewhere: { names: ['mail.elsewhere.test'], from: -100, to: -3, key: 'rsa-2048' },
} as const satisfies Record<string, Wish>;

/** Days are counted from today. */
interface Wish {
  names: readonly string[];
  from: number;
  to: number;
  key?: KeyKind;
}

export type CertificateName = keyof typeof wishes;

/** Where the files of one certificate lie. */
export function certificateFiles(directory: string, name: CertificateName) {
  const at = join(directory, 'certificates', name);
  return { key: `${at}.key.pem`, chain: `${at}.chain.pem`, identity: `${at}.pem` };
}

/** Writes all certificates, signed by an authority of the scenarios' own, and gives its root. */
export async function writeCertificates(directory: string, now: Date): Promise<string> {
  const authority = await createAuthority('Posthorn Scenarios', now);
  await mkdir(join(directory, 'certificates'));
  const names = Object.keys(wishes) as CertificateName[];
  await Promise.all(names.map((name) => write(directory, name, authority, now)));
  return toPem(authority.root);
}

async function write(directory: string, name: CertificateName, authority: Authority, now: Date) {
  const { from, to, ...wish } = wishes[name];
  const at = (days: number) => new Date(now.getTime() + days * day);
  const leaf = await issueCertificate(authority, { ...wish, from: at(from), to: at(to) });
  const key = await keyToPem(leaf);
  const chain = toPem(leaf, authority.issuing);
  const files = certificateFiles(directory, name);
  // Exim reads its key without root's rights. These keys protect nothing.
  await writeFile(files.key, key, { mode: 0o644 });
  await writeFile(files.chain, chain);
  await writeFile(files.identity, key + chain);
}
