import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { propertiesValue } from '../quoting/java-properties.ts';
import { step, verificationMark } from '../words.ts';

/** Java with Jakarta Mail: the properties of a session (packages jakarta.mail and org.eclipse.angus.mail.{pop3,imap,smtp}). */
export const java = mailProgram({
  id: 'java',
  name: 'Java (Jakarta Mail)',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing, account } = settings;
  const content = [
    `# ${verificationMark(settings)}`,
    `mail.from=${propertiesValue(account.address)}`,
    ...(incoming ? [`mail.store.protocol=${scheme(incoming)}`, ...serverLines(incoming)] : []),
    ...(outgoing
      ? [
          `mail.transport.protocol=${scheme(outgoing)}`,
          ...serverLines(outgoing),
          `mail.${scheme(outgoing)}.auth=true`,
        ]
      : []),
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'mail.properties', mimeType: 'text/plain', content },
    notes: [
      'Spring Boot takes the lines for sending with "spring.mail.properties." before them; host, port, username and password have names of their own there.',
    ],
  };
}

/** Jakarta Mail calls a protocol with TLS from the first byte by another name, and reads other properties for it. */
function scheme(server: RecommendedSettings): string {
  return server.security === 'tls' ? `${server.protocol}s` : server.protocol;
}

function serverLines(server: RecommendedSettings): string[] {
  const name = `mail.${scheme(server)}`;
  return [
    `${name}.host=${propertiesValue(server.host)}`,
    `${name}.port=${server.port}`,
    `${name}.user=${propertiesValue(server.username)}`,
    // `enable` alone would go on in clear text where STARTTLS is missing.
    ...(server.security === 'starttls'
      ? [`${name}.starttls.enable=true`, `${name}.starttls.required=true`]
      : []),
    // Off by default in the older JavaMail.
    ...(server.security === 'none' ? [] : [`${name}.ssl.checkserveridentity=true`]),
    `${name}.connectiontimeout=30000`,
    `${name}.timeout=30000`,
  ];
}

const steps = [
  step(
    'Save the file',
    'Save it as mail.properties among the resources of your program. It holds no password.',
  ),
  step(
    'Load it',
    'Load the file into java.util.Properties and make a session of it with jakarta.mail.Session.getInstance. Give the password to Session.getStore().connect and Transport.connect, from an environment variable or a secret store.',
  ),
];
