import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Protocol } from '../model/protocols.ts';
import { defaultPort, incomingProtocols, outgoingProtocols } from '../model/protocols.ts';
import type { RawServer } from './published-server.ts';

const server = z.object({ host: z.string() }).optional().catch(undefined);
const file = z.object({
  // Drafts up to -02 say `smtp`, later ones `submit`.
  protocols: z.object({ imap: server, pop3: server, smtp: server, submit: server }),
});

/** Reads a PACC file (draft-ietf-mailmaint-pacc), which knows implicit TLS at the usual ports only. Null for what is none. */
export function parsePacc(text: string): RawServer[] | null {
  const parsed = file.safeParse(readJson(text));
  if (!parsed.success) return null;
  const { smtp, submit, ...incoming } = parsed.data.protocols;
  const named: [Protocol, string | undefined][] = [
    ...incomingProtocols.map((protocol): [Protocol, string | undefined] => [
      protocol,
      incoming[protocol]?.host,
    ]),
    [outgoingProtocols[0], submit?.host ?? smtp?.host],
  ];
  return named.flatMap(([protocol, host]) =>
    host === undefined
      ? []
      : [{ protocol, host, port: defaultPort(protocol, 'tls'), security: 'tls' as const, username: null }],
  );
}

/**
 * Whether the DNS vouches for the file: `v=UAAC1; a=sha256; d=…` holds the digest of its bytes. Several records stand side
 * by side during a change. Null where no record of this kind is published.
 */
export function matchesDigest(bytes: Buffer, records: readonly string[]): boolean | null {
  const digests = records.map(readRecord).filter((digest) => digest !== null);
  if (digests.length === 0) return null;
  return digests.includes(createHash('sha256').update(bytes).digest('base64'));
}

function readRecord(record: string): string | null {
  const tags = new Map(
    record.split(';').map((tag): [string, string] => {
      const at = tag.indexOf('=');
      return [tag.slice(0, at).trim().toLowerCase(), tag.slice(at + 1).trim()];
    }),
  );
  const isOurs = tags.get('v') === 'UAAC1' && tags.get('a')?.toLowerCase() === 'sha256';
  return isOurs ? (tags.get('d') ?? null) : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
