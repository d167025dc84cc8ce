import type { MailProtocol } from '../../model/protocols.ts';
import type { Security } from '../../model/security.ts';
import type { IdentityName } from './identities.ts';

/** What a server knows of one connection when it answers. */
export interface Heard {
  stage: 'clear' | 'inside' | 'after';
  /** The sender of the last MAIL. */
  from: string;
  /** Challenges that are still to be answered before the login is decided. */
  asked: string[];
}

/**
 * Answers by command word. `%` at the start of a line stands for the tag of IMAP. A final `!` line closes the
 * connection. A function sees the line and the session.
 */
export type Answers = Readonly<Record<string, string | ((line: string, session: Heard) => string)>>;

/** A server as it was heard: what it says at each stage of a dialogue, and what is wrong with it. */
export interface Recorded {
  name: string;
  protocol: MailProtocol;
  security: Security;
  greeting: string;
  greetingDelayMs?: number;
  /** Each letter is a byte on the wire: for texts in an encoding that is not UTF-8. */
  inBytes?: boolean;
  /** Closes right after the greeting. */
  hangsUp?: boolean;
  /** Before TLS; on implicit-TLS ports never. */
  clear?: Answers;
  /** Inside TLS, before the login. */
  inside?: Answers;
  /** After the login; what is not here is answered as before it. */
  after?: Answers;
  /** What the server really speaks, where that is not what the settings say. */
  speaks?: 'tls' | 'clear';
  identity?: IdentityName;
  host?: string;
  /** Consent to send the password without verified encryption. */
  consent?: boolean;
  /** The right diagnosis; null for a healthy server. */
  expect: string | null;
  /** Another name for the same cause that would help the user as well. */
  orElse?: readonly string[];
  /** Problems that are rightly told beside the cause; any other is a false alarm. */
  also?: readonly string[];
}

export interface Said {
  text: string;
  next: 'on' | 'tls' | 'close';
}

const unknown: Record<MailProtocol, string> = {
  pop3: '-ERR Unknown command.',
  imap: '% BAD Unknown command',
  smtp: '500 5.5.2 Error: command not recognized',
};
const common: Record<MailProtocol, Answers> = {
  pop3: { QUIT: '+OK Bye\n!', NOOP: '+OK' },
  imap: { LOGOUT: '* BYE Logging out\n% OK Logout completed.\n!', NOOP: '% OK NOOP completed.' },
  smtp: { QUIT: '221 2.0.0 Bye\n!', NOOP: '250 2.0.0 Ok', RSET: '250 2.0.0 Ok' },
};
const logins = ['AUTH', 'AUTHENTICATE', 'LOGIN', 'PASS', 'APOP'];
const accepted: Record<MailProtocol, RegExp> = { pop3: /^\+ok/i, imap: /^(\* .*\n)*\S+ OK/i, smtp: /^235/ };

/** What the server says to a line, and what happens then. */
export function answer(recorded: Recorded, session: Heard, line: string): Said {
  const { protocol } = recorded;
  const [tag, typed] = protocol === 'imap' ? splitTag(line) : ['', line];
  if (session.asked.length > 0) return goOn(recorded, session, typed === '' ? line : typed, tag);
  const word = (typed.split(' ')[0] ?? '').toUpperCase();
  if (word === 'MAIL') session.from = /<([^>]*)>/.exec(typed)?.[1] ?? '';
  const challenges = challengesOf(protocol, word, typed);
  if (challenges.length > 0 && find(recorded, session, word) !== null) {
    session.asked = [...challenges, tag, word, typed];
    return goOn(recorded, session, null, tag);
  }
  return decide(recorded, session, word, typed, tag);
}

/** Sends the next challenge, or decides once all are answered. The last three entries are the command itself. */
function goOn(recorded: Recorded, session: Heard, reply: string | null, _tag: string): Said {
  if (session.asked.length > 3 && reply !== '*') {
    const next = session.asked.shift() ?? '';
    return { text: `${recorded.protocol === 'smtp' ? '334' : '+'} ${next}\n`, next: 'on' };
  }
  const [tag = '', word = '', typed = ''] = session.asked.slice(-3);
  session.asked = [];
  return decide(recorded, session, word, typed, tag);
}

function decide(recorded: Recorded, session: Heard, word: string, typed: string, tag: string): Said {
  const { protocol } = recorded;
  const found = find(recorded, session, word) ?? unknown[protocol];
  const raw = typeof found === 'function' ? found(typed, session) : found;
  const closes = raw === '!' || raw.endsWith('\n!');
  const text = (closes ? raw.slice(0, -2) : raw).replaceAll(/^%/gm, tag);
  if ((word === 'STARTTLS' || word === 'STLS') && !closes) {
    if (/^(220|\+OK|\S+ OK)/i.test(text) && session.stage === 'clear') {
      session.stage = 'inside';
      return { text: `${text}\n`, next: 'tls' };
    }
  }
  if (logins.includes(word) && accepted[protocol].test(text)) session.stage = 'after';
  return { text: text === '' ? '' : `${text}\n`, next: closes ? 'close' : 'on' };
}

function find({ protocol, clear, inside, after, security }: Recorded, { stage }: Heard, word: string) {
  const own = security === 'none' ? clear : inside;
  const stages = stage === 'after' ? [after, own] : stage === 'inside' ? [inside] : [clear];
  for (const answers of [...stages, common[protocol]]) {
    const found = answers?.[word];
    if (found !== undefined) return found;
  }
  return null;
}

function splitTag(line: string): [string, string] {
  const at = line.indexOf(' ');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
}

function challengesOf(protocol: MailProtocol, word: string, typed: string): string[] {
  if (word !== (protocol === 'imap' ? 'AUTHENTICATE' : 'AUTH')) return [];
  const [, mechanism = '', initial] = typed.split(' ');
  if (/^login$/i.test(mechanism))
    return initial === undefined ? ['VXNlcm5hbWU6', 'UGFzc3dvcmQ6'] : ['UGFzc3dvcmQ6'];
  if (/^cram-md5$/i.test(mechanism)) return ['PDQxOTI5NDIzNDEuMTI4Mjg0NzJAbWFpbD4='];
  return initial === undefined ? [''] : [];
}
