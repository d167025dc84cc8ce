import type { PracticeDirectory } from '../check/check-parts.ts';
import type { PracticeServerName } from './accounts.ts';
import {
  mailboxState,
  mayLogIn,
  messagesOf,
  practiceDomain,
  practiceServerNames,
  serversOf,
  shownAs,
} from './accounts.ts';
import type { TlsIdentity } from './certificate-variants.ts';
import { createIdentity } from './certificate-variants.ts';
import type { Authority } from './certificates.ts';
import { createAuthority, toPem } from './certificates.ts';
import type { RunningServer } from './listen-on-loopback.ts';
import { startPop3Server } from './pop3-server.ts';
import { startSmtpServer } from './smtp-server.ts';

/** The practice accounts while their servers run. */
export interface RunningPractice extends PracticeDirectory {
  close(): Promise<void>;
}

/** Starts the servers of the practice accounts on loopback, with certificates made for the day of `now`. */
export async function startPractice(now: Date): Promise<RunningPractice> {
  const authority = await createAuthority('Posthorn Practice', now);
  const running = new Map<PracticeServerName, RunningServer>();
  await Promise.all(
    practiceServerNames.map(async (name) => running.set(name, await startServer(name, authority, now))),
  );
  return {
    ca: toPem(authority.root),
    covers: (domain) => domain.toLowerCase() === practiceDomain,
    servers: (address) =>
      serversOf(address).map((name) => ({
        ...shownAs[name],
        dial: { address: '127.0.0.1', port: running.get(name)?.port ?? 0 },
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
): Promise<RunningServer> {
  const { host, protocol } = shownAs[name];
  const variant = name.startsWith('expired') ? 'expired' : 'good';
  const identity = await createIdentity(authority, variant, host, now);
  return protocol === 'smtp' ? startSmtp(name, host, identity) : startPop3(name, identity);
}

function startPop3(name: PracticeServerName, identity: TlsIdentity): Promise<RunningServer> {
  const encrypted = name !== 'unencrypted-pop3';
  return startPop3Server({
    identity,
    port: encrypted ? 'tls' : 'clear',
    stls: false,
    clearTextLogin: !encrypted,
    logIn: (username, password) => (mayLogIn(username, password) ? messagesOf(username) : null),
  });
}

function startSmtp(name: PracticeServerName, host: string, identity: TlsIdentity): Promise<RunningServer> {
  const ports = { 'unencrypted-smtp': 'clear', 'relay-smtp': 'starttls' } as const;
  return startSmtpServer({
    host,
    identity,
    port: name in ports ? ports[name as keyof typeof ports] : 'tls',
    users: { logIn: mayLogIn, mailbox: mailboxState },
    openRelay: name === 'relay-smtp',
  });
}
