import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { grafanaValue } from '../quoting/grafana.ts';
import { hostAndPort } from '../quoting/url.ts';
import { UnsafeValueError } from '../safe-value.ts';

/**
 * Grafana: the section [smtp] of grafana.ini. Names and meaning as in conf/defaults.ini and
 * pkg/services/notifications/smtp.go; its library gomail begins with TLS on port 465 and nowhere else. `$__file{}` reads a
 * file and drops the blanks around its content (pkg/setting/expanders.go).
 */
export const grafana = mailSender({
  id: 'grafana',
  name: 'Grafana',
  kind: 'file',
  group: 'server',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    '[smtp]',
    'enabled = true',
    `host = ${grafanaValue(hostAndPort(outgoing.host, outgoing.port))}`,
    `user = ${grafanaValue(outgoing.username)}`,
    'password = $__file{/etc/grafana/smtp_password}',
    `from_address = ${grafanaValue(account.address)}`,
    ...(account.displayName ? [`from_name = ${grafanaValue(account.displayName)}`] : []),
    'skip_verify = false',
    `startTLS_policy = ${policy(outgoing)}`,
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'grafana-smtp.ini', mimeType: 'text/plain', content },
    notes: [
      text('grafana-note-password-in-file'),
      ...(outgoing.security === 'none' ? [text('grafana-note-in-clear')] : []),
    ],
  };
}

/** Port and way of encryption belong together there. */
function policy(server: RecommendedSettings): string {
  if ((server.security === 'tls') !== (server.port === 465)) throw new UnsafeValueError('port-465');
  // The default would go on in clear text where STARTTLS is missing.
  return server.security === 'starttls' ? 'MandatoryStartTLS' : 'NoStartTLS';
}

const steps = [
  step('grafana-make-the-password-file', {
    command:
      'sudo install -o grafana -m 600 /dev/null /etc/grafana/smtp_password\nsudoedit /etc/grafana/smtp_password',
  }),
  step('grafana-add-the-settings'),
  step('grafana-restart-and-test', { command: 'sudo systemctl restart grafana-server' }),
];
