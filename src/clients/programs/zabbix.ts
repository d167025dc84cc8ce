import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { shellWord } from '../quoting/shell.ts';
import { namedValues, step } from '../words.ts';

/**
 * Zabbix: a media type for mail. Words as in ui/app/views/mediatype.edit.php of zabbix/zabbix and in its manual; the
 * request as in the manual's reference, mediatype.create and "Media type object".
 */
export const zabbix = mailSender({
  id: 'zabbix',
  name: 'Zabbix',
  kind: 'steps',
  group: 'server',
  devices: ['any'],
  menuWords: { from: 'documents' },
  render,
});

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
      step(
        'Or by the API',
        'In place of the first step, from version 6.4 on. Put the address of your Zabbix in place of ZABBIX, and the token of an administrator into ZABBIX_TOKEN. The password is not sent: type it on the page of the new media type.',
        [],
        apiCommand(outgoing, account.address, domain),
      ),
    ],
    notes: [
      'Newer versions ask for Email provider and know OAuth; older ones lack these two fields, and the rest is the same.',
    ],
  };
}

function apiCommand(server: RecommendedSettings, address: string, domain: string): string {
  const checks = server.security === 'none' ? 0 : 1;
  const params = {
    type: 0,
    name: 'Email of the provider',
    smtp_server: server.host,
    smtp_port: server.port,
    smtp_email: address,
    smtp_helo: domain,
    smtp_security: { none: 0, starttls: 1, tls: 2 }[server.security],
    smtp_verify_peer: checks,
    smtp_verify_host: checks,
    smtp_authentication: 1,
    username: server.username,
  };
  const request = JSON.stringify({ jsonrpc: '2.0', method: 'mediatype.create', params, id: 1 });
  return [
    'read -rs ZABBIX_TOKEN',
    `curl --header 'Content-Type: application/json' --header "Authorization: Bearer $ZABBIX_TOKEN" --data ${shellWord(request)} https://ZABBIX/api_jsonrpc.php`,
  ].join('\n');
}
