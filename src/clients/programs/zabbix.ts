import type { Client, ClientSettings, Rendering } from '../client.ts';
import { namedValues, step } from '../words.ts';

/** Zabbix: a media type for mail. Words as in ui/app/views/mediatype.edit.php of zabbix/zabbix and in its manual. */
export const zabbix: Client = {
  id: 'zabbix',
  name: 'Zabbix',
  kind: 'steps',
  group: 'server',
  devices: ['any'],
  protocols: ['smtp'],
  starttls: ['smtp'],
  needs: ['outgoing'],
  menuWords: { from: 'documents' },
  render,
};

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const [host, port, security, user] = namedValues(outgoing, {
    host: 'SMTP server',
    port: 'SMTP server port',
    security: 'Connection security',
    user: 'Username',
  });
  const domain = account.address.slice(account.address.lastIndexOf('@') + 1);
  const checks = outgoing.security === 'none' ? [] : ['SSL verify peer', 'SSL verify host'];
  const values = [
    { label: 'Type', value: 'Email' },
    { label: 'Email provider', value: 'Generic SMTP' },
    host,
    port,
    { label: 'Email', value: account.address },
    { label: 'SMTP helo', value: domain },
    security,
    ...checks.map((label) => ({ label, value: 'ticked' })),
    { label: 'Authentication', value: 'Username and password' },
    user,
    { label: 'Password', value: 'the password of your mailbox' },
  ];
  return {
    steps: [
      step(
        'Fill in the media type',
        'Open Alerts, Media types (before version 6.4: Administration, Media types) and create one, or choose Email in the list.',
        values.filter((value) => value !== undefined),
      ),
      step('Enable and test', 'Tick Enabled, save it, and choose Test in its line of the list.'),
      step(
        'Let it be used',
        'Under Users, Users, each person who is to get mail needs a medium of this type with an address, and under Alerts, Actions, Trigger actions one action has to be enabled.',
      ),
    ],
    notes: [
      'Newer versions ask for Email provider and know OAuth; older ones lack these two fields, and the rest is the same.',
    ],
  };
}
