import type { Finding } from '../model/finding.ts';
import type { Leg } from '../model/legs.ts';
import { directionOfLeg, legs } from '../model/legs.ts';
import type { Report, Verdict } from '../model/report.ts';
import type { Direction } from '../model/server-settings.ts';
import { directionOf } from '../model/server-settings.ts';
import { formatCount } from '../rules/wording.ts';
import type { Words } from '../words/words.ts';
import { isExposing } from './find-words.ts';
import type { LegStory } from './read-legs.ts';
import { legsOfReport, movesDespiteProblems } from './read-legs.ts';
import type { LegView, RouteView } from './report-view.ts';
import { toneOf } from './verdict-words.ts';

/** What breaks a leg, in a word or two, by the beginning of the finding's code. */
const notes: [RegExp, string][] = [
  [/^(client-)?certificate-/, 'certificate'],
  [/^(tls|starttls|cleartext|encryption|login-needs-encryption)/, 'encryption'],
  [/^(login-|outgoing-login|incoming-login|password-)/, 'sign-in'],
  [/^(host|dns|domain)-/, 'server name'],
  [/^(port|wrong|not-a-mail)/, 'wrong port'],
  [/^mailbox-in-use/, 'in use'],
  [/^(mailbox-full|recipient-mailbox-full)/, 'mailbox full'],
  [/^mailbox-nearly-full/, 'nearly full'],
  [/^mailbox/, 'mailbox'],
  [/^mail-hosted/, 'goes elsewhere'],
  [/^delivery-in-junk/, 'junk folder'],
  [/^delivery-/, 'delivery'],
  [/^(open-relay|relay-oddity)/, 'forwards for strangers'],
  [/^(relay|sender|sending|message)/, 'refused'],
  [/^(published|autoconfig|settings)/, 'published settings'],
  [/./, 'connection'],
];

const legNames: Record<Leg, { label: string; way: string }> = {
  'program-incoming': { label: 'receive', way: 'From the incoming server to your program' },
  'program-outgoing': { label: 'send', way: 'From your program to the outgoing server' },
  'incoming-mailbox': { label: 'open', way: 'From the mailbox to the incoming server' },
  'outgoing-others': { label: 'pass on', way: 'From the outgoing server to everyone else' },
  'others-mailbox': { label: 'deliver', way: 'From everyone else to your mailbox' },
};

const legWords: Record<Verdict, string> = {
  works: 'works',
  'works-with-warnings': 'works, with warnings',
  broken: 'breaks',
  'not-tested': 'not tested',
};

/** The picture of the way mail travels, with the broken leg marked. */
export function toRoute(words: Words, report: Report): RouteView {
  const states = legsOfReport(report);
  return {
    label: legs.map((leg) => `${legNames[leg].way}: ${wordsFor(words, report, leg, states[leg])}.`).join(' '),
    stops: {
      program: { title: 'Your program', text: report.account.address },
      incoming: { title: 'Incoming server', text: hostsOf(report, 'incoming') },
      outgoing: { title: 'Outgoing server', text: hostsOf(report, 'outgoing') },
      mailbox: { title: 'Your mailbox', text: mailboxText(report) },
      others: { title: 'Everyone else', text: 'the Internet' },
    },
    legs: Object.fromEntries(
      legs.map((leg) => [leg, toLeg(words, report, leg, states[leg])]),
    ) as RouteView['legs'],
  };
}

function toLeg(_words: Words, report: Report, leg: Leg, { verdict, finding }: LegStory): LegView {
  const { label } = legNames[leg];
  if (finding === null)
    return { tone: toneOf(verdict), label, note: verdict === 'works' ? '' : legWords[verdict] };
  const tone = verdict === 'broken' && !isPassable(report, leg, finding) ? 'bad' : 'warn';
  return { tone, label, note: noteOf(finding) };
}

function wordsFor(_words: Words, report: Report, leg: Leg, { verdict, finding }: LegStory): string {
  if (finding === null) return legWords[verdict];
  const note = noteOf(finding);
  if (verdict === 'broken' && isPassable(report, leg, finding)) return `works, but is not safe (${note})`;
  const warned = verdict === 'not-tested' ? ', with a warning' : '';
  return `${legWords[verdict]}${warned} (${note})`;
}

/** Whether mail passes over a broken leg all the same, because what is wrong there only endangers. */
function isPassable(report: Report, leg: Leg, finding: Finding): boolean {
  return isExposing(finding) && movesDespiteProblems(report, directionOfLeg(leg));
}

function noteOf({ code }: Finding): string {
  return notes.find(([pattern]) => pattern.test(code))?.[1] ?? '';
}

function hostsOf({ endpoints, recommended }: Report, direction: Direction): string {
  const tried = endpoints.filter(({ protocol }) => directionOf(protocol) === direction);
  const hosts = [...new Set([recommended[direction], ...tried].flatMap((one) => one?.host ?? []))];
  if (hosts.length === 0) return 'none tried';
  return hosts.length > 1 ? `${hosts[0]} …` : (hosts[0] ?? '');
}

function mailboxText({ endpoints, account }: Report): string {
  const count = endpoints.map(({ facts }) => facts.mailbox?.messages).find((one) => typeof one === 'number');
  return typeof count === 'number' ? formatCount(count, 'message', 'messages') : account.domain;
}
