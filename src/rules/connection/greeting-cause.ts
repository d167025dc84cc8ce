import type { EndpointFacts, Reply } from '../../model/facts.ts';
import type { Protocol } from '../../model/protocols.ts';
import { rowOf } from '../../model/protocols.ts';
import type { Refusal } from './refusal-texts.ts';
import { refusalTexts } from './refusal-texts.ts';

export type GreetingCause = 'client-blocked' | 'server-busy' | 'greeting-refused';

/**
 * The reply that turned us away at the greeting (also one said in clear text at a port for TLS) or at our introduction (EHLO), or at
 * STARTTLS for a reason that is not encryption; null where its words are not known.
 */
export function refusalOf(
  { greetingReply, starttls, security }: Pick<EndpointFacts, 'greetingReply' | 'starttls' | 'security'>,
  protocol: Protocol,
): Reply | null {
  if (greetingReply !== null && !/^(2\d\d|\+OK|OK|PREAUTH)$/.test(greetingReply.status)) return greetingReply;
  if (security?.refusal) return security.refusal;
  const refused = starttls?.reply ?? null;
  return refused !== null && turnsAway(refused, protocol) ? refused : null;
}

/** Any refusal may say in words that the client is not wanted, or that the server is busy, full or closed for a while. */
export function turnsAway(reply: Reply, protocol: Protocol): boolean {
  const text = reply.text.toLowerCase();
  if (/^(2\d\d|\+OK|OK)$/.test(reply.status) || /tls|ssl|encrypt|certificate|secur|\bkey\b/.test(text))
    return false;
  const named = refusalTexts.find(([, pattern]) => pattern.test(withoutHostName(reply.text)))?.[0] ?? null;
  if (named === null || named === 'fault' || named === 'no-service') return false;
  // "Not allowed" may as well be said of the command.
  if (named === 'policy' && /command|starttls|stls/.test(text)) return false;
  return greetingCause(reply, protocol) !== 'greeting-refused';
}

/** Which of the competing codes names a refusal at the greeting. */
export function greetingCause(reply: Reply, protocol: Protocol): GreetingCause {
  const refusal = readRefusal(reply, protocol);
  if (refusal === 'busy') return 'server-busy';
  if (refusal === null || refusal === 'fault' || refusal === 'no-service') return 'greeting-refused';
  return 'client-blocked';
}

/** What the words and codes of a refusal say; null when they do not say. */
export function readRefusal(reply: Reply, protocol: Protocol): Refusal | null {
  const text = withoutHostName(reply.text);
  // An introduction that is not understood says nothing against who made it.
  if (/^50[0-4]$/.test(reply.status) && /^(?:\S+ )?syntax error/.test(text)) return null;
  const match = refusalTexts.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (isTemporary(reply))
    return match === null || match === 'fault' || match === 'no-service' ? 'busy' : match;
  // A permanent code takes back a mere "unavailable, try again later".
  if (match !== null && (match !== 'busy' || !rowOf(protocol).numbersReplies || countsConnections(text)))
    return match;
  // Postscreen drops listed clients with "521 5.3.2 Service currently unavailable".
  if (reply.enhanced?.startsWith('5.7.') || (reply.status === '521' && match === 'busy')) return 'policy';
  // RFC 7504: 521 is "this host does not accept mail".
  return reply.status === '521' ? 'no-service' : null;
}

/** Temporary by its code: SMTP 4xx (RFC 5321 4.2.1), [SYS/TEMP] (RFC 3206), [UNAVAILABLE] and the like (RFC 5530). */
function isTemporary(reply: Reply): boolean {
  if (/^4\d\d$/.test(reply.status)) return true;
  return ['SYS/TEMP', 'UNAVAILABLE', 'TRYLATER', 'INUSE', 'IN-USE', 'LIMIT', 'LOGIN-DELAY'].includes(
    reply.code ?? '',
  );
}

function countsConnections(text: string): boolean {
  return /too many|limit|busy|load|maximum|exceed|maintenance/.test(text);
}

/** A server starts with its own name, which may hold any word: `rbl.example.test`. */
function withoutHostName(text: string): string {
  const flat = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return flat.replace(/^(?!ip=)[a-z0-9-]+(\.[a-z0-9-]+)+[.:]? (esmtp |smtp )?/, '');
}
