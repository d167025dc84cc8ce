import { createHmac } from 'node:crypto';
import type { LoginMechanism } from '../model/facts.ts';
import type { MailProtocol } from '../model/protocols.ts';
import type { Act } from './fake-server/scripted-server.ts';
import { ScramServer } from './scram-server.ts';

/** A server's side of a mechanism: from the client's messages so far, the next challenge, or whether to let the client in. */
export type ServerSide = (messages: string[]) => string | boolean;

const timestamp = '<1896.697170952@example.test>';

/** An honest server for each SASL mechanism that knows this one account. */
export function serverSide(mechanism: LoginMechanism, username: string, password: string): ServerSide {
  if (mechanism === 'PLAIN')
    return ([first]) => (first === undefined ? '' : first === `\0${username}\0${password}`);
  if (mechanism === 'LOGIN') {
    return ([name, word]) =>
      name === undefined
        ? 'Username:'
        : word === undefined
          ? 'Password:'
          : name === username && word === password;
  }
  if (mechanism === 'CRAM-MD5') {
    const digest = createHmac('md5', password).update(timestamp).digest('hex');
    return ([answer]) => (answer === undefined ? timestamp : answer === `${username} ${digest}`);
  }
  const scram = new ScramServer(mechanism === 'SCRAM-SHA-1' ? 'sha1' : 'sha256', username, password);
  let proved = false;
  return ([first, final, ...rest]) => {
    if (first === undefined) return '';
    if (final === undefined) return scram.first(first);
    if (rest.length > 0) return proved;
    const signature = scram.final(final);
    proved = signature !== null;
    return signature ?? 'e=invalid-proof';
  };
}

const encode = (text: string) => Buffer.from(text).toString('base64');
const decode = (text: string) => (text === '=' ? '' : Buffer.from(text, 'base64').toString());

interface Manner {
  opening(mechanism: string): Act[];
  command: RegExp;
  challenge(text: string): string;
  accepted: string;
  refused: string;
  /** What the client says next, where the dialogue of a test ends. */
  after: Act[];
}

const manners: Record<MailProtocol, Manner> = {
  pop3: {
    opening: (mechanism) => [
      { trickle: '+OK ready\r\n' },
      { expect: /^CAPA$/ },
      { trickle: `+OK\r\nSASL ${mechanism}\r\nUIDL\r\n.\r\n` },
    ],
    command: /^AUTH (\S+)(?: (\S+))?$/,
    challenge: (text) => `+ ${text}\r\n`,
    accepted: '+OK Logged in.\r\n',
    refused: '-ERR [AUTH] no\r\n',
    after: [{ expect: /^STAT$/ }, { send: '-ERR empty\r\n' }, { expect: /^QUIT$/ }],
  },
  imap: {
    opening: (mechanism) => [
      { trickle: '* OK ready\r\n' },
      { expect: /^p1 CAPABILITY$/ },
      { trickle: `* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=${mechanism}\r\np1 OK done\r\n` },
    ],
    command: /^p2 AUTHENTICATE (\S+)(?: (\S+))?$/,
    challenge: (text) => `+ ${text}\r\n`,
    accepted: '* CAPABILITY IMAP4rev1\r\np2 OK in\r\n',
    refused: 'p2 NO [AUTHENTICATIONFAILED] no\r\n',
    after: [
      { expect: /^p3 STATUS INBOX \(MESSAGES\)$/ },
      { send: 'p3 NO gone\r\n' },
      { expect: /^p99 LOGOUT$/ },
    ],
  },
  smtp: {
    opening: (mechanism) => [
      { trickle: '220 mx.example.test ESMTP\r\n' },
      { expect: /^EHLO / },
      { trickle: `250-mx.example.test\r\n250 AUTH ${mechanism}\r\n` },
    ],
    command: /^AUTH (\S+)(?: (\S+))?$/,
    challenge: (text) => `334 ${text}\r\n`,
    accepted: '235 2.7.0 in\r\n',
    refused: '535 5.7.8 no\r\n',
    after: [{ expect: /^MAIL FROM:<ann@/ }, { send: '421 4.3.2 bye\r\n' }, { close: true }],
  },
};

/** A dialogue in clear text with one login, every reply one byte a packet, or `whole` where that would take too long. */
export function loginScript(
  protocol: MailProtocol,
  mechanism: string,
  side: ServerSide,
  whole = false,
): Act[] {
  const { opening, command, challenge, accepted, refused, after } = manners[protocol];
  const messages: string[] = [];
  let begun = false;
  const talk = (line: string) => {
    if (line === '*') return { send: refused, over: true };
    const initial = begun ? line : command.exec(line)?.[2];
    begun = true;
    if (initial !== undefined) messages.push(decode(initial));
    const next = side(messages);
    if (typeof next === 'string') return { send: challenge(encode(next)), over: false };
    return { send: next ? accepted : refused, over: true };
  };
  return [...opening(mechanism), { talk, whole }, ...after];
}
