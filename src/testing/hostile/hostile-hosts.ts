import type { MailProtocol } from '../../model/protocols.ts';
import type { Begin, LineServer } from '../fake-server/line-server.ts';
import { startLineServer } from '../fake-server/line-server.ts';
import { faults } from './faults.ts';
import { honest } from './honest-replies.ts';

/** What a hostile mail server says to a command in place of its right answer; null is the right answer. */
type Say = (protocol: MailProtocol, line: string, right: string) => string | null;

const isAsked = (line: string) => /^(EHLO|CAPA$|\S+ CAPABILITY)/i.test(line);
const isLogin = (line: string) => /^(PASS|AUTH|\S+ (LOGIN|AUTHENTICATE))/i.test(line);

/** Lines that differ, as many as fit into a reply. */
function manyLines(protocol: MailProtocol, line: string): string {
  const word = (index: number) => `X-WORD-${index} ${'abc '.repeat(10)}`;
  const lines = Array.from({ length: 1000 }, (_, index) => word(index));
  if (protocol === 'pop3') return `+OK\r\n${lines.join('\r\n')}\r\nUSER\r\n.\r\n`;
  if (protocol === 'smtp')
    return `250-a\r\n${lines.map((one) => `250-${one}\r\n`).join('')}250 AUTH PLAIN LOGIN\r\n`;
  return `* CAPABILITY IMAP4rev1 ${lines.join(' ')}\r\n${line.split(' ')[0]} OK done\r\n`;
}

function longRefusal(protocol: MailProtocol, line: string): string {
  const words =
    'Too many wrong passwords from <a href="https://example.test/?a=1&b=2">here</a>; (account locked). '.repeat(
      600,
    );
  if (protocol === 'pop3') return `-ERR ${words}\r\n`;
  return protocol === 'smtp'
    ? `535 5.7.8 ${words}\r\n`
    : `${line.split(' ')[0]} NO [AUTHENTICATIONFAILED] ${words}\r\n`;
}

const put =
  (name: string, where: (line: string) => boolean): Say =>
  (_protocol, line, right) => {
    if (!where(line)) return null;
    return String(faults[name]?.(right)[0] ?? '');
  };
const atGreeting = (line: string) => line === '';

/** Kinds of hostile mail servers that give much to read, to keep and to show. */
export const hostileKinds: Readonly<Record<string, Say>> = {
  honest: () => null,
  'long lists': (protocol, line) => (isAsked(line) ? manyLines(protocol, line) : null),
  'a long refusal': (protocol, line) => (isLogin(line) ? longRefusal(protocol, line) : null),
  'both of them': (protocol, line) =>
    isAsked(line) ? manyLines(protocol, line) : isLogin(line) ? longRefusal(protocol, line) : null,
  ...Object.fromEntries(
    ['a flood', 'a flood of lines', 'spaces', 'brackets', 'noise'].map((name) => [
      `${name} as greeting`,
      put(name, atGreeting),
    ]),
  ),
  ...Object.fromEntries(
    [
      'a flood of lines',
      'spaces',
      'pluses',
      'lines that go on',
      'a thousand empty lines',
      'names of JavaScript',
    ].map((name) => [`${name} for what is offered`, put(name, isAsked)]),
  ),
  ...Object.fromEntries(
    ['a flood', 'spaces', 'brackets', 'a SCRAM challenge of much work'].map((name) => [
      `${name} for a password`,
      put(name, isLogin),
    ]),
  ),
};

/** One hostile server of each protocol on an address of its own. */
export async function startHostileHost(address: string, say: Say): Promise<Record<MailProtocol, LineServer>> {
  const begin =
    (protocol: MailProtocol): Begin =>
    () => {
      const speak = (line: string) => {
        const right = honest[protocol](line, '');
        return say(protocol, line, right) ?? right;
      };
      return { greeting: speak(''), answer: speak };
    };
  const [pop3, imap, smtp] = await Promise.all(
    (['pop3', 'imap', 'smtp'] as const).map((protocol) => startLineServer(begin(protocol), address)),
  );
  return { pop3, imap, smtp } as Record<MailProtocol, LineServer>;
}
