import { isIP } from 'node:net';
import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { shellCommand } from '../quoting/shell.ts';
import { hostAndPort } from '../quoting/url.ts';
import { step, usedServers } from '../words.ts';

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
  const notes =
    encrypted.length < usedServers(settings).length
      ? ['A server without encryption has nothing for openssl to test.']
      : [];
  return { steps: encrypted.map(testStep), notes };
}

function testStep(server: RecommendedSettings): Step {
  const text =
    '"Verify return code: 0 (ok)" means that the certificate is good. After that you see the greeting of the server; type QUIT or press Ctrl+C to leave.';
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
  return step(
    `Test ${protocolName(server.protocol)}`,
    text,
    [],
    shellCommand([...words, '-verify_return_error', '-crlf']),
  );
}

/** SNI takes names only (RFC 6066, section 3), so an address is checked as an address. */
function nameWords(host: string): string[] {
  return isIP(host) ? ['-noservername', '-verify_ip', host] : ['-servername', host, '-verify_hostname', host];
}
