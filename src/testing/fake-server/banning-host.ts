import type { Socket } from 'node:net';
import type { MailProtocol } from '../../model/protocols.ts';
import { onLines } from './on-lines.ts';
import { type FakeServer, startTcp } from './start-server.ts';

/** How a banned client is turned away. */
export type BanManner = 'refuse' | 'reset' | 'hang-up' | 'refusal';

/** One mail service of a host that bans at once. */
export interface BanningService {
  port: number;
  protocol: MailProtocol;
}

export interface BanningHost {
  services: BanningService[];
  /** True once a login was refused. */
  banned(): boolean;
  close(): Promise<void>;
}

const words: Record<
  MailProtocol,
  { greeting: string; refusal: string; answers: (line: string, deny: () => string) => string | null }
> = {
  pop3: {
    greeting: '+OK ready\r\n',
    refusal: '-ERR too many failed logins from your address\r\n',
    answers(line, deny) {
      if (line === 'CAPA') return '+OK\r\nUSER\r\nUIDL\r\n.\r\n';
      if (line.startsWith('USER')) return '+OK\r\n';
      return line.startsWith('PASS') ? `-ERR [AUTH] ${deny()}\r\n` : '+OK bye\r\n';
    },
  },
  imap: {
    greeting: '* OK ready\r\n',
    refusal: '* BYE blocked\r\n',
    answers(line, deny) {
      const [tag = '', command = ''] = line.split(' ');
      if (command === 'CAPABILITY') return `* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n${tag} OK done\r\n`;
      return /LOGIN|AUTHENTICATE/.test(command)
        ? `${tag} NO [AUTHENTICATIONFAILED] ${deny()}\r\n`
        : `${tag} OK done\r\n`;
    },
  },
  smtp: {
    greeting: '220 mx.example.test ESMTP\r\n',
    refusal: '554 5.7.1 access denied\r\n',
    answers(line, deny) {
      if (line.startsWith('EHLO')) return '250-mx\r\n250-SIZE 1000\r\n250 AUTH PLAIN\r\n';
      if (line.startsWith('AUTH')) return `535 5.7.8 ${deny()}\r\n`;
      if (line.startsWith('RCPT')) return '554 5.7.1 Relay access denied\r\n';
      return line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n';
    },
  },
};

/**
 * POP3, IMAP and SMTP in clear text on loopback that let nobody in and, from the first refused login on, turn every new
 * connection away; those that stand go on. `bans` false gives the same host without the ban.
 */
export async function startBanningHost(
  manner: BanManner,
  protocols: readonly MailProtocol[],
  bans = true,
): Promise<BanningHost> {
  let isBanned = false;
  const servers: FakeServer[] = [];
  const ban = () => {
    if (bans) isBanned = true;
    // Who listens no more refuses; connections that were taken go on.
    if (isBanned && manner === 'refuse') for (const server of servers) server.refuse();
    return 'no';
  };
  const serve = (protocol: MailProtocol) => (socket: Socket) => {
    const { greeting, refusal, answers } = words[protocol];
    if (isBanned && manner === 'reset') return socket.resetAndDestroy();
    if (isBanned) return socket.end(manner === 'refusal' ? refusal : '');
    socket.write(greeting);
    onLines(socket, (line) => socket.write(answers(line, ban) ?? ''));
  };
  const services = await Promise.all(
    protocols.map(async (protocol) => {
      const server = await startTcp(serve(protocol));
      servers.push(server);
      return { protocol, port: server.port };
    }),
  );
  return {
    services,
    banned: () => isBanned,
    close: async () => void (await Promise.all(servers.map((server) => server.close()))),
  };
}
