import type { LoginFacts, Reply } from '../../model/facts.ts';
import { offersTokens, onlyTokens } from '../../model/login-ways.ts';
import type { OffersView } from '../../model/offers.ts';
import type { Protocol } from '../../model/protocols.ts';
import { isIncoming, isOutgoing, seesInboxOnly } from '../../model/protocols.ts';
import type { ServerText } from '../server-text/server-text.ts';
import { readServerText } from '../server-text/server-text.ts';
import { causeInText } from './provider-texts.ts';
import type { RefusalCause } from './refusal-causes.ts';
import { verdictOfCodes } from './reply-codes.ts';

export type { RefusalCause } from './refusal-causes.ts';

/** All that bears on why a login was turned down. */
export interface Refusal {
  reply: Reply;
  protocol: Protocol;
  login: Pick<LoginFacts, 'username' | 'offered'>;
  /** True when the login went over TLS, verified or not. */
  encrypted: boolean;
  /** What the server offered when the login was sent. */
  offers: Pick<OffersView, 'offered'>;
}

/** Names the one cause of a refused login: by its codes, and by its words where the codes leave it open. */
export function refusalCause(refusal: Refusal): RefusalCause {
  const { reply, protocol, encrypted, offers } = refusal;
  const { cause: coded, open } = verdictOfCodes(reply);
  // What a code leaves open to "encrypt first" is open to the same demand from behind a proxy.
  const widened = open.includes('login-needs-encryption')
    ? [...open, 'proxy-hides-encryption' as const]
    : open;
  const allowed = widened.filter((cause) => possible(cause, protocol, encrypted));
  const text = readServerText(wordsOf(reply), refusal.login.username);
  const cause =
    microsoftWithoutPasswords(refusal, coded) ??
    causeInText(text, allowed) ??
    coded ??
    byDefault(refusal, text);
  if (cause === 'login-method-unsupported' && takesTokensInstead(refusal)) return 'login-password-method-off';
  // Over POP3 Perdition has no such word from the server behind: its owner has closed the door for everybody.
  if (encrypted && seesInboxOnly(protocol) && text.whole === 'failed: login disabled')
    return 'login-temporary-failure';
  // imapproxy hands on what the server behind says; these words are its own, where that one says nothing.
  if (offers.offered('XIMAPPROXY') && /^(?:login|authenticate) failed\.?$/.test(text.whole))
    return 'login-temporary-failure';
  // Asked for encryption inside encryption: the words come from a server behind the one that encrypts.
  if (cause === 'login-needs-encryption' && encrypted) return 'proxy-hides-encryption';
  return needsTlsFirst(cause, encrypted, offers) ? 'login-needs-encryption' : cause;
}

/**
 * What a reply says in words. Exchange puts its reason into the brackets of a response code, `[Error="AuthFailed:…"]`; what RFC 3501
 * and RFC 5530 define there is one word, or is followed by no assignment.
 */
function wordsOf({ code, text }: Reply): string {
  const assigned = code !== null && /^[A-Z]{1,20} ?[=:]/.test(code);
  return assigned ? `${text}\n${code}` : text;
}

/**
 * Dovecot lists USER also where it takes nothing but tokens; Exchange lists LOGIN beside XOAUTH2 and does not know it when
 * it comes.
 */
function takesTokensInstead({ login, reply }: Refusal): boolean {
  if (reply.status === '504' && offersTokens(login.offered)) return true;
  return onlyTokens(
    login.offered.filter((name) => name !== 'USER' && name !== 'LOGIN-command' && name !== 'APOP'),
  );
}

const onlyWhereSending: readonly RefusalCause[] = [
  'login-sending-off',
  'login-not-offered',
  'sending-limit-reached',
];

const onlyWhereReceiving: readonly RefusalCause[] = [
  'mailbox-full',
  'mailbox-in-use',
  'mailbox-not-accessible',
  'login-too-soon',
];

function possible(cause: RefusalCause, protocol: Protocol, encrypted: boolean): boolean {
  if (cause === 'login-needs-encryption') return !encrypted;
  if (cause === 'proxy-hides-encryption') return encrypted;
  if (onlyWhereSending.includes(cause)) return isOutgoing(protocol);
  if (onlyWhereReceiving.includes(cause)) return isIncoming(protocol);
  return true;
}

/**
 * Microsoft's cloud still lists PLAIN beside XOAUTH2 but turns every password down, in the words Exchange has for a
 * wrong one. Other servers with both mechanisms do not use these words.
 */
function microsoftWithoutPasswords(
  { reply, login }: Refusal,
  coded: RefusalCause | null,
): RefusalCause | null {
  if (coded !== null && coded !== 'login-refused') return null;
  const words =
    /^(?:(?:LOGIN|AUTHENTICATE) failed\.(?=\s*(?:$|\[))|(?:Logon|Authentication) failure: unknown user name or bad password)/;
  return login.offered.includes('XOAUTH2') && words.test(reply.text) ? 'login-password-method-off' : null;
}

function byDefault({ reply, offers }: Refusal, { whole: text }: ServerText): RefusalCause {
  if (reply.status === 'BYE') return 'login-temporary-failure';
  const aboutLogin =
    /auth|log ?in|logon|log on|password|passwor|credential|user|account|denied|invalid|incorrect|bad|wrong|fail|refus|reject/.test(
      text,
    );
  if (
    reply.status === 'BAD' &&
    !/log ?in|logon|password|credential|user|account|authentication failed/.test(text)
  )
    return 'login-method-unsupported';
  // RFC 3206: a server that announces AUTH-RESP-CODE marks every refusal of the credentials with [AUTH].
  if (offers.offered('AUTH-RESP-CODE') && !aboutLogin) return 'login-temporary-failure';
  return 'login-refused';
}

/** What a server says of its own state holds with and without TLS. */
const passing: readonly RefusalCause[] = [
  'login-temporary-failure',
  'server-busy',
  'login-rate-limited',
  'login-needs-encryption',
];

/** A server that hides its login until TLS stands answers as if it knew no login at all. */
function needsTlsFirst(cause: RefusalCause, encrypted: boolean, { offered }: Refusal['offers']): boolean {
  if (encrypted) return false;
  // GNU mailutils says XTLSREQUIRED, also over POP3. RFC 9051, section 6.2.3: there every login is refused before TLS, in whatever words.
  if (offered('LOGINDISABLED') || offered('XTLSREQUIRED')) return !passing.includes(cause);
  if (cause !== 'login-not-offered' && cause !== 'login-method-unsupported') return false;
  return offered('STARTTLS');
}
