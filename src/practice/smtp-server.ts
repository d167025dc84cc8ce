import type { SMTPServerAddress, SMTPServerOptions, SMTPServerSession } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import type { TlsIdentity } from './certificate-variants.ts';
import type { RunningServer } from './listen-on-loopback.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { tlsOptions } from './tls-options.ts';

/** What an SMTP practice server knows of its users. */
export interface SmtpUsers {
  logIn(username: string, password: string): boolean;
  /** Whether mail programs need a password of their own for this name. */
  wantsAppPassword(username: string): boolean;
  /** Takes a message for a mailbox of this server; what is not kept is dropped. */
  deliver(address: string, text: string): void;
  /** How a mailbox of this server takes mail; null when it is not one of this server's domain. */
  mailbox(address: string): 'takes-mail' | 'full' | 'unknown' | null;
}

/** How an SMTP practice server is reached, and what it allows. */
export interface SmtpPracticeOptions {
  host: string;
  /** `tls`: encrypted from the first byte. `starttls`: upgraded. `clear`: offers no encryption at all. */
  port: 'tls' | 'starttls' | 'clear';
  identity: TlsIdentity;
  users: SmtpUsers;
  /** Takes mail for anybody from anybody without a login, as no server should. */
  openRelay: boolean;
}

const largestMessage = 10_240_000;
/** Longer messages are taken and not kept. */
const mostKept = 65_536;

/** Starts an SMTP server on a free port of 127.0.0.1. Nothing leaves it: a message is kept for a mailbox here, or dropped. */
export async function startSmtpServer(options: SmtpPracticeOptions): Promise<RunningServer> {
  const smtp = new SMTPServer({
    ...tlsOptions(options.identity),
    ...limits,
    ...dialogue(options),
    name: options.host,
    banner: 'Posthorn practice',
    secure: options.port === 'tls',
    disabledCommands: options.port === 'clear' ? ['STARTTLS'] : [],
    authMethods: ['PLAIN', 'LOGIN'],
    // Who is not logged in is turned away at RCPT, as Postfix does; the reason is then told with the address.
    authOptional: true,
    // The library would add enhanced codes by its own table (5.6.0 for a closed relay); ours stand in the texts.
    hideENHANCEDSTATUSCODES: true,
    disableReverseLookup: true,
    logger: false,
  });
  smtp.on('error', () => undefined); // a client that breaks off; the library has closed its connection
  const port = await listenOnLoopback(smtp.server);
  return { port, close: () => new Promise((done) => smtp.close(done)) };
}

const limits = {
  size: largestMessage,
  rejectOversized: true,
  maxClients: 100,
  maxRecipients: 20,
  socketTimeout: 60_000,
  closeTimeout: 20,
} as const;

type Answer = (refusal?: Error | null) => void;

function dialogue({ host, port, users, openRelay }: SmtpPracticeOptions) {
  return {
    // AUTH appears only once the connection is encrypted; the library by itself would announce it before.
    onConnect(session: SMTPServerSession, answer: Answer) {
      if (port === 'starttls') session.disabledCommands = ['AUTH'];
      answer();
    },
    onSecure(_socket, session: SMTPServerSession, answer: Answer) {
      session.disabledCommands = [];
      answer();
    },
    onAuth({ username = '', password }, _session, answer) {
      if (users.logIn(username, password ?? '')) answer(null, { user: username.toLowerCase() });
      else if (users.wantsAppPassword(username))
        answer(refusal(534, '5.7.9 Application-specific password required'));
      else answer(refusal(535, '5.7.8 The name or the password is not right'));
    },
    onRcptTo(to: SMTPServerAddress, session: SMTPServerSession, answer: Answer) {
      answer(openRelay && !session.user ? judgeLocal(users, to.address) : judge(users, to, session));
    },
    onData(stream, session, answer) {
      const kept: Buffer[] = [];
      let bytes = 0;
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= mostKept) kept.push(chunk);
      });
      stream.on('end', () => {
        const text = Buffer.concat(kept).toString('utf8');
        if (bytes <= mostKept)
          for (const { address } of session.envelope.rcptTo)
            users.deliver(address, `${received(host, session)}${text}`);
        answer(null, 'Taken: nothing leaves a practice server');
      });
    },
  } satisfies SMTPServerOptions;
}

/** The line by which every server on the way says that it had the message (RFC 5321, section 4.4). */
function received(host: string, { hostNameAppearsAs, remoteAddress, secure }: SMTPServerSession): string {
  const by = `by ${host} with ${secure ? 'ESMTPSA' : 'ESMTPA'}`;
  const name = String(hostNameAppearsAs || 'unknown').replace(/[^\w.-]/g, '');
  return `Received: from ${name} ([${remoteAddress}])\r\n\t${by};\r\n\t${new Date().toUTCString().replace('GMT', '+0000')}\r\n`;
}

/** Whether this envelope is refused, and why. */
function judge(users: SmtpUsers, { address }: SMTPServerAddress, session: SMTPServerSession): Error | null {
  const { mailFrom } = session.envelope;
  const from = mailFrom ? mailFrom.address.toLowerCase() : '';
  if (session.user) {
    if (from !== session.user)
      return refusal(553, `5.7.1 <${from}>: Sender address is not owned by this login`);
    return judgeLocal(users, address);
  }
  if (users.mailbox(from) !== null) return refusal(553, `5.7.1 <${from}>: Sender address needs a login`);
  if (users.mailbox(address) === null) return refusal(554, `5.7.1 <${address}>: Relay access denied`);
  return refusal(530, '5.7.0 Authentication required');
}

function judgeLocal(users: SmtpUsers, address: string): Error | null {
  const mailbox = users.mailbox(address);
  if (mailbox === 'unknown') return refusal(550, `5.1.1 <${address}>: There is no such mailbox here`);
  if (mailbox === 'full') return refusal(552, `5.2.2 <${address}>: The mailbox is full`);
  return null;
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
