import type { WebPage, WebRequest, WebServers } from '../../src/testing/web-servers.ts';
import { startWeb } from '../../src/testing/web-servers.ts';
import type { LabPorts } from '../ports.ts';

type Site = (request: WebRequest, ports: LabPorts) => WebPage | null;

const file = (ports: LabPorts) => ({ body: clientConfig(ports, 'mail') });

/** What the host `autoconfig.` of each domain gives out. */
const sites: Record<string, Site> = {
  'autoconfig.test': (_request, ports) => file(ports),
  'ask-by-address.test': ({ path }, ports) =>
    path.includes('?emailaddress=') ? file(ports) : { status: 404, body: 'no such account' },
  'web-certificate.test': (_request, ports) => file(ports),
  'web-error.test': () => ({ status: 500, body: 'the program behind this site has ended' }),
  'web-page.test': () => ({ headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Welcome' }),
  'disagree.test': (_request, ports) => file(ports),
  'moved-server.test': (_request, ports) => ({ body: clientConfig(ports, 'gone') }),
  'swapped-security.test': (_request, ports) => ({ body: clientConfig(ports, 'mail', 'STARTTLS') }),
};

/** The domains for which there is a web server. */
export const webDomains = Object.keys(sites);

/** Starts the web servers of all domains; that of `web-certificate.test` cannot prove its name. */
export function startWebsites(ports: LabPorts): Promise<WebServers> {
  const hosts = webDomains.map((domain) => `autoconfig.${domain}`);
  const page = (request: WebRequest) => {
    const site = sites[request.host.replace(/^autoconfig\.|:\d+$/g, '')];
    return request.path.startsWith('/mail/config-v1.1.xml') ? (site?.(request, ports) ?? null) : null;
  };
  return startWeb(hosts, page, ['autoconfig.web-certificate.test']);
}

/** Names `incoming` for IMAP, and the same sound server for sending every time. */
function clientConfig(ports: LabPorts, incoming: string, security = 'SSL'): string {
  const server = (tag: string, type: string, host: string, port: number, socket: string) =>
    `<${tag} type="${type}"><hostname>${host}.example.test</hostname><port>${port}</port><socketType>${socket}</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></${tag}>`;
  const servers = [
    server('incomingServer', 'imap', incoming, ports.imaps, security),
    server('outgoingServer', 'smtp', 'pf-hosted', ports.submissions, 'SSL'),
  ];
  return `<clientConfig version="1.1"><emailProvider id="lab"><domain>example.test</domain>${servers.join('')}</emailProvider></clientConfig>`;
}
