import type { PracticeDirectory } from '../check/context/check-parts.ts';
import type { MailProtocol } from '../model/protocols.ts';
import type { PracticeServerName } from './accounts.ts';
import {
  delivers,
  mailboxState,
  mayLogIn,
  messagesOf,
  practiceDomain,
  practiceServerNames,
  refusalOf,
  serversOf,
  shownAs,
} from './accounts.ts';
import type { TlsIdentity } from './certificate-variants.ts';
import { createIdentity } from './certificate-variants.ts';
import type { Authority } from './certificates.ts';
import { createAuthority, toPem } from './certificates.ts';
import { ImapSession } from './imap-session.ts';
import { startLineServer } from './line-server.ts';
import type { RunningServer } from './listen-on-loopback.ts';
import { Pop3Session } from './pop3-session.ts';
import { PostOffice } from './post-office.ts';
import { startSmtpServer } from './smtp-server.ts';

/** The practice accounts while their servers run. */
export interface RunningPractice extends PracticeDirectory {
  close(): Promise<void>;
}

/** Starts the servers of the practice accounts on loopback, with certificates made for the day of `now`. */
export async function startPractice(now: Date): Promise<RunningPractice> {
  const authority = await createAuthority('Posthorn Practice', now);
  const running = new Map<PracticeServerName, RunningServer>();
  const office = new PostOffice();
  await Promise.all(
    practiceServerNames.map(async (name) =>
      running.set(name, await startServer(name, authority, now, office)),
    ),
  );
  return {
    ca: toPem(authority.root),
    covers: (domain) => domain.toLowerCase() === practiceDomain,
    servers: (address) =>
      serversOf(address).map((name) => ({
        ...shownAs[name],
        dial: { address: '127.0.0.1', port: running.get(name)?.port ?? 0 },
        ...(delivers(address) && { delivers: true as const }),
      })),
    close: async () => {
      await Promise.all([...running.values()].map((server) => server.close()));
    },
  };
}

async function startServer(
  name: PracticeServerName,
  authority: Authority,
  now: Date,
  office: PostOffice,
): Promise<RunningServer> {
  const { host, protocol } = shownAs[name];
  const variant = name.startsWith('expired') ? 'expired' : 'good';
  const identity = await createIdentity(authority, variant, host, now);
  const start: Record<MailProtocol, () => Promise<RunningServer>> = {
    imap: () => startImap(identity, office),
    pop3: () => startPop3(name, identity),
    smtp: () => startSmtp(name, host, identity, office),
  };
  return start[protocol]();
}

function startPop3(name: PracticeServerName, identity: TlsIdentity): Promise<RunningServer> {
  const encrypted = name !== 'unencrypted-pop3';
  return startLineServer({
    identity,
    port: encrypted ? 'tls' : 'clear',
    session: () =>
      new Pop3Session({
        stls: false,
        clearTextLogin: !encrypted,
        logIn: (username, password) => (mayLogIn(username, password) ? messagesOf(username) : null),
      }),
  });
}

function startImap(identity: TlsIdentity, office: PostOffice): Promise<RunningServer> {
  return startLineServer({
    identity,
    port: 'tls',
    session: () =>
      new ImapSession({
        logIn: (username, password) =>
          mayLogIn(username, password) ? office.mailbox(username) : refusalOf(username),
      }),
  });
}

function startSmtp(
  name: PracticeServerName,
  host: string,
  identity: TlsIdentity,
  office: PostOffice,
): Promise<RunningServer> {
  const ports = { 'unencrypted-smtp': 'clear', 'relay-smtp': 'starttls' } as const;
  return startSmtpServer({
    host,
    identity,
    port: name in ports ? ports[name as keyof typeof ports] : 'tls',
    users: {
      ...{
        logIn: mayLogIn,
        mailbox: mailboxState,
        wantsAppPassword: (name) => refusalOf(name) === 'app-password',
      },
      deliver: (address, text) => {
        if (delivers(address)) office.deliver(address, text);
      },
    },
    openRelay: name === 'relay-smtp',
  });
}
