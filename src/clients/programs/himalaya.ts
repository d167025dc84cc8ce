import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { tomlString } from '../quoting/toml.ts';
import { hostAndPort } from '../quoting/url.ts';
import { fullName, step, usedServers, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const content = [
    `# ${verificationMark(settings)}`,
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
    notes: [
      'This is the format of Himalaya 2.1 and newer; version 1 has other names for the same settings, and 2.0 had a fault with STARTTLS for sending.',
    ],
  };
}

const steps = [
  step(
    'Store the password',
    'This asks for the password and keeps it in the key ring of your desktop. Any other command that prints it will do; then change the lines with password.command.',
    [],
    'secret-tool store --label=Mail service mail',
  ),
  step('Make a place for the file', 'Himalaya looks for it there.', [], 'mkdir -p ~/.config/himalaya'),
  step(
    'Save the file',
    'Save it as config.toml in the directory .config/himalaya of your home directory. Then make it readable by you alone.',
    [],
    'chmod 600 ~/.config/himalaya/config.toml',
  ),
  step('See your inbox', 'This signs in and lists the newest messages.', [], 'himalaya envelope list'),
];

function serverLines(server: RecommendedSettings): string[] {
  const { protocol } = server;
  const scheme = server.security === 'tls' ? `${protocol}s` : protocol;
  return [
    `${protocol}.server = ${tomlString(`${scheme}://${hostAndPort(server.host, server.port)}`)}`,
    ...(server.security === 'starttls' ? [`${protocol}.starttls = true`] : []),
    `${protocol}.sasl.plain.username = ${tomlString(server.username)}`,
    `${protocol}.sasl.plain.password.command = "secret-tool lookup service mail"`,
  ];
}
