import { isIP } from 'node:net';
import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, StepDraft } from '../client.ts';
import { step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { shellCommand } from '../quoting/shell.ts';
import { hostAndPort } from '../quoting/url.ts';
import { usedServers } from '../used-servers.ts';

/** openssl: commands that show the certificate and the encrypted dialogue, without a login. */
export const openssl = mailProgram({
  id: 'openssl',
  name: 'openssl',
  kind: 'command',
  group: 'command-line',
  devices: ['linux', 'macos'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const encrypted = usedServers(settings).filter((server) => server.security !== 'none');
  const notes = encrypted.length < usedServers(settings).length ? [text('openssl-note-in-clear')] : [];
  return { steps: encrypted.map(testStep), notes };
}

function testStep(server: RecommendedSettings): StepDraft {
  const starttls = server.security === 'starttls' ? ['-starttls', server.protocol] : [];
  const words = [
    'openssl',
    's_client',
    '-connect',
    hostAndPort(server.host, server.port),
    ...nameWords(server.host),
    ...starttls,
  ];
  // Lower-case -crlf sends the line ends that mail servers expect.
  return step('openssl-test', {
    args: { service: protocolName(server.protocol) },
    command: shellCommand([...words, '-verify_return_error', '-crlf']),
  });
}

/** SNI takes names only (RFC 6066, section 3), so an address is checked as an address. */
function nameWords(host: string): string[] {
  return isIP(host) ? ['-noservername', '-verify_ip', host] : ['-servername', host, '-verify_hostname', host];
}
