import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { listenOnLoopback } from '../practice/listen-on-loopback.ts';

/** A message as the server of a test got it. */
export interface CaughtMail {
  from: string;
  to: string[];
  /** The name that was logged in. */
  user: string;
  isEncrypted: boolean;
  source: string;
}

export interface MailCatcher {
  port: number;
  caught: CaughtMail[];
  /** What the next messages are refused with; used up one by one. */
  refusals: number[];
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it gets. */
export async function catchMail(options: SMTPServerOptions = {}): Promise<MailCatcher> {
  const caught: CaughtMail[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, logger: false },
    onAuth: ({ username = '', password }, _session, answer) =>
      password === 'right' ? answer(null, { user: username }) : answer(new Error('no')),
    async onData(stream, session, answer) {
      const source = await text(stream);
      const responseCode = refusals.shift();
      if (responseCode !== undefined) return answer(Object.assign(new Error('not now'), { responseCode }));
      const { mailFrom, rcptTo } = session.envelope;
      caught.push({
        ...{ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), source },
        ...{ user: String(session.user ?? ''), isEncrypted: session.secure },
      });
      answer();
    },
    ...options,
  });
  server.on('error', () => undefined);
  const port = await listenOnLoopback(server.server);
  return { port, caught, refusals, close: () => new Promise((done) => server.close(() => done())) };
}
