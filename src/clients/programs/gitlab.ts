import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { rubyString } from '../quoting/ruby.ts';

/**
 * GitLab from the Linux package: lines for gitlab.rb. Names as in doc/settings/smtp.md and smtp_settings.rb.erb of
 * gitlabhq/omnibus-gitlab; smtp_helper.rb refuses smtp_tls and smtp_enable_starttls_auto together. The password comes
 * from the encrypted file where gitlab.rb has none.
 */
export const gitlab = mailSender({
  id: 'gitlab',
  name: 'GitLab',
  kind: 'file',
  group: 'server',
  devices: ['linux'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const values = [...serverLines(outgoing), `gitlab_email_from'] = ${rubyString(account.address)}`];
  if (account.displayName) values.push(`gitlab_email_display_name'] = ${rubyString(account.displayName)}`);
  const content = [
    `# ${say(verification(settings))}`,
    ...values.map((line) => `gitlab_rails['${line}`),
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'gitlab-mail.rb', mimeType: 'text/plain', content },
    notes: outgoing.security === 'starttls' ? [text('gitlab-note-starttls')] : [],
  };
}

function serverLines(server: RecommendedSettings): string[] {
  return [
    "smtp_enable'] = true",
    `smtp_address'] = ${rubyString(server.host)}`,
    `smtp_port'] = ${server.port}`,
    `smtp_user_name'] = ${rubyString(server.username)}`,
    "smtp_authentication'] = 'plain'",
    `smtp_tls'] = ${server.security === 'tls'}`,
    `smtp_enable_starttls_auto'] = ${server.security === 'starttls'}`,
    "smtp_openssl_verify_mode'] = 'peer'",
  ];
}

const passwordLine = "password: 'YOUR-PASSWORD'";

const steps = [
  step('gitlab-add-the-lines'),
  step('gitlab-store-the-password', {
    fields: [{ label: 'gitlab-fields.line', value: passwordLine }],
    command: 'sudo gitlab-rake gitlab:smtp:secret:edit EDITOR=nano',
  }),
  step('gitlab-reconfigure', { command: 'sudo gitlab-ctl reconfigure' }),
  step('gitlab-send-a-test', {
    command: `sudo gitlab-rails runner "Notify.test_email('YOU', 'Test', 'It works').deliver_now"`,
  }),
];
