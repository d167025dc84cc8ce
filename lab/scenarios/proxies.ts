import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon } from '../daemon.ts';
import type { LabPlan } from '../plan.ts';
import type { LabPorts } from '../ports.ts';
import { type CertificateName, certificateFiles } from './certificates.ts';
import { dovecotAddresses } from './dovecot-instances.ts';
import { giveAddresses, ownAddress } from './hosts.ts';
import { startPerditions } from './perdition.ts';
import { startProxyLogins } from './proxy-logins.ts';
import { startStunnel } from './stunnel.ts';

/** Where nothing listens, at any port. */
export const nobodyThere = ownAddress(9, 40);

/** What stands in front of a Dovecot, and that Dovecot by its label; null for one that is switched off. */
interface Proxy {
  program: 'nginx' | 'HAProxy' | 'Perdition' | 'stunnel';
  behind: string | null;
  /** True: the server that nginx asks about logins is away. */
  loginsAway?: boolean;
  /** True: a client needs a certificate of the scenarios' authority. */
  asksCertificate?: boolean;
}

/** A host in front, and the address of the server behind it. */
export interface Front {
  label: string;
  address: string;
  behind: string;
  asksCertificate: boolean;
}

/** Programs that speak TLS with the client and clear text with the mail server behind them. */
export const proxies = {
  'px-nginx': { program: 'nginx', behind: 'dc-clear-allowed' },
  // The Dovecot behind takes no password in clear text from a stranger, and takes the proxy for one.
  'px-nginx-stranger': { program: 'nginx', behind: 'dc-good' },
  'px-nginx-alone': { program: 'nginx', behind: null },
  'px-nginx-blind': { program: 'nginx', behind: 'dc-clear-allowed', loginsAway: true },
  'px-haproxy': { program: 'HAProxy', behind: 'dc-clear-allowed' },
  'px-haproxy-stranger': { program: 'HAProxy', behind: 'dc-good' },
  'px-haproxy-alone': { program: 'HAProxy', behind: null },
  'px-perdition': { program: 'Perdition', behind: 'dc-clear-allowed' },
  'px-perdition-stranger': { program: 'Perdition', behind: 'dc-good' },
  'px-perdition-alone': { program: 'Perdition', behind: null },
  'px-stunnel': { program: 'stunnel', behind: 'dc-clear-allowed' },
  'px-stunnel-stranger': { program: 'stunnel', behind: 'dc-good' },
  'px-stunnel-certificate': { program: 'stunnel', behind: 'dc-clear-allowed', asksCertificate: true },
} as const satisfies Record<string, Proxy>;

const entries = Object.entries(proxies) as [string, Proxy][];

/** All proxies with their addresses. */
export const proxyAddresses = giveAddresses(Object.keys(proxies), 5);

/** Starts one nginx, one HAProxy and one stunnel that serve every host, and a Perdition for each; what is returned stops the helper inside this process. */
export async function startProxies(plan: LabPlan): Promise<{ stop(): void }> {
  const home = join(plan.directory, 'proxies');
  await mkdir(home);
  const logins = await startProxyLogins(plan.ports);
  try {
    await writeFile(join(home, 'nginx.conf'), nginxText(plan, home, logins.url));
    await writeFile(join(home, 'haproxy.cfg'), haproxyText(plan));
    const nginx = ['-c', join(home, 'nginx.conf'), '-e', join(home, 'nginx.log')];
    const haproxy = ['-D', '-f', join(home, 'haproxy.cfg'), '-p', join(home, 'haproxy.pid')];
    await Promise.all([
      startDaemon('nginx', nginx, join(home, 'nginx-start.log')),
      startDaemon('haproxy', haproxy, join(home, 'haproxy-start.log')),
      startPerditions(plan, home, of('Perdition').map(behindOf)),
      startStunnel(plan, home, of('stunnel').map(behindOf)),
    ]);
  } catch (error) {
    logins.stop();
    throw error;
  }
  return logins;
}

const certificate: CertificateName = 'wildcard';

function nginxText({ directory, ports }: LabPlan, home: string, loginsUrl: string): string {
  const { chain, key } = certificateFiles(directory, certificate);
  const servers = of('nginx').flatMap(({ address, proxy: { behind, loginsAway } }) => {
    const asks = loginsAway ? `http://${nobodyThere}:1/` : `${loginsUrl}/${behindAddress(behind)}`;
    const server = (protocol: string, port: number, tls: string) =>
      ` server { listen ${address}:${port}${tls}; protocol ${protocol}; auth_http ${asks}; }`;
    return [
      server('imap', ports.imaps, ' ssl'),
      server('pop3', ports.pop3s, ' ssl'),
      server('imap', ports.imap, '; starttls only'),
      server('pop3', ports.pop3, '; starttls only'),
    ];
  });
  return [
    'load_module /usr/lib/nginx/modules/ngx_mail_module.so;',
    `pid ${join(home, 'nginx.pid')};`,
    'events {}',
    'mail {',
    ` ssl_certificate ${chain};`,
    ` ssl_certificate_key ${key};`,
    ' ssl_protocols TLSv1.2 TLSv1.3;',
    ' ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;',
    ' imap_auth plain login;',
    ' pop3_auth plain;',
    ' proxy_pass_error_message on;',
    ...servers,
    '}',
    '',
  ].join('\n');
}

function haproxyText({ directory, ports }: LabPlan): string {
  const { identity } = certificateFiles(directory, certificate);
  const listeners = of('HAProxy').flatMap(({ label, address, proxy: { behind } }) => {
    const listen = (inside: keyof LabPorts, outside: keyof LabPorts) => [
      `listen ${label}-${outside}`,
      ` bind ${address}:${ports[outside]} ssl crt ${identity} ssl-min-ver TLSv1.2 ciphers ECDHE+AESGCM:ECDHE+CHACHA20`,
      ` server behind ${behindAddress(behind)}:${ports[inside]}`,
    ];
    return [...listen('imap', 'imaps'), ...listen('pop3', 'pop3s')];
  });
  const seconds = ['connect', 'client', 'server'].map((what) => ` timeout ${what} 60s`);
  return ['defaults', ' mode tcp', ' retries 0', ...seconds, ...listeners, ''].join('\n');
}

function of(program: Proxy['program']) {
  return entries
    .map(([label, proxy], index) => ({ label, proxy, address: proxyAddresses[index]?.address ?? '' }))
    .filter(({ proxy }) => proxy.program === program);
}

function behindOf({ label, address, proxy }: ReturnType<typeof of>[number]): Front {
  return {
    ...{ label, address, behind: behindAddress(proxy.behind) },
    asksCertificate: proxy.asksCertificate === true,
  };
}

function behindAddress(label: string | null): string {
  return dovecotAddresses.find((host) => host.label === label)?.address ?? nobodyThere;
}
