import { isIP } from 'node:net';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { eximHost, eximLogin } from '../quoting/exim.ts';

/** Exim that hands all mail to the outgoing server (a smarthost); the options are those of its specification. */
export const exim = mailSender({
  id: 'exim',
  name: null,
  kind: 'file',
  group: 'server',
  devices: ['linux'],
  menuWords: null,
  render,
});

// The password stays in a file of its own. A `^` in it is doubled, for alone it would stand for a zero byte.
// biome-ignore lint/suspicious/noTemplateCurlyInString: this is how Exim writes its expansions
const password = '${sg{${readfile{/etc/exim4/smarthost.password}{}}}{\\N[\\^]\\N}{^^}}';

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    `# ${say('exim-file-routers')}`,
    'smarthost:',
    '  driver = manualroute',
    '  domains = ! +local_domains',
    '  transport = smarthost_smtp',
    `  route_list = * ${eximHost(outgoing.host)} byname`,
    '  no_more',
    '',
    `# ${say('exim-file-transports')}`,
    'smarthost_smtp:',
    '  driver = smtp',
    `  port = ${outgoing.port}`,
    '  hosts_require_auth = *',
    ...encryption(outgoing),
    '',
    `# ${say('exim-file-authenticators')}`,
    'smarthost_plain:',
    '  driver = plaintext',
    '  public_name = PLAIN',
    `  client_send = ^${eximLogin(outgoing.username)}^${password}`,
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'exim-smarthost.conf', mimeType: 'text/plain', content },
    notes: [text('exim-note-sender'), text('exim-note-debian')],
  };
}

/** A certificate that is not good stops the delivery; by default Exim would only try to verify it. */
function encryption(server: RecommendedSettings): string[] {
  if (server.security === 'none') return ['  hosts_avoid_tls = *'];
  return [
    ...(server.security === 'tls' ? ['  protocol = smtps'] : []),
    '  hosts_require_tls = *',
    '  tls_verify_certificates = system',
    '  tls_verify_hosts = *',
    '  tls_verify_cert_hostnames = *',
    // SNI takes names only (RFC 6066, section 3).
    ...(isIP(server.host) ? [] : [`  tls_sni = ${server.host}`]),
  ];
}

const steps = [
  step('exim-make-the-password-file', {
    command: 'sudo install -m 640 -g Debian-exim /dev/null /etc/exim4/smarthost.password',
  }),
  step('exim-write-the-password', { command: 'sudoedit /etc/exim4/smarthost.password' }),
  step('exim-add-the-settings'),
  step('exim-check-and-reload', { command: 'sudo exim4 -bV && sudo systemctl reload exim4' }),
];
