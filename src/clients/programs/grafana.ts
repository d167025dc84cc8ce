import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { grafanaValue } from '../quoting/grafana.ts';
import { hostAndPort } from '../quoting/url.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { step, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
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
      'Who writes the password into grafana.ini in place of the file has to put it between three double quotes on each side if it has a # or ; in it.',
      ...(outgoing.security === 'none'
        ? [
            'Without encryption Grafana does not send a password as it is, so the login works only with CRAM-MD5.',
          ]
        : []),
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
  step(
    'Make the password file',
    'Readable by Grafana alone, before the password is in it. Then write the password into it, and nothing else.',
    [],
    'sudo install -o grafana -m 600 /dev/null /etc/grafana/smtp_password\nsudoedit /etc/grafana/smtp_password',
  ),
  step(
    'Add the settings',
    'Put the lines of the file into /etc/grafana/grafana.ini, in place of its section [smtp].',
  ),
  step(
    'Restart and test',
    'Then, in the browser, open Alerting, Contact points, edit one of the kind Email and choose Test.',
    [],
    'sudo systemctl restart grafana-server',
  ),
];
