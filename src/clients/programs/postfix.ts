import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { postfixLogin, postfixNextHop } from '../quoting/postfix.ts';

/** Postfix that hands all mail to the outgoing server (a smarthost), as in the SASL and TLS guides of Postfix. */
export const postfix = mailSender({
  id: 'postfix',
  name: null,
  kind: 'file',
  group: 'server',
  devices: ['linux'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  const nextHop = postfixNextHop(outgoing.host, outgoing.port);
  const content = [
    `# ${say(verification(settings))}`,
    `relayhost = ${nextHop}`,
    'smtp_sasl_auth_enable = yes',
    'smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd',
    // The default also refuses clear-text methods, which are the usual ones inside TLS.
    'smtp_sasl_security_options = noanonymous',
    ...encryption(outgoing, say),
    '',
  ].join('\n');
  return {
    steps: steps(postfixLogin(nextHop, outgoing.username, 'YOUR-PASSWORD')),
    file: { name: 'main.cf-smarthost', mimeType: 'text/plain', content },
    notes: [text('postfix-note-sender'), text('postfix-note-debian')],
  };
}

/** `secure` demands a good certificate with the name of the server; 465 begins with TLS (Postfix 3.0 and newer). */
function encryption(server: RecommendedSettings, say: Say): string[] {
  if (server.security === 'none') return ['smtp_tls_security_level = none'];
  return [
    'smtp_tls_security_level = secure',
    ...(server.security === 'tls' ? ['smtp_tls_wrappermode = yes'] : []),
    `# ${say('program-file-authorities')}`,
    'smtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt',
  ];
}

function steps(login: string) {
  return [
    step('postfix-add-the-settings'),
    step('postfix-make-the-password-file', {
      command: 'sudo install -m 600 /dev/null /etc/postfix/sasl_passwd',
    }),
    step('postfix-write-the-password', {
      fields: [{ label: 'postfix-fields.password-file', value: login }],
      command: 'sudoedit /etc/postfix/sasl_passwd',
    }),
    step('postfix-check-and-reload', { command: 'sudo postfix check && sudo postfix reload' }),
  ];
}
