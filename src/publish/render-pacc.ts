import { createHash } from 'node:crypto';
import { defaultPort, incomingProtocols, outgoingProtocols } from '../model/protocols.ts';
import type { PublishedServer, PublishedSettings } from './published-settings.ts';
import { shortened } from './render-autoconfig.ts';

/**
 * The user-agent configuration of a domain (draft-ietf-mailmaint-pacc). Of mail servers the format names hosts only, so just those with
 * TLS from the start on the usual port can stand in it. Its bytes are the same at every call: their digest is in the DNS.
 */
export function renderPacc(settings: PublishedSettings): string {
  const hostOf = (protocol: PublishedServer['protocol']) => {
    const server = settings.servers.find((one) => one.protocol === protocol && isUsual(one));
    return server === undefined ? undefined : { host: server.host };
  };
  const smtp = hostOf(outgoingProtocols[0]);
  const incoming = Object.fromEntries(incomingProtocols.map((protocol) => [protocol, hostOf(protocol)]));
  const { provider, support, links, services } = settings;
  const at = (url: string | undefined) => (url === undefined ? undefined : { url });
  const contact = support.email === '' ? undefined : [`mailto:${support.email}`];
  const documentation = links.guides || support.url || undefined;
  const help = contact || documentation ? { documentation, contact } : undefined;
  const file = {
    // Drafts up to -02 call the sending server `smtp`, later ones `submit`.
    protocols: {
      ...{ jmap: at(services.jmap), ...incoming, smtp, submit: smtp },
      ...{ caldav: at(services.caldav), carddav: at(services.carddav) },
    },
    authentication: { password: true },
    info: { provider: { name: shortened(provider, 60), shortName: shortened(provider, 20) }, help },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The TXT record that vouches for a configuration file, by the digest of its bytes. */
export function paccRecord(file: string): string {
  return `v=UAAC1; a=sha256; d=${createHash('sha256').update(file, 'utf8').digest('base64')}`;
}

function isUsual({ protocol, port, security }: PublishedServer): boolean {
  return security === 'tls' && port === defaultPort(protocol, 'tls');
}
