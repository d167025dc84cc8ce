import type { RecommendedSettings } from '../../model/report.ts';
import type { Client, ClientSettings, Rendering } from '../client.ts';
import { pythonString } from '../quoting/python.ts';
import { step, verificationMark } from '../words.ts';

/** Python's standard library: a small script that logs in and changes nothing. */
export const python: Client = {
  id: 'python',
  name: 'Python',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  protocols: ['pop3', 'imap', 'smtp'],
  starttls: ['pop3', 'imap', 'smtp'],
  needs: [],
  menuWords: null,
  render,
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  const modules = [
    incoming ? library(incoming).name : '',
    outgoing ? 'smtplib' : '',
    'getpass',
    'ssl',
  ].filter(Boolean);
  const content = [
    `# ${verificationMark(settings)}`,
    ...modules.sort().map((name) => `import ${name}`),
    '',
    'password = getpass.getpass("Password of the mailbox: ")',
    'context = ssl.create_default_context()  # checks the certificate and the name in it',
    ...(incoming ? ['', ...incomingLines(incoming)] : []),
    ...(outgoing ? ['', ...outgoingLines(outgoing)] : []),
    '',
  ].join('\n');
  return {
    steps: [
      step(
        'Save the script',
        'Save it as test_mail.py. It asks for the password, logs in, and neither fetches, deletes nor sends anything.',
      ),
      step('Run it', 'Needs Python 3.9 or newer and nothing else.', [], 'python3 test_mail.py'),
    ],
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

function incomingLines(server: RecommendedSettings): string[] {
  const user = pythonString(server.username);
  const lines = connectLines(server, 'incoming');
  if (server.protocol === 'imap')
    return [
      ...lines,
      `incoming.login(${user}, password)`,
      'print("Messages in the inbox:", incoming.select("INBOX", readonly=True)[1][0].decode())',
      'incoming.logout()',
    ];
  return [
    ...lines,
    `incoming.user(${user})`,
    'incoming.pass_(password)',
    'print("Messages in the inbox:", incoming.stat()[0])',
    'incoming.quit()',
  ];
}

function outgoingLines(server: RecommendedSettings): string[] {
  return [
    ...connectLines(server, 'outgoing'),
    `outgoing.login(${pythonString(server.username)}, password)`,
    'print("The outgoing server accepts your login.")',
    'outgoing.quit()',
  ];
}
