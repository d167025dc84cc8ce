import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { propertiesValue } from '../quoting/java-properties.ts';

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

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming, outgoing, account } = settings;
  const content = [
    `# ${say(verification(settings))}`,
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
    notes: [text('java-note-spring-boot')],
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

const steps = [step('java-save-the-file'), step('java-load')];
