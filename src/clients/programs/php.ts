import { bracketed } from '../../model/host-port.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { phpString } from '../quoting/php.ts';
import { step, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const { outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    '<?php',
    `# ${verificationMark(settings)}`,
    "require __DIR__ . '/vendor/autoload.php';",
    '',
    'use PHPMailer\\PHPMailer\\PHPMailer;',
    '',
    "$password = getenv('MAIL_PASSWORD');",
    "if ($password === false) exit('Set MAIL_PASSWORD first.' . PHP_EOL);",
    '',
    '$mail = new PHPMailer(true);',
    '$mail->CharSet = PHPMailer::CHARSET_UTF8;',
    ...serverLines(outgoing),
    '$mail->Password = $password;',
    ...sender(settings),
    '',
    '// Signs in and out. To send, set the recipient, Subject and Body, and call $mail->send() in its place.',
    // The message alone: the trace of an exception nobody catches would show the password.
    'try {',
    '    $mail->smtpConnect();',
    '} catch (Exception $error) {',
    '    fwrite(STDERR, $error->getMessage() . PHP_EOL);',
    '    exit(1);',
    '}',
    '$mail->smtpClose();',
    "echo 'The outgoing server accepts your login.', PHP_EOL;",
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
  step(
    'Install PHPMailer',
    'In the directory of your project, with Composer.',
    [],
    'composer require phpmailer/phpmailer',
  ),
  step(
    'Save the script',
    'Save it as test_mail.php in the same directory. It signs in and sends nothing. Do not leave it on a public web server.',
  ),
  step(
    'Run it',
    'The first command asks for the password and shows nothing while you type. It stays in this terminal only.',
    [],
    'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\nphp test_mail.php',
  ),
];
