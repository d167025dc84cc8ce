import type { Plan, Provider } from '../model/provider.ts';
import { escapeMarkup } from '../xml/escape.ts';
import { linkTo } from './link-values.ts';
import type { PlaceholderValue } from './placeholders.ts';

/** The placeholders that tell what a mailbox holds and allows, and which plans there are; neutral where nobody says. */
export function mailboxValues({ name, mailbox = {}, plans = [] }: Provider): [string, PlaceholderValue][] {
  const who = name || 'your provider';
  const { sizes = [], maxMessageMB, sendingLimitPerHour, loginDelayMinutes } = mailbox;
  const minutes = loginDelayMinutes === 1 ? '1 minute' : `${loginDelayMinutes} minutes`;
  return [
    [
      'mailboxSizes',
      plain(
        sizes.length > 0
          ? `A mailbox at ${who} holds ${list(sizes, 'or')}${sizes.length > 1 ? ', depending on the plan' : ''}.`
          : 'The size depends on the plan, so look at the offer or ask.',
      ),
    ],
    [
      'messageSize',
      plain(
        maxMessageMB === undefined
          ? 'Many servers take 25 to 50 MB.'
          : `At ${who} a message may have ${maxMessageMB} MB, which is enough for about ${filesOf(maxMessageMB)} of files.`,
      ),
    ],
    [
      'sendingLimit',
      plain(
        sendingLimitPerHour === undefined
          ? 'How many messages you may send in an hour or a day differs between providers; ask before you send newsletters.'
          : `At ${who} a mailbox may send ${sendingLimitPerHour} ${sendingLimitPerHour === 1 ? 'message' : 'messages'} in an hour.`,
      ),
    ],
    ['loginDelay', plain(loginDelayMinutes === undefined ? '15 minutes' : minutes)],
    ['planSentence', plans.length === 0 ? plain('') : planSentence(who, plans)],
  ];
}

/** Attachments grow by 37 per cent at most: four letters for three bytes, and line ends (RFC 2045, section 6.8). */
function filesOf(megabytes: number): string {
  const files = megabytes / 1.37;
  return files < 10 ? `${Math.floor(files * 10) / 10} MB` : `${Math.floor(files)} MB`;
}

function planSentence(who: string, plans: readonly Plan[]): PlaceholderValue {
  const told = plans.map((plan) => {
    const link = linkTo(plan.url, plan.name, '');
    const more = [plan.mailbox && `mailboxes of ${plan.mailbox}`, plan.price].filter(Boolean).join(', ');
    const tail = more === '' ? '' : ` (${more})`;
    return { text: `${link.text}${tail}`, html: `${link.html}${escapeMarkup(tail)}` };
  });
  const before = `${who} offers `;
  return {
    text: `${before}${list(
      told.map(({ text }) => text),
      'and',
    )}.`,
    html: `${escapeMarkup(before)}${list(
      told.map(({ html }) => html),
      'and',
    )}.`,
  };
}

/** `2 GB, 5 GB or 10 GB` */
function list(items: readonly string[], last: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

function plain(text: string): PlaceholderValue {
  return { text, html: escapeMarkup(text) };
}
