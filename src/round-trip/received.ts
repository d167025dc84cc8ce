import type { Hop } from '../model/round-trip.ts';

/** Clocks may differ by this much before it is worth a word; headers have whole seconds. */
const toleranceMs = 2000;
const longestName = 120;
/** A message that passed more servers than this runs in circles; the newest are kept. */
const mostHops = 30;

/** Protocols with encryption, and without (RFC 3848, RFC 6531). */
const encrypted = /^(UTF8)?(ESMTP|LMTP|SMTP)SA?$/;
const clear = /^(UTF8)?(ESMTP|LMTP|SMTP)A?$/;

/** The hops of a message, oldest first, from its Received headers as they stand in it (the newest on top). */
export function readHops(headers: readonly string[], sentAt: Date, seenAt: Date): Hop[] {
  const hops = headers.slice(0, mostHops).map(parseReceived).toReversed();
  let before = sentAt.getTime();
  for (const [index, hop] of hops.entries()) {
    if (hop.time === null) continue;
    const time = Date.parse(hop.time);
    // The first header has whole seconds, so it may stand up to a second before the moment of sending.
    hop.seconds = Math.max(0, Math.round((time - before) / 1000));
    const early = time < before - (index === 0 ? toleranceMs : toleranceMs / 2);
    hop.skewed = early || time > seenAt.getTime() + toleranceMs;
    before = time;
  }
  return hops;
}

/** Reads one Received header (RFC 5321, section 4.4). What does not fit is null: servers write what they like. */
export function parseReceived(header: string): Hop {
  const text = header.replace(/\s+/g, ' ').trim();
  const semicolon = text.lastIndexOf(';');
  const way = semicolon < 0 ? text : text.slice(0, semicolon);
  const plain = withoutComments(way);
  const by = plain.search(/(^| )by /i);
  const protocol = /(?:^| )with ([A-Za-z0-9-]{1,40})/i.exec(plain)?.[1]?.toUpperCase() ?? null;
  return {
    from: clip(/^from (\S+)/i.exec(plain)?.[1]),
    address: addressIn(by < 0 ? way : (way.split(/ by /i)[0] ?? '')),
    by: by < 0 ? null : clip(/(?:^| )by (\S+)/i.exec(plain)?.[1]),
    protocol,
    tls: tlsOf(protocol, way),
    authenticated: protocol !== null && /^(UTF8)?(ESMTP|LMTP|SMTP)S?A$/.test(protocol),
    time: semicolon < 0 ? null : toTime(text.slice(semicolon + 1)),
    seconds: null,
    skewed: false,
  };
}

/** `from name (rdns [192.0.2.1])`: the address of the connection is in brackets inside the comment. */
function addressIn(fromClause: string): string | null {
  if (!/^from /i.test(fromClause)) return null;
  const all = [...fromClause.matchAll(/\[(?:IPv6:)?([0-9a-f.:]{3,45})\]/gi)].map((match) => match[1] ?? '');
  return all.at(-1) ?? null;
}

function tlsOf(protocol: string | null, way: string): boolean | null {
  if (protocol !== null && encrypted.test(protocol)) return true;
  // Exchange and others name the protocol plainly and tell of TLS in a comment.
  if (/\b(TLSv?1|version=TLS|cipher[= ])/i.test(way)) return true;
  return protocol !== null && clear.test(protocol) ? false : null;
}

/** Takes out comments, which may stand in one another; a bracket that is never closed hides nothing. */
function withoutComments(text: string): string {
  let plain = text;
  for (let depth = 0; depth < 5; depth += 1) {
    const next = plain.replace(/\([^()]*\)/g, ' ');
    if (next === plain) break;
    plain = next;
  }
  return plain.replace(/\s+/g, ' ').trim();
}

function toTime(text: string): string | null {
  const time = Date.parse(withoutComments(text));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function clip(name: string | undefined): string | null {
  return name === undefined ? null : name.slice(0, longestName);
}
