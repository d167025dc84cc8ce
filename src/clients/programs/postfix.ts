import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { postfixLogin, postfixNextHop } from '../quoting/postfix.ts';
import { step, verificationMark } from '../words.ts';

/** Postfix that hands all mail to the outgoing server (a smarthost), as in the SASL and TLS guides of Postfix. */
export const postfix = mailSender({
  id: 'postfix',
  name: 'Postfix (smarthost)',
  kind: 'file',
  group: 'server',
  devices: ['linux'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const { outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  const nextHop = postfixNextHop(outgoing.host, outgoing.port);
  const content = [
    `# ${verificationMark(settings)}`,
    `relayhost = ${nextHop}`,
    'smtp_sasl_auth_enable = yes',
    'smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd',
    // The default also refuses clear-text methods, which are the usual ones inside TLS.
    'smtp_sasl_security_options = noanonymous',
    ...encryption(outgoing),
    '',
  ].join('\n');
  return {
    steps: steps(postfixLogin(nextHop, outgoing.username, 'YOUR-PASSWORD')),
    file: { name: 'main.cf-smarthost', mimeType: 'text/plain', content },
    notes: [
      'Most servers accept only your own address as the sender. If programs on this machine send as root or www-data, map them to your address with smtp_generic_maps.',
      'On Debian and Ubuntu the login also needs the package libsasl2-modules.',
    ],
  };
}

/** `secure` demands a good certificate with the name of the server; 465 begins with TLS (Postfix 3.0 and newer). */
function encryption(server: RecommendedSettings): string[] {
  if (server.security === 'none') return ['smtp_tls_security_level = none'];
  return [
    'smtp_tls_security_level = secure',
    ...(server.security === 'tls' ? ['smtp_tls_wrappermode = yes'] : []),
    '# Where Debian, Ubuntu and Alpine keep the trusted authorities; elsewhere it may be /etc/ssl/cert.pem.',
    'smtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt',
  ];
}

function steps(login: string) {
  return [
    step(
      'Add the settings',
      'Put the lines of the file at the end of /etc/postfix/main.cf. Remove lines with the same names above them.',
    ),
    step(
      'Make the password file',
      'Make it readable by root alone, before the password is in it.',
      [],
      'sudo install -m 600 /dev/null /etc/postfix/sasl_passwd',
    ),
    step(
      'Write the password into it',
      'Open the file with an editor (sudoedit) and write this line, with the password of your mailbox in place of YOUR-PASSWORD.',
      [{ label: '/etc/postfix/sasl_passwd', value: login }],
      'sudoedit /etc/postfix/sasl_passwd',
    ),
    step(
      'Check and reload',
      'No output of the first command means that the settings are good.',
      [],
      'sudo postfix check && sudo postfix reload',
    ),
  ];
}
