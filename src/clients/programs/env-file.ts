import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { dotenvValue } from '../quoting/dotenv.ts';
import { mailboxHeader } from '../quoting/mail-address.ts';
import { usedServers } from '../used-servers.ts';

/** A .env file for programs of one's own: one line a value, written so that every reader of such files agrees. */
export const envFile = mailProgram({
  id: 'env-file',
  name: null,
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { account } = settings;
  const content = [
    `# ${say(verification(settings))}`,
    `# ${say('env-file-file-meanings')}`,
    ...usedServers(settings).flatMap(serverLines),
    `MAIL_FROM=${dotenvValue(mailboxHeader(account.displayName ?? '', account.address))}`,
    `# ${say('env-file-file-password')}`,
    "MAIL_PASSWORD=''",
    '',
  ].join('\n');
  return {
    steps: steps(usedServers(settings)),
    file: { name: 'mail.env', mimeType: 'text/plain', content },
    notes: [text('env-file-note-names'), text('env-file-note-docker')],
  };
}

function serverLines(server: RecommendedSettings): string[] {
  const name = server.protocol.toUpperCase();
  return [
    `${name}_HOST=${dotenvValue(server.host)}`,
    `${name}_PORT=${server.port}`,
    `${name}_SECURITY=${server.security}`,
    `${name}_USER=${dotenvValue(server.username)}`,
  ];
}

function steps(servers: RecommendedSettings[]) {
  return [
    step('env-file-save-the-file', { command: 'chmod 600 .env' }),
    step('env-file-read', { args: { securities: [...new Set(servers.map(({ security }) => security))] } }),
  ];
}
