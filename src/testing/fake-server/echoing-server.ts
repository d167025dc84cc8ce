import { echoes } from '../echoes.ts';
import { onLines } from './on-lines.ts';
import { type FakeServer, startTcp } from './start-server.ts';

/**
 * A server that knows the password from the start and says it in every reply of every connection, each time in another
 * writing; `turn` says which comes first. It refuses some commands and takes others, so that many questions are asked.
 */
export function startEchoingServer(
  protocol: 'pop3' | 'imap' | 'smtp',
  password: string,
  turn: number,
): Promise<FakeServer> {
  let next = turn;
  const say = () => {
    next += 1;
    return echoes[next % echoes.length]?.[1](password) ?? '';
  };
  /** Halves in replies that follow each other. */
  const half = Math.floor(password.length / 2);
  return startTcp((socket) => {
    socket.write(`${greetings[protocol]} ${say()}\r\n`);
    onLines(socket, (line) => {
      socket.write(replies[protocol](line, say, [password.slice(0, half), password.slice(half)]));
      if (/^(?:\w+ )?(?:QUIT|LOGOUT)/i.test(line)) socket.end();
    });
  });
}

const greetings = { pop3: '+OK', imap: '* OK', smtp: '220' };

type Reply = (line: string, say: () => string, halves: [string, string]) => string;

const replies: Record<'pop3' | 'imap' | 'smtp', Reply> = {
  pop3(line, say, [one, other]) {
    if (/^CAPA/i.test(line))
      return `+OK ${say()}\r\nUSER\r\n${one}\r\n${other}\r\nIMPLEMENTATION ${say()}\r\n.\r\n`;
    return /^(?:USER|QUIT)/i.test(line) ? `+OK ${say()}\r\n` : `-ERR ${say()}\r\n`;
  },
  imap(line, say, [one, other]) {
    const [tag = '*', command = ''] = line.split(' ');
    if (/^CAPABILITY/i.test(command))
      return `* CAPABILITY IMAP4rev1 X-${say().replace(/\s/g, '')}\r\n* OK ${one}\r\n* OK ${other}\r\n${tag} OK ${say()}\r\n`;
    if (/^LOGOUT/i.test(command)) return `* BYE ${say()}\r\n${tag} OK ${say()}\r\n`;
    return `${tag} ${/^LOGIN|AUTH/i.test(command) ? 'NO' : 'BAD'} [ALERT] ${say()}\r\n`;
  },
  smtp(line, say, [one, other]) {
    if (/^EHLO/i.test(line))
      return `250-mx ${say()}\r\n250-${one}\r\n250-${other}\r\n250-X ${say()}\r\n250 AUTH PLAIN LOGIN\r\n`;
    if (/^QUIT/i.test(line)) return `221 ${say()}\r\n`;
    if (/^MAIL/i.test(line)) return `250 ${say()}\r\n`;
    return /^(?:AUTH|RCPT)/i.test(line)
      ? `535-${one}\r\n535-${other}\r\n535 5.7.8 ${say()}\r\n`
      : `502 ${say()}\r\n`;
  },
};
