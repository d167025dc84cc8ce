import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { pythonString } from '../quoting/python.ts';

/** Python's standard library: a small script that signs in and changes nothing. */
export const python = mailProgram({
  id: 'python',
  name: 'Python',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming, outgoing } = settings;
  const modules = [
    incoming ? library(incoming).name : '',
    outgoing ? 'smtplib' : '',
    outgoing ? 'base64' : '',
    'getpass',
    'ssl',
  ].filter(Boolean);
  const content = [
    `# ${say(verification(settings))}`,
    ...modules.sort().map((name) => `import ${name}`),
    '',
    `password = getpass.getpass(${pythonString(`${say('python-file-password')} `)})`,
    `context = ssl.create_default_context()  # ${say('python-file-checks')}`,
    ...(incoming ? ['', ...incomingLines(incoming, say)] : []),
    ...(outgoing ? ['', ...outgoingLines(outgoing, say)] : []),
    '',
  ].join('\n');
  return {
    steps: [step('python-save'), step('python-run-it', { command: 'python3 test_mail.py' })],
    file: { name: 'test_mail.py', mimeType: 'text/x-python', content },
  };
}

function library(server: RecommendedSettings) {
  if (server.protocol === 'pop3')
    return { name: 'poplib', plain: 'poplib.POP3', tls: 'poplib.POP3_SSL', upgrade: 'stls' };
  if (server.protocol === 'imap')
    return { name: 'imaplib', plain: 'imaplib.IMAP4', tls: 'imaplib.IMAP4_SSL', upgrade: 'starttls' };
  return { name: 'smtplib', plain: 'smtplib.SMTP', tls: 'smtplib.SMTP_SSL', upgrade: 'starttls' };
}

/** Connects, encrypted as the settings say. imaplib calls the context by another name. */
function connectLines(server: RecommendedSettings, variable: string): string[] {
  const { plain, tls, upgrade } = library(server);
  const context = server.protocol === 'imap' ? 'ssl_context=context' : 'context=context';
  const place = `${pythonString(server.host)}, ${server.port}`;
  if (server.security === 'tls') return [`${variable} = ${tls}(${place}, ${context}, timeout=30)`];
  const connect = `${variable} = ${plain}(${place}, timeout=30)`;
  return server.security === 'starttls' ? [connect, `${variable}.${upgrade}(${context})`] : [connect];
}

/** Name and password in one piece, as UTF-8 (RFC 4616): the login() of imaplib and smtplib takes ASCII alone. */
function plainLines(username: string): string[] {
  return [`user = ${pythonString(username)}`, String.raw`plain = ("\0" + user + "\0" + password).encode()`];
}

/** imaplib writes a name as it stands, so for its login() the quotes of a string (RFC 9051, section 4.3) go along. */
function imapLogin(username: string): string[] {
  const quoted = `"${username.replace(/["\\]/g, '\\$&')}"`;
  return [
    ...plainLines(username),
    'if "AUTH=PLAIN" in incoming.capabilities:',
    '    incoming.authenticate("PLAIN", lambda _: plain)',
    'else:',
    `    incoming.login(${pythonString(quoted)}, password)`,
  ];
}

function smtpLogin(username: string): string[] {
  return [
    ...plainLines(username),
    'outgoing.ehlo()',
    'if "PLAIN" in outgoing.esmtp_features.get("auth", "").upper().split():',
    '    code, answer = outgoing.docmd("AUTH", "PLAIN " + base64.b64encode(plain).decode())',
    '    if code != 235:',
    '        raise smtplib.SMTPAuthenticationError(code, answer)',
    'else:',
    '    outgoing.login(user, password)',
  ];
}

function incomingLines(server: RecommendedSettings, say: Say): string[] {
  const lines = connectLines(server, 'incoming');
  const inbox = pythonString(say('python-file-messages'));
  if (server.protocol === 'imap')
    return [
      ...lines,
      ...imapLogin(server.username),
      `print(${inbox}, incoming.select("INBOX", readonly=True)[1][0].decode())`,
      'incoming.logout()',
    ];
  return [
    ...lines,
    `incoming.user(${pythonString(server.username)})`,
    'incoming.pass_(password)',
    `print(${inbox}, incoming.stat()[0])`,
    'incoming.quit()',
  ];
}

function outgoingLines(server: RecommendedSettings, say: Say): string[] {
  return [
    ...connectLines(server, 'outgoing'),
    ...smtpLogin(server.username),
    `print(${pythonString(say('python-file-login-works'))})`,
    'outgoing.quit()',
  ];
}
