import { bracketed } from '../../model/host-port.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { phpString } from '../quoting/php.ts';

/** PHP with PHPMailer: a small script that signs in and sends nothing. */
export const php = mailSender({
  id: 'php',
  name: 'PHP (PHPMailer)',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    '<?php',
    `# ${say(verification(settings))}`,
    "require __DIR__ . '/vendor/autoload.php';",
    '',
    'use PHPMailer\\PHPMailer\\PHPMailer;',
    '',
    "$password = getenv('MAIL_PASSWORD');",
    `if ($password === false) exit(${phpString(say('php-file-no-password'))} . PHP_EOL);`,
    '',
    '$mail = new PHPMailer(true);',
    '$mail->CharSet = PHPMailer::CHARSET_UTF8;',
    ...serverLines(outgoing),
    '$mail->Password = $password;',
    ...sender(settings),
    '',
    `// ${say('php-file-signs-in')}`,
    // The message alone: the trace of an exception nobody catches would show the password.
    'try {',
    '    $mail->smtpConnect();',
    '} catch (Exception $error) {',
    '    fwrite(STDERR, $error->getMessage() . PHP_EOL);',
    '    exit(1);',
    '}',
    '$mail->smtpClose();',
    `echo ${phpString(say('php-file-login-works'))}, PHP_EOL;`,
    '',
  ].join('\n');
  return { steps, file: { name: 'test_mail.php', mimeType: 'text/plain', content } };
}

function serverLines(server: RecommendedSettings): string[] {
  const secure = {
    tls: 'PHPMailer::ENCRYPTION_SMTPS',
    starttls: 'PHPMailer::ENCRYPTION_STARTTLS',
    none: "''",
  }[server.security];
  return [
    '$mail->isSMTP();',
    // PHPMailer takes what follows a colon for a port.
    `$mail->Host = ${phpString(bracketed(server.host))};`,
    `$mail->Port = ${server.port};`,
    `$mail->SMTPSecure = ${secure};`,
    // Otherwise PHPMailer would use STARTTLS wherever it is offered, which is fine, but not what was tested.
    ...(server.security === 'none' ? ['$mail->SMTPAutoTLS = false;'] : []),
    '$mail->SMTPAuth = true;',
    `$mail->Username = ${phpString(server.username)};`,
  ];
}

function sender({ account }: ClientSettings): string[] {
  const name = account.displayName ? `, ${phpString(account.displayName)}` : '';
  return [`$mail->setFrom(${phpString(account.address)}${name});`];
}

const steps = [
  step('php-install', { command: 'composer require phpmailer/phpmailer' }),
  step('php-save'),
  step('php-run-it', { command: 'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\nphp test_mail.php' }),
];
