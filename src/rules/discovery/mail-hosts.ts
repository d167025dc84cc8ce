/** A large provider, known by where it receives mail, with the servers it publishes for mail programs. */
export interface MailHost {
  name: string;
  /** Ends of the names of its mail exchangers. */
  exchangers: readonly string[];
  /** Ends of the names its customers use in mail programs. */
  servers: readonly string[];
  incoming: string;
  outgoing: string;
}

/** Filters that stand before the mailboxes of others are left out: their names say nothing about the mailbox. */
export const mailHosts: readonly MailHost[] = [
  host(
    'Google',
    ['google.com', 'googlemail.com'],
    ['gmail.com', 'googlemail.com', 'google.com'],
    'imap.gmail.com',
    'smtp.gmail.com',
  ),
  host(
    'Microsoft 365',
    ['protection.outlook.com', 'mx.microsoft'],
    ['office365.com', 'outlook.com', 'outlook.de'],
    'outlook.office365.com',
    'smtp.office365.com',
  ),
  host(
    'Outlook.com',
    ['olc.protection.outlook.com', 'hotmail.com'],
    ['office365.com', 'outlook.com'],
    'outlook.office365.com',
    'smtp-mail.outlook.com',
  ),
  host('Zoho', ['zoho.com', 'zoho.in'], ['zoho.com', 'zoho.in'], 'imap.zoho.com', 'smtp.zoho.com'),
  host('Zoho', ['zoho.eu'], ['zoho.eu'], 'imap.zoho.eu', 'smtp.zoho.eu'),
  host(
    'Apple iCloud',
    ['icloud.com', 'me.com'],
    ['me.com', 'icloud.com'],
    'imap.mail.me.com',
    'smtp.mail.me.com',
  ),
  host(
    'Fastmail',
    ['messagingengine.com'],
    ['fastmail.com', 'messagingengine.com'],
    'imap.fastmail.com',
    'smtp.fastmail.com',
  ),
  host('Proton', ['protonmail.ch', 'proton.ch'], ['protonmail.ch', '127.0.0.1', 'localhost'], '', ''),
  host(
    'Yahoo',
    ['yahoodns.net'],
    ['yahoo.com', 'aol.com', 'yahoodns.net'],
    'imap.mail.yahoo.com',
    'smtp.mail.yahoo.com',
  ),
  host(
    'Yandex',
    ['yandex.ru', 'yandex.net'],
    ['yandex.ru', 'yandex.com', 'yandex.net'],
    'imap.yandex.com',
    'smtp.yandex.com',
  ),
  host('Mail.ru', ['mail.ru'], ['mail.ru'], 'imap.mail.ru', 'smtp.mail.ru'),
  host('Tencent', ['qq.com'], ['qq.com'], 'imap.exmail.qq.com', 'smtp.exmail.qq.com'),
  host('mailbox.org', ['mailbox.org'], ['mailbox.org'], 'imap.mailbox.org', 'smtp.mailbox.org'),
];

/** The provider that receives mail at an exchanger; the longest name that fits, so that parts win over the whole. */
export function hostOfExchanger(exchanger: string): MailHost | null {
  const fits = (one: MailHost) => longest(exchanger, one.exchangers);
  return mailHosts.filter((one) => fits(one) > 0).toSorted((a, b) => fits(b) - fits(a))[0] ?? null;
}

/** True when a server of a mail program belongs to the provider. */
export function runs(provider: MailHost, server: string): boolean {
  return longest(server, provider.servers) > 0 || longest(server, provider.exchangers) > 0;
}

function longest(name: string, ends: readonly string[]): number {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const fitting = ends.filter((end) => plain === end || plain.endsWith(`.${end}`));
  return Math.max(0, ...fitting.map((end) => end.length));
}

function host(
  name: string,
  exchangers: string[],
  servers: string[],
  incoming: string,
  outgoing: string,
): MailHost {
  return { name, exchangers, servers, incoming, outgoing };
}
