import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { namedFields, step, text } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { shellWord } from '../quoting/shell.ts';

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

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const [host, port, security, user] = namedFields(outgoing, {
    host: 'zabbix-fields.smtp-server',
    port: 'zabbix-fields.smtp-server-port',
    security: 'zabbix-fields.connection-security',
    user: 'zabbix-fields.username',
  });
  const domain = account.address.slice(account.address.lastIndexOf('@') + 1);
  const checks =
    outgoing.security === 'none' ? [] : ['zabbix-fields.verify-peer', 'zabbix-fields.verify-host'];
  const values = [
    { label: 'zabbix-fields.type', choice: 'zabbix-fields.email' },
    { label: 'zabbix-fields.email-provider', choice: 'zabbix-fields.generic-smtp' },
    host,
    port,
    { label: 'zabbix-fields.email', value: account.address },
    { label: 'zabbix-fields.smtp-helo', value: domain },
    security,
    ...checks.map((label) => ({ label, choice: 'program-fields.ticked' })),
    { label: 'program-fields.authentication', choice: 'zabbix-fields.username-and-password' },
    user,
    { label: 'program-fields.password', choice: 'program-fields.mailbox-password' },
  ];
  return {
    steps: [
      step('zabbix-fill-in', { fields: values.filter((value) => value !== undefined) }),
      step('zabbix-enable-and-test'),
      step('zabbix-use'),
      step('zabbix-api', { command: apiCommand(outgoing, account.address, domain, say) }),
    ],
    notes: [text('zabbix-note-versions')],
  };
}

function apiCommand(server: RecommendedSettings, address: string, domain: string, say: Say): string {
  const checks = server.security === 'none' ? 0 : 1;
  const params = {
    type: 0,
    name: say('zabbix-file-name'),
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
