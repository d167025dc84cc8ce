import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { tomlString } from '../quoting/toml.ts';
import { hostAndPort } from '../quoting/url.ts';
import { fullName, usedServers } from '../used-servers.ts';

/** Himalaya 2.1 and newer, by its config.toml. The keys are those of its config.sample.toml. */
export const himalaya = mailProgram({
  id: 'himalaya',
  name: 'Himalaya',
  kind: 'file',
  group: 'command-line',
  devices: ['linux', 'macos', 'windows'],
  protocols: ['imap', 'smtp'],
  needs: ['incoming'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const content = [
    `# ${say(verification(settings))}`,
    '[accounts.mail]',
    'default = true',
    // For those of its family that write mail (himalaya-tui); Himalaya itself passes over them.
    `email = ${tomlString(settings.account.address)}`,
    ...(fullName(settings) ? [`display-name = ${tomlString(fullName(settings))}`] : []),
    ...usedServers(settings).flatMap((server) => ['', ...serverLines(server)]),
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'config.toml', mimeType: 'application/toml', content },
    notes: [text('himalaya-note-version')],
  };
}

const steps = [
  step('himalaya-store-the-password', { command: 'secret-tool store --label=Mail service mail' }),
  step('himalaya-make-a-place', { command: 'mkdir -p ~/.config/himalaya' }),
  step('himalaya-save-the-file', { command: 'chmod 600 ~/.config/himalaya/config.toml' }),
  step('himalaya-see-your-inbox', { command: 'himalaya envelope list' }),
];

const passwordCommand = 'secret-tool lookup service mail';

function serverLines(server: RecommendedSettings): string[] {
  const { protocol } = server;
  const scheme = server.security === 'tls' ? `${protocol}s` : protocol;
  return [
    `${protocol}.server = ${tomlString(`${scheme}://${hostAndPort(server.host, server.port)}`)}`,
    ...(server.security === 'starttls' ? [`${protocol}.starttls = true`] : []),
    `${protocol}.sasl.plain.username = ${tomlString(server.username)}`,
    `${protocol}.sasl.plain.password.command = ${tomlString(passwordCommand)}`,
  ];
}
