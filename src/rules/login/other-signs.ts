import type { Meaning } from '../server-text/languages.ts';
import { meaningIn } from '../server-text/languages.ts';
import type { LinkMeaning } from '../server-text/links.ts';
import { meaningOfLinks } from '../server-text/links.ts';
import type { ServerText } from '../server-text/server-text.ts';
import type { RefusalCause } from './refusal-causes.ts';

const ofMeaning: Partial<Record<Meaning, RefusalCause>> = {
  'wrong-password': 'login-refused',
  'account-stopped': 'login-account-disabled',
  'change-password': 'password-must-change',
  'app-password': 'login-app-password-needed',
  'too-many': 'login-rate-limited',
  'address-blocked': 'login-rate-limited',
  'service-off': 'login-service-off',
  'needs-encryption': 'login-needs-encryption',
  'in-use': 'mailbox-in-use',
  later: 'login-temporary-failure',
  'sending-limit': 'sending-limit-reached',
  'sending-stopped': 'login-sending-off',
};

const ofLink: Partial<Record<LinkMeaning, RefusalCause>> = {
  'wrong-password': 'login-refused',
  'app-password': 'login-app-password-needed',
  'password-method-off': 'login-password-method-off',
  'sending-off': 'login-sending-off',
  'service-off': 'login-service-off',
  'too-many': 'login-rate-limited',
  'address-blocked': 'login-rate-limited',
  'account-stopped': 'login-account-disabled',
  'sending-limit': 'sending-limit-reached',
};

/** The cause a text in another language names, among those allowed. */
export function causeInOtherWords(text: ServerText, allowed: readonly RefusalCause[]): RefusalCause | null {
  const among = (Object.keys(ofMeaning) as Meaning[]).filter((meaning) =>
    allowed.includes(ofMeaning[meaning] ?? 'login-refused'),
  );
  const meaning = meaningIn(text.clauses, among);
  return meaning === null ? null : (ofMeaning[meaning] ?? null);
}

/** The cause the links of a text name. */
export function causeInLinks(text: ServerText): RefusalCause | null {
  const meaning = meaningOfLinks(text.links);
  return meaning === null ? null : (ofLink[meaning] ?? null);
}
