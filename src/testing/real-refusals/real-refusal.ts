import type { Reply } from '../../model/facts.ts';
import { offersOf } from '../../model/offers.ts';
import type { Protocol } from '../../model/protocols.ts';
import * as imap from '../../protocols/imap/replies.ts';
import { oddRefusal } from '../../protocols/odd-refusal.ts';
import * as pop3 from '../../protocols/pop3/replies.ts';
import { parseReplyLine, toReply } from '../../protocols/smtp/replies.ts';
import { greetingCause } from '../../rules/connection/greeting-cause.ts';
import { refusalCause } from '../../rules/login/refusal-cause.ts';
import { envelopeCause } from '../../rules/sending/envelope-cause.ts';
import { reply } from '../healthy-facts.ts';

/** What a real server said, where, and what was the matter; several causes where both are right. `clear` is without TLS. */
export type RealRefusal = readonly [
  stage: 'login' | 'sending' | 'greeting',
  protocol: Protocol,
  expected: string,
  server: string,
  line: string,
  more?: string,
];

/** The cause our rules read out of a line as it stood on the wire. */
export function causeOf([stage, protocol, , , line, more]: RealRefusal): string {
  const said = parse(protocol, line) ?? (stage === 'greeting' ? oddly(protocol, line) : null);
  if (said === null) return 'unreadable';
  if (stage === 'greeting') return greetingCause(said, protocol);
  if (stage === 'sending') {
    const ok = reply('250', 'Ok');
    return envelopeCause(more === 'mail' ? { mail: said, rcpt: null } : { mail: ok, rcpt: said }).cause;
  }
  const encrypted = more !== 'clear';
  const login = { username: 'ann@example.test', offered: ['PLAIN', 'LOGIN'] };
  return refusalCause({ reply: said, protocol, login, encrypted, offers: offersOf({ tls: null }) });
}

/** A greeting may be out of form. */
function oddly(protocol: Protocol, line: string): Reply | null {
  const odd = oddRefusal(line, protocol);
  return odd && { ...reply('', ''), ...odd };
}

function parse(protocol: Protocol, line: string): Reply | null {
  if (protocol === 'smtp') {
    const one = parseReplyLine(line);
    return one && { ...reply('', ''), ...toReply([one]) };
  }
  const status = protocol === 'pop3' ? pop3.parseStatus(line) : imap.parseStatus(line.replace(/^\* /, ''));
  return status && { ...reply('', ''), ...status };
}
