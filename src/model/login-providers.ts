/** A large provider whose accounts need more than name and password in a mail program. */
export interface LoginProvider {
  name: string;
  /** Ends of server names it runs. */
  hosts: readonly string[];
  /** Where its customers create an app password. */
  appPasswords: string;
}

/** Providers that ask for an app password in mail programs, always or once two-step login is on. */
export const loginProviders: readonly LoginProvider[] = [
  {
    name: 'Google',
    hosts: ['gmail.com', 'googlemail.com', 'google.com'],
    appPasswords: 'https://myaccount.google.com/apppasswords',
  },
  { name: 'Yahoo', hosts: ['yahoo.com'], appPasswords: 'https://login.yahoo.com/account/security' },
  { name: 'AOL', hosts: ['aol.com'], appPasswords: 'https://login.aol.com/account/security' },
  { name: 'Apple iCloud', hosts: ['me.com', 'icloud.com'], appPasswords: 'https://account.apple.com' },
  {
    name: 'Fastmail',
    hosts: ['fastmail.com', 'messagingengine.com'],
    appPasswords: 'https://app.fastmail.com/settings/security',
  },
  {
    name: 'Zoho',
    hosts: ['zoho.com', 'zoho.eu', 'zoho.in'],
    appPasswords: 'https://accounts.zoho.com/home#security/app_password',
  },
  {
    name: 'Yandex',
    hosts: ['yandex.com', 'yandex.ru', 'yandex.net'],
    appPasswords: 'https://id.yandex.com/security/app-passwords',
  },
  { name: 'Mail.ru', hosts: ['mail.ru'], appPasswords: 'https://account.mail.ru/user/2-step-auth/passwords' },
  { name: 'QQ Mail', hosts: ['qq.com'], appPasswords: 'https://mail.qq.com' },
  { name: 'NetEase', hosts: ['163.com', '126.com', 'yeah.net'], appPasswords: 'https://mail.163.com' },
];

/** The provider that runs a server, known by the end of its name. */
export function providerOfHost(host: string): LoginProvider | null {
  const name = host.toLowerCase();
  return (
    loginProviders.find(({ hosts }) => hosts.some((end) => name === end || name.endsWith(`.${end}`))) ?? null
  );
}

/** The provider of a name that an earlier finding stored. */
export function providerNamed(name: unknown): LoginProvider | null {
  return loginProviders.find((provider) => provider.name === name) ?? null;
}
