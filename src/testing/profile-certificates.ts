import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createAuthority,
  issueCertificate,
  type KeyKind,
  keyToPem,
  toPem,
} from '../practice/certificates.ts';

/** Files of one signing certificate and of the root above it. */
export interface SigningFiles {
  /** Leaf and chain. */
  certificate: string;
  key: string;
  root: string;
}

const day = 86_400_000;

/** Writes signing certificates into a folder of its own; `close` removes it. */
export async function signingFolder(now = new Date()) {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-signing-'));
  const authority = await createAuthority('Signing test', now);
  const write = (name: string, text: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const root = write('root.pem', toPem(authority.root));
  return {
    write,
    /** Issues a certificate for `name`, valid for `days` days before and after now. */
    async issue(name: string, key: KeyKind, [before, after] = [1, 30]): Promise<SigningFiles> {
      const from = new Date(now.getTime() - before * day);
      const to = new Date(now.getTime() + after * day);
      const leaf = await issueCertificate(authority, { names: [`${name}.test`], from, to, key });
      return {
        certificate: write(`${name}.pem`, toPem(leaf, authority.issuing)),
        key: write(`${name}.key`, await keyToPem(leaf)),
        root,
      };
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
