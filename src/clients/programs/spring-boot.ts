import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { springValue } from '../quoting/java-properties.ts';

/**
 * Spring Boot: lines for application.properties. Names as in MailProperties.java and
 * MailSenderPropertiesConfiguration.java of Spring Boot 4; `spring.mail.properties.` hands the rest to Jakarta Mail.
 */
export const springBoot = mailSender({
  id: 'spring-boot',
  name: 'Spring Boot',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    `spring.mail.host=${springValue(outgoing.host)}`,
    `spring.mail.port=${outgoing.port}`,
    `spring.mail.username=${springValue(outgoing.username)}`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Spring is meant
    'spring.mail.password=${MAIL_PASSWORD}',
    ...['auth=true', ...encryption(outgoing), 'connectiontimeout=30000', 'timeout=30000'].map(
      (line) => `spring.mail.properties.mail.smtp.${line}`,
    ),
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'application-mail.properties', mimeType: 'text/plain', content },
    notes: [text('spring-boot-note-sender')],
  };
}

function encryption(server: RecommendedSettings): string[] {
  if (server.security === 'none') return [];
  // `enable` alone would go on in clear text where STARTTLS is missing.
  const begin =
    server.security === 'tls' ? ['ssl.enable=true'] : ['starttls.enable=true', 'starttls.required=true'];
  // Off by default in the older JavaMail.
  return [...begin, 'ssl.checkserveridentity=true'];
}

const steps = [
  step('spring-boot-add-the-lines'),
  step('spring-boot-set-the-password', {
    command: 'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\n./mvnw spring-boot:run',
  }),
];
