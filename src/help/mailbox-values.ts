import type { Plan, Provider } from '../model/provider.ts';
import type { Words } from '../words/words.ts';
import { linkTag, type PlaceholderValue, plain, tell } from './placeholder-value.ts';

/** What servers ask for between two logins where the provider says nothing. */
const usualDelayMinutes = 15;

/** The placeholders that tell what a mailbox holds and allows, and which plans there are; neutral where nobody says. */
export function mailboxValues(
  words: Words,
  { name, mailbox = {}, plans = [] }: Provider,
): [string, PlaceholderValue][] {
  const { sizes = [], maxMessageMB, sendingLimitPerHour, loginDelayMinutes } = mailbox;
  const files = maxMessageMB === undefined ? null : filesOf(maxMessageMB);
  return [
    ['mailboxSizes', tell(words, 'placeholder-mailbox-sizes', { provider: name, sizes })],
    ['messageSize', tell(words, 'placeholder-message-size', { provider: name, size: maxMessageMB, files })],
    [
      'sendingLimit',
      tell(words, 'placeholder-sending-limit', { provider: name, limit: sendingLimitPerHour }),
    ],
    [
      'loginDelay',
      tell(words, 'placeholder-login-delay', { minutes: loginDelayMinutes ?? usualDelayMinutes }),
    ],
    [
      'planSentence',
      plans.length === 0
        ? plain('')
        : tell(words, 'placeholder-plans', {
            provider: name,
            plans: plans.map((plan) => planValue(words, plan)),
          }),
    ],
  ];
}

/** Attachments grow by 37 per cent at most: four letters for three bytes, and line ends (RFC 2045, section 6.8). */
function filesOf(megabytes: number): number {
  const files = megabytes / 1.37;
  return files < 10 ? Math.floor(files * 10) / 10 : Math.floor(files);
}

function planValue(words: Words, { url, name, mailbox, price }: Plan): PlaceholderValue {
  const tags = linkTag(url);
  return tell(words, 'placeholder-plan', { plan: name, linked: tags !== null, mailbox, price }, tags ?? {});
}
