import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostsIn } from '../../lab/hosts.ts';
import { labUsers } from '../../lab/users.ts';
import { farNetwork } from './places.ts';
import type { SetUpId } from './set-ups.ts';

/** A program that people use today, with what it is asked, and what shows that it has answered. */
export interface Peer {
  command: readonly string[];
  /** As it is run by who does not leave out what a check does not ask either; absent where that is the same. */
  usual?: readonly string[];
  answered: RegExp;
}

/** What the programs need besides the line: certificates, and a place for their files. */
export interface PeerPlace {
  caFile: string;
  directory: string;
}

const { name } = hostsIn(farNetwork).mail;
const { alice } = labUsers;

/** The programs that together find the facts of a check, one after the other. */
export function peersFor(id: SetUpId, at: PeerPlace): Peer[] {
  const incoming: Record<SetUpId, Peer[]> = {
    'pop3s-587': [fetchmail(at, 995), sslscan(995)],
    'imaps-465': [fetchmail(at, 993), sslscan(993)],
    'stls-587': [fetchmail(at, 110), sslscan(110, 'pop3')],
    address: [fetchmail(at, 993), sslscan(993)],
    'deep-relay': [fetchmail(at, 995), sslscan(995)],
  };
  const outgoing = (port: 465 | 587) => [
    login(at, port),
    stranger(at, port),
    sslscan(port, port === 587 ? 'smtp' : null),
  ];
  const ports: Record<SetUpId, [number, ...number[]]> = {
    'pop3s-587': [587, 995],
    'imaps-465': [465, 993],
    'stls-587': [587, 110],
    address: [465, 25, 110, 143, 587, 993, 995, 4190],
    'deep-relay': [587, 995],
  };
  const sending = ports[id][0] === 465 ? 465 : 587;
  const relay = id === 'deep-relay' ? [nmap([sending], ['smtp-open-relay'], /smtp-open-relay/)] : [];
  const looks = nmap(
    ports[id],
    ['ssl-cert', 'pop3-capabilities', 'imap-capabilities', 'smtp-commands'],
    /ssl-cert/,
  );
  return [looks, ...incoming[id], ...outgoing(sending), ...relay];
}

/** The same programs as they come, with every test they make by themselves. */
export function asTheyCome(peers: readonly Peer[]): Peer[] {
  return peers.map(({ command, usual, answered }) => ({ command: usual ?? command, answered }));
}

/** What testssl.sh takes for versions, ciphers and certificates, in place of sslscan. */
export function testsslFor(id: SetUpId, at: PeerPlace): Peer[] {
  return peersFor(id, at)
    .filter(({ command }) => command[0] === 'sslscan')
    .map(({ command }) => {
      const starttls = command.find((word) => word.startsWith('--starttls-'))?.slice('--starttls-'.length);
      return {
        command: [
          ...['testssl', '-p', '-S', '-s', '-4', '--quiet', '--color', '0', '--warnings', 'off'],
          ...['--add-ca', at.caFile, '--ip', hostsIn(farNetwork).mail.address],
          ...(starttls === undefined ? [] : ['--starttls', starttls]),
          command.at(-1) ?? '',
        ],
        answered: /TLS 1\.3 +(?:offered|not offered)/,
      };
    });
}

/** Writes the files by which fetchmail knows the account. */
export async function writePeerFiles({ caFile, directory }: PeerPlace): Promise<void> {
  const text = (protocol: string, port: number, tls: boolean) =>
    [
      `poll ${name} protocol ${protocol} service ${port}`,
      `  user "${alice.address}" password "${alice.password}"`,
      `  ${tls ? 'ssl ' : 'sslproto "auto" '}sslcertck sslcertfile "${caFile}"\n`,
    ].join('\n');
  const files = [text('pop3', 995, true), text('imap', 993, true), text('pop3', 110, false)];
  const ports = [995, 993, 110];
  for (const [index, content] of files.entries())
    await writeFile(join(directory, `fetchmail-${ports[index]}`), content, { mode: 0o600 });
}

function fetchmail({ directory }: PeerPlace, port: 993 | 995 | 110): Peer {
  const files = [
    '--fetchmailrc',
    join(directory, `fetchmail-${port}`),
    '--pidfile',
    join(directory, 'fetchmail.pid'),
  ];
  return { command: ['fetchmail', '--check', '--nosyslog', ...files], answered: /\d+ messages? / };
}

function swaks({ caFile }: PeerPlace, port: 465 | 587, more: string[], answered: RegExp): Peer {
  const tls = port === 465 ? '--tls-on-connect' : '--tls';
  const verified = [tls, '--tls-verify', '--tls-ca-path', caFile];
  return {
    command: [
      'swaks',
      '--server',
      name,
      '--port',
      String(port),
      ...verified,
      '--quit-after',
      'RCPT',
      ...more,
    ],
    answered,
  };
}

function login(at: PeerPlace, port: 465 | 587): Peer {
  const words = ['--auth', 'PLAIN', '--auth-user', alice.address, '--auth-password', alice.password];
  return swaks(at, port, [...words, '--from', alice.address, '--to', alice.address], /235 2/);
}

function stranger(at: PeerPlace, port: 465 | 587): Peer {
  return swaks(at, port, ['--from', 'a@example.org', '--to', 'b@example.net'], /Relay access denied/);
}

const unasked = ['heartbleed', 'fallback', 'renegotiation', 'compression', 'groups'].map(
  (test) => `--no-${test}`,
);

function sslscan(port: number, starttls: 'pop3' | 'smtp' | null = null): Peer {
  const words = starttls === null ? [] : [`--starttls-${starttls}`];
  return {
    // What a check does not ask is left out here, too.
    command: ['sslscan', '--no-colour', ...unasked, ...words, `${name}:${port}`],
    usual: ['sslscan', '--no-colour', ...words, `${name}:${port}`],
    answered: /TLSv1\.3 +enabled/,
  };
}

function nmap(ports: readonly number[], scripts: readonly string[], answered: RegExp): Peer {
  const words = ['-Pn', '-n', '-sT', '-p', ports.join(','), '--script', scripts.join(',')];
  return { command: ['nmap', ...words, name], answered };
}
