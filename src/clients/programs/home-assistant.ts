import type { ClientSettings, Rendering, Say } from '../client.ts';
import { namedFields, nameField, step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { smtplibName } from '../quoting/python.ts';
import { yamlString } from '../quoting/yaml.ts';

/**
 * Home Assistant: its integration SMTP. Fields as in homeassistant/components/smtp/config_flow.py of home-assistant/core
 * 01ad0ded55ad; source/_integrations/smtp.markdown of home-assistant.io 011858e60236 has other names for some of them.
 * issue.py says that the lines in configuration.yaml end with 2027.1. It signs in with Python's smtplib (helpers.py).
 */
export const homeAssistant = mailSender({
  id: 'home-assistant',
  name: 'Home Assistant',
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'documents', where: 'the fields of its source, and its help' },
  render,
});

const names = {
  host: 'program-fields.server',
  port: 'program-fields.port',
  security: 'program-fields.encryption',
  user: 'home-assistant-fields.username',
};

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    `# ${say('home-assistant-file-place')}`,
    `# ${say('home-assistant-file-password')}`,
    'notify:',
    '  - name: mail',
    '    platform: smtp',
    `    server: ${yamlString(outgoing.host)}`,
    `    port: ${outgoing.port}`,
    `    encryption: ${outgoing.security === 'none' ? '"none"' : outgoing.security}`,
    `    username: ${yamlString(smtplibName(outgoing.username))}`,
    '    password: !secret mail_password',
    `    sender: ${yamlString(account.address)}`,
    ...(account.displayName ? [`    sender_name: ${yamlString(account.displayName)}`] : []),
    `    recipient: ${yamlString(account.address)}`,
    '    timeout: 30',
    '',
  ].join('\n');
  return {
    steps: [
      step('home-assistant-add-the-integration', {
        fields: [
          { label: 'home-assistant-fields.sender', value: account.address },
          ...nameField(settings, 'home-assistant-fields.sender-name'),
          ...namedFields(outgoing, names),
          { label: 'program-fields.password', choice: 'program-fields.mailbox-password' },
        ],
      }),
      step('home-assistant-recipient'),
      step('home-assistant-try-it'),
    ],
    file: { name: 'home-assistant-mail.yaml', mimeType: 'text/plain', content },
    notes: [
      text('home-assistant-note-other-names'),
      text('home-assistant-note-ascii-password'),
      text('home-assistant-note-lines'),
    ],
  };
}
