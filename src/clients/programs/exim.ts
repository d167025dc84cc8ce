import { isIP } from 'node:net';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { eximHost, eximLogin } from '../quoting/exim.ts';
import { step, verificationMark } from '../words.ts';

/** Exim that hands all mail to the outgoing server (a smarthost); the options are those of its specification. */
export const exim = mailSender({
  id: 'exim',
  name: 'Exim (smarthost)',
  kind: 'file',
  group: 'server',
  devices: ['linux'],
  menuWords: null,
  render,
});

// The password stays in a file of its own. A `^` in it is doubled, for alone it would stand for a zero byte.
// biome-ignore lint/suspicious/noTemplateCurlyInString: this is how Exim writes its expansions
const password = '${sg{${readfile{/etc/exim4/smarthost.password}{}}}{\\N[\\^]\\N}{^^}}';

function render(settings: ClientSettings): Rendering {
  const { outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
    '# Under "begin routers", in place of the router that looks up MX records:',
    'smarthost:',
    '  driver = manualroute',
    '  domains = ! +local_domains',
    '  transport = smarthost_smtp',
    `  route_list = * ${eximHost(outgoing.host)} byname`,
    '  no_more',
    '',
    '# Under "begin transports":',
    'smarthost_smtp:',
    '  driver = smtp',
    `  port = ${outgoing.port}`,
    '  hosts_require_auth = *',
    ...encryption(outgoing),
    '',
    '# Under "begin authenticators":',
    'smarthost_plain:',
    '  driver = plaintext',
    '  public_name = PLAIN',
    `  client_send = ^${eximLogin(outgoing.username)}^${password}`,
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'exim-smarthost.conf', mimeType: 'text/plain', content },
    notes: [
      'Most servers accept only your own address as the sender. If programs on this machine send as root or www-data, rewrite them to your address under "begin rewrite".',
      'Debian and Ubuntu can also ask for all this: "sudo dpkg-reconfigure exim4-config", then "mail sent by smarthost"; the password goes into /etc/exim4/passwd.client.',
    ],
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
  step(
    'Make the password file',
    'Make it readable by Exim alone, before the password is in it. On other systems than Debian and Ubuntu the group is often exim.',
    [],
    'sudo install -m 640 -g Debian-exim /dev/null /etc/exim4/smarthost.password',
  ),
  step(
    'Write the password into it',
    'Open the file with an editor and write the password of your mailbox as its only line.',
    [],
    'sudoedit /etc/exim4/smarthost.password',
  ),
  step(
    'Add the settings',
    'Put each part of the file into the section of your configuration that is named above it.',
  ),
  step(
    'Check and reload',
    'The first command reads the configuration and names a mistake with its line.',
    [],
    'sudo exim4 -bV && sudo systemctl reload exim4',
  ),
];
