import type { Account } from '../model/account.ts';

/** Fills a login-name template: `address`, `localpart`, or text with the placeholders of autoconfig files. */
export function fillUsername(template: string, account: Account): string {
  if (template === 'address') return account.address;
  if (template === 'localpart') return account.localPart;
  return fillPlaceholders(template, account);
}

/** Fills the placeholders of autoconfig files, and nothing else. */
export function fillPlaceholders(text: string, account: Account): string {
  return text
    .replaceAll('%EMAILADDRESS%', account.address)
    .replaceAll('%EMAILLOCALPART%', account.localPart)
    .replaceAll('%EMAILDOMAIN%', account.domain);
}
