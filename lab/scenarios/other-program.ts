import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { connect as connectTls } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { LabPorts } from '../ports.ts';
import { scenarioUsers } from './users.ts';

/** Another program that uses the servers at the same time, as a phone beside a computer does. */
export interface OtherProgram {
  /** Opens a connection and keeps it open; fails where the server does not greet it. */
  hold(host: string, port: number): Promise<void>;
  /** Logs in to POP3 or IMAP and stays. */
  holdSession(host: string, protocol: 'pop3' | 'imap', user: string): Promise<void>;
  /** Uses up one login for sending. */
  spendLogin(host: string): Promise<void>;
  /** Uses up one message: envelopes count at MAIL. */
  spendMessage(host: string): Promise<void>;
  /** Ends all that is open. */
  stop(): void;
}

/** Makes the other program; `addressOf` knows the hosts by their labels. */
export function otherProgram(addressOf: (host: string) => string, ports: LabPorts): OtherProgram {
  const held: Socket[] = [];
  const keep = <S extends Socket>(socket: S): S => {
    held.push(socket.on('error', () => socket.destroy()));
    return socket;
  };
  const login = (user: string) => `${user}@example.test ${scenarioUsers[user]?.password}`;
  return {
    async hold(host, port) {
      const socket = keep(connect(port, addressOf(host)));
      const [greeting] = await Promise.race([once(socket, 'data'), once(socket, 'close')]);
      if (!String(greeting).startsWith('220')) throw new Error(`nothing to hold at ${host}: ${greeting}`);
    },
    async holdSession(host, protocol, user) {
      const port = protocol === 'pop3' ? ports.pop3s : ports.imaps;
      // This program is no check: it takes any certificate.
      const socket = keep(connectTls({ host: addressOf(host), port, rejectUnauthorized: false }));
      const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
      const answerTo = async (command: string) => {
        socket.write(`${command}\r\n`);
        return String((await lines.next()).value);
      };
      await lines.next();
      const [name, password] = login(user).split(' ');
      const answer =
        protocol === 'pop3'
          ? `${await answerTo(`USER ${name}`)}${await answerTo(`PASS ${password}`)}`
          : await answerTo(`a LOGIN ${name} ${password}`);
      if (!/\+OK[^+]*\+OK|a OK|CAPABILITY/.test(answer)) throw new Error(`no session: ${answer}`);
    },
    async spendLogin(host) {
      const connection = await openSmtp(addressOf(host), ports.submission);
      const [user = '', pass = ''] = login('alice').split(' ');
      await new Promise<void>((done) => connection.login({ credentials: { user, pass } }, () => done()));
      connection.quit();
    },
    async spendMessage(host) {
      const connection = await openSmtp(addressOf(host), ports.submission);
      const envelope = { from: 'somebody@example.org', to: ['nobody@elsewhere.invalid'] };
      await new Promise<void>((done) => connection.send(envelope, 'Subject: hi\r\n\r\nhi\r\n', () => done()));
      connection.quit();
    },
    stop() {
      for (const socket of held) socket.destroy();
    },
  };
}

async function openSmtp(host: string, port: number): Promise<SMTPConnection> {
  const connection = new SMTPConnection({ host, port, requireTLS: true, tls: { rejectUnauthorized: false } });
  await new Promise<void>((done, fail) => {
    connection.on('error', fail);
    connection.connect(() => done());
  });
  return connection;
}
