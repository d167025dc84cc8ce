import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { smtplibName } from '../quoting/python.ts';
import { yamlString } from '../quoting/yaml.ts';
import { namedValues, nameValue, step, verificationMark } from '../words.ts';

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

const names = { host: 'Server', port: 'Port', security: 'Encryption', user: 'Username' };

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
    '# For versions before 2027.1: put these lines into configuration.yaml.',
    '# Put the password into secrets.yaml, as the line: mail_password: "YOUR-PASSWORD"',
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
      step(
        'Add the integration',
        'Open Settings, Devices & services, choose Add integration and look for SMTP. Leave the check of the certificate on. If that says that it can only be set up in YAML, your version is older: use the file.',
        [
          { label: 'Sender', value: account.address },
          ...nameValue(settings, 'Sender name'),
          ...namedValues(outgoing, names),
          { label: 'Password', value: 'the password of your mailbox' },
        ],
      ),
      step(
        'Name who gets the mail',
        'The next window asks for a recipient, who gets an entity for notifications.',
      ),
      step(
        'Try it',
        'Under Developer tools, Actions, call notify.send_message for that entity, or notify.mail in an older version.',
      ),
    ],
    file: { name: 'home-assistant-mail.yaml', mimeType: 'text/plain', content },
    notes: [
      'Its help calls some of the fields by other names: Mail server, Security, Login, From address and From name.',
      'The password can have letters, digits and signs of ASCII only: Home Assistant sends no others.',
      'The lines for configuration.yaml are on their way out: new versions take them over by themselves and no longer read them from 2027.1 on.',
    ],
  };
}
