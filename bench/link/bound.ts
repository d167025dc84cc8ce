import type { SetUpId } from './set-ups.ts';

/** One wait that nobody can leave out, and the rule that forces it. */
export interface Step {
  what: string;
  why: string;
  roundTrips: number;
}

/** One dialogue: what has to be known before the password may leave, and what follows from there. */
export interface DialogueBound {
  before: readonly Step[];
  after: readonly Step[];
}

const step = (what: string, why: string, roundTrips = 1): Step => ({ what, why, roundTrips });

const dns = step('DNS', 'a server has to have an address before it can be dialled');
const srv = step('SRV', 'the names of the servers have to be known before their addresses can be asked for');
const tcp = step('TCP', 'no byte before SYN and SYN-ACK (RFC 9293, 3.5)');
const tls = step(
  'TLS',
  'a first TLS 1.3 handshake is one round trip; a session to resume there is none (RFC 8446, 2)',
);
const greeting = step('greeting', 'the server speaks first (RFC 5321, 3.1; RFC 1939, 4; RFC 9051, 3)');
const ticket = step(
  'ticket',
  'Postfix sends its session ticket first, and its next bytes wait until that is acknowledged (Nagle: RFC 9293, 3.7.4)',
);
const ehlo = step(
  'EHLO',
  'it ends a group of commands, and what is on offer is in its answer (RFC 2920, 3.1)',
);
const startTls = step('STARTTLS', 'it ends a group, and TLS begins after its answer (RFC 3207, 4)');
const ehloAgain = step('EHLO inside TLS', 'what was said before TLS does not count (RFC 3207, 4.2)');
const auth = step('AUTH', 'it ends a group; the password rides on it (RFC 4954, 4)');
const envelope = step('MAIL, RCPT, RSET', 'in one group, once the login has been accepted (RFC 2920, 3.1)');
const stls = step('STLS', 'TLS begins after its answer (RFC 2595, 4)');
const capa = step('CAPA', 'only its answer allows commands in one go (RFC 2449, 6.6)');
const pop3Login = step(
  'USER, PASS, STAT, UIDL, LIST',
  'in one go where CAPA says PIPELINING (RFC 2449, 6.6)',
);
const imapLogin = step(
  'LOGIN',
  'Dovecot says what it offers in its greeting, so CAPABILITY is not asked (RFC 9051, 7.1)',
);
const status = step('STATUS', 'only after the answer to the login (RFC 9051, 5.5)');

const pop3s: DialogueBound = { before: [dns, tcp, tls, greeting, capa], after: [pop3Login] };
const pop3Stls: DialogueBound = { before: [dns, tcp, greeting, stls, tls, capa], after: [pop3Login] };
const imaps: DialogueBound = { before: [dns, tcp, tls, greeting], after: [imapLogin, status] };
const submissions: DialogueBound = {
  before: [dns, tcp, tls, ticket, greeting, ehlo],
  after: [auth, envelope],
};
const submission: DialogueBound = {
  before: [dns, tcp, greeting, ehlo, startTls, tls, ticket, ehloAgain],
  after: [auth, envelope],
};
const looked = ({ before, after }: DialogueBound): DialogueBound => ({ before: [srv, ...before], after });

/** The dialogues of each set-up, the incoming one first. */
export const bounds: Readonly<Record<SetUpId, readonly [DialogueBound, DialogueBound]>> = {
  'pop3s-587': [pop3s, submission],
  'imaps-465': [imaps, submissions],
  'stls-587': [pop3Stls, submission],
  address: [looked(imaps), looked(submissions)],
  'deep-relay': [pop3s, submission],
};

/**
 * The round trips of a whole check at the least. Passwords leave together: the slower dialogue decides when, and the longer rest
 * when both have ended.
 */
export function boundOf(dialogues: readonly DialogueBound[]): number {
  const longest = (part: 'before' | 'after') => Math.max(...dialogues.map((one) => roundTrips(one[part])));
  return longest('before') + longest('after');
}

export function roundTrips(steps: readonly Step[]): number {
  return steps.reduce((sum, one) => sum + one.roundTrips, 0);
}
