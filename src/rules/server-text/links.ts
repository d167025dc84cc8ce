/** What a link in a refusal gives away, by its host and path. */
export type LinkMeaning =
  | 'wrong-password'
  | 'app-password'
  | 'password-method-off'
  | 'sending-off'
  | 'service-off'
  | 'too-many'
  | 'address-blocked'
  | 'account-stopped'
  | 'sending-limit'
  | 'login-required';

/** Help pages of providers, and the words of a path that say what the page is about; the clearest first. */
const signs: readonly [LinkMeaning, RegExp][] = [
  [
    'address-blocked',
    /^[^/]*(?:spamhaus|spamcop|barracudacentral|barracudanetworks|cloudmark|sorbs|uceprotect|abuseat|senderscore|abusix|invaluement|spfbl|mailspike|surriel|proofpoint)\b/,
  ],
  [
    'address-blocked',
    /[/?=#_-](?:blocklist|blacklist|delist(?:ing)?|unblock|rbl|dnsbl|reset-request|ip-?block(?:ed)?|ipcheck)\b/,
  ],
  [
    'app-password',
    /^(?:www\.)?(?:support|accounts)\.google\.com\/.*(?:answer[=/](?:78754|185833)|invalidsecondfactor|webloginrequired|signin\/continue)/,
  ],
  // Pages about app passwords whose path is a bare number: QQ (whose words often arrive unreadable), Yahoo, Apple, mail.ru.
  [
    'app-password',
    /^service\.mail\.qq\.com\/.*[?&]no=1001256\b|^help\.yahoo\.com\/.*sln15241\b|^support\.apple\.com\/(?:[a-z-]{2,5}\/)?(?:ht204397|102654)\b|^help\.mail\.ru\/.*protection\/external\b/,
  ],
  [
    'wrong-password',
    /^(?:www\.)?support\.google\.com\/.*(?:badcredentials|answer[=/](?:14257|7126229|6009563)\b)/,
  ],
  ['service-off', /^(?:www\.)?support\.google\.com\/.*answer[=/](?:7104828|105694)\b/],
  [
    'sending-limit',
    /^(?:www\.)?support\.google\.com\/.*(?:answer[=/](?:22839|166852)\b|mailsendinglimit|maxrecipients)/,
  ],
  ['login-required', /^(?:www\.)?support\.google\.com\/.*wantautherror/],
  ['sending-off', /^aka\.ms\/.*smtp_?auth_?disabled/],
  ['password-method-off', /^aka\.ms\/.*(?:basicauth|modernauth|exchangebasic)/],
  [
    'password-method-off',
    /[/?=#_-](?:basic-auth(?:entication)?|modern-auth(?:entication)?|oauth2?|xoauth2)\b/,
  ],
  [
    'app-password',
    /[/?=#_-](?:app-?(?:specific-?)?passwords?|apppasswords?|application-?passwords?|authori[sz]ation-?code)\b/,
  ],
  [
    'too-many',
    /[/?=#_-](?:too-?many(?:-[a-z-]+)?|rate-?limit(?:s|ed|ing)?|throttl(?:ed|ing)|brute-?force)\b/,
  ],
  ['sending-limit', /[/?=#_-](?:sending-?(?:limits?|quota)|daily-?limits?|smtp-?limits?)\b/],
  ['service-off', /[/?=#_-](?:enable-?(?:imap|pop3?|smtp)|(?:imap|pop3?)-?(?:access|disabled))\b/],
  [
    'account-stopped',
    /[/?=#_-](?:account-?(?:locked|suspended|disabled|blocked)|(?:locked|suspended|disabled)-?account)\b/,
  ],
];

/** What the links of a text say, where one is known. Links only speak where the words do not. */
export function meaningOfLinks(links: readonly string[]): LinkMeaning | null {
  return signs.find(([, pattern]) => links.some((link) => pattern.test(link)))?.[0] ?? null;
}
