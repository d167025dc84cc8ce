import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, StepDraft } from '../client.ts';
import { step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { shellCommand } from '../quoting/shell.ts';
import { hostAndPort } from '../quoting/url.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { usedServers } from '../used-servers.ts';

/** curl: commands that test a login. */
export const curl = mailProgram({
  id: 'curl',
  name: 'curl',
  kind: 'command',
  group: 'command-line',
  devices: ['linux', 'macos'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  return { steps: usedServers(settings).map(testStep), notes: [text('curl-note-quotes')] };
}

function testStep(server: RecommendedSettings): StepDraft {
  const { protocol } = server;
  return step('curl-test', {
    args: { protocol, service: protocolName(protocol) },
    command: command(server),
  });
}

// No --verbose here: it would print the encoded password.
function command(server: RecommendedSettings): string {
  const scheme = server.security === 'tls' ? `${server.protocol}s` : server.protocol;
  return shellCommand([
    'curl',
    // Off, or curl would take the brackets of an IPv6 address for a pattern.
    '--globoff',
    ...(server.security === 'starttls' ? ['--ssl-reqd'] : []),
    ...['--user', user(server.username)],
    // By default curl would send HELP, which some servers refuse.
    ...(server.protocol === 'smtp' ? ['--request', 'NOOP'] : []),
    `${scheme}://${hostAndPort(server.host, server.port)}/`,
  ]);
}

/** curl takes what follows a colon for the password and what follows a semicolon for options. */
function user(name: string): string {
  if (/[:;]/.test(name)) throw new UnsafeValueError('colon-or-semicolon');
  return name;
}
