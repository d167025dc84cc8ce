import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { rubyString } from '../quoting/ruby.ts';
import { step, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const values = [...serverLines(outgoing), `gitlab_email_from'] = ${rubyString(account.address)}`];
  if (account.displayName) values.push(`gitlab_email_display_name'] = ${rubyString(account.displayName)}`);
  const content = [
    `# ${verificationMark(settings)}`,
    ...values.map((line) => `gitlab_rails['${line}`),
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'gitlab-mail.rb', mimeType: 'text/plain', content },
    notes:
      outgoing.security === 'starttls'
        ? [
            'GitLab uses STARTTLS where the server offers it, and goes on without encryption where it does not; there is no setting to insist on it.',
          ]
        : [],
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

const steps = [
  step(
    'Add the lines',
    'Put the lines of the file at the end of /etc/gitlab/gitlab.rb, and remove lines with the same names. They hold no password.',
  ),
  step(
    'Store the password encrypted',
    "This opens an editor. Write this line with the password of your mailbox in place of YOUR-PASSWORD; double a ' that is in it.",
    [{ label: 'Line', value: "password: 'YOUR-PASSWORD'" }],
    'sudo gitlab-rake gitlab:smtp:secret:edit EDITOR=nano',
  ),
  step('Let GitLab read it', 'This restarts what has changed.', [], 'sudo gitlab-ctl reconfigure'),
  step(
    'Send a test',
    'Put your own address in place of YOU.',
    [],
    `sudo gitlab-rails runner "Notify.test_email('YOU', 'Test', 'It works').deliver_now"`,
  ),
];
