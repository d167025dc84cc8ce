import type { Finding } from '../model/finding.ts';
import type { Leg } from '../model/legs.ts';
import { directionOfLeg, legs } from '../model/legs.ts';
import type { Direction } from '../model/protocols.ts';
import { directionOf } from '../model/protocols.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { isExposing } from './find-words.ts';
import type { LegStory } from './read-legs.ts';
import { legsOfReport, movesDespiteProblems } from './read-legs.ts';
import type { LegView, RouteView } from './report-view.ts';
import { toneOf } from './verdict-words.ts';
import { homeLeg } from './view-home.ts';

/** What breaks a leg, in a word or two, by the beginning of the finding's code. */
const notes: [RegExp, string][] = [
  [/-here$/, 'own-network'],
  [/^(client-)?certificate-/, 'certificate'],
  [/^(tls|starttls|cleartext|encryption|login-needs-encryption)/, 'encryption'],
  [/^(login-|outgoing-login|incoming-login|password-)/, 'sign-in'],
  [/^(host|dns|domain)-/, 'server-name'],
  [/^(port|wrong|not-a-mail)/, 'wrong-port'],
  [/^mailbox-in-use/, 'in-use'],
  [/^(mailbox-full|recipient-mailbox-full)/, 'mailbox-full'],
  [/^mailbox-nearly-full/, 'nearly-full'],
  [/^mailbox/, 'mailbox'],
  [/^mail-hosted/, 'goes-elsewhere'],
  [/^delivery-in-junk/, 'junk-folder'],
  [/^delivery-/, 'delivery'],
  [/^(open-relay|relay-oddity)/, 'forwards'],
  [/^(relay|sender|sending|message)/, 'refused'],
  [/^(published|autoconfig|settings)/, 'published'],
  [/./, 'connection'],
];

/** The picture of the way mail travels, with the broken leg marked. */
export function toRoute(words: Words, report: Report): RouteView {
  const states = legsOfReport(report);
  const network = homeLeg(words, report);
  const stop = (name: keyof RouteView['stops'], text: string) => {
    return { title: words.message('report-stop', { stop: name }), text };
  };
  return {
    label: [
      ...(network === null ? [] : [words.message('own-network-story', { tone: network.tone })]),
      ...legs.map((leg) => storyOf(words, report, leg, states[leg])),
    ].join(' '),
    stops: {
      program: stop('program', report.account.address),
      incoming: stop('incoming', hostsOf(words, report, 'incoming')),
      outgoing: stop('outgoing', hostsOf(words, report, 'outgoing')),
      mailbox: stop('mailbox', mailboxText(words, report)),
      others: stop('others', words.message('report-internet')),
    },
    network,
    legs: Object.fromEntries(
      legs.map((leg) => [leg, toLeg(words, report, leg, states[leg])]),
    ) as RouteView['legs'],
  };
}

function toLeg(words: Words, report: Report, leg: Leg, { verdict, finding }: LegStory): LegView {
  const label = words.message('report-leg', { leg });
  if (finding === null) {
    const note = verdict === 'works' ? '' : words.message('report-leg-state', { state: verdict });
    return { tone: toneOf(verdict), label, note };
  }
  const tone = verdict === 'broken' && !isPassable(report, leg, finding) ? 'bad' : 'warn';
  return { tone, label, note: words.message('report-leg-note', { note: noteOf(finding) }) };
}

/** One leg as a sentence. */
function storyOf(words: Words, report: Report, leg: Leg, { verdict, finding }: LegStory): string {
  const isUnsafe = finding !== null && verdict === 'broken' && isPassable(report, leg, finding);
  const isWarned = finding !== null && verdict === 'not-tested';
  const state = isUnsafe ? 'unsafe' : isWarned ? 'not-tested-warned' : verdict;
  return words.message('report-leg-story', { leg, state, note: finding && noteOf(finding) });
}

/** Whether mail passes over a broken leg all the same, because what is wrong there only endangers. */
function isPassable(report: Report, leg: Leg, finding: Finding): boolean {
  return isExposing(finding) && movesDespiteProblems(report, directionOfLeg(leg));
}

function noteOf({ code }: Finding): string {
  return notes.find(([pattern]) => pattern.test(code))?.[1] ?? 'connection';
}

function hostsOf(words: Words, { endpoints, recommended }: Report, direction: Direction): string {
  const tried = endpoints.filter(({ protocol }) => directionOf(protocol) === direction);
  const hosts = [...new Set([recommended[direction], ...tried].flatMap((one) => one?.host ?? []))];
  if (hosts.length === 0) return words.message('report-none-tried');
  return hosts.length > 1 ? words.message('report-and-more', { host: hosts[0] }) : (hosts[0] ?? '');
}

function mailboxText(words: Words, { endpoints, account }: Report): string {
  const count = endpoints.map(({ facts }) => facts.mailbox?.messages).find((one) => typeof one === 'number');
  return typeof count === 'number' ? words.message('report-messages', { count }) : account.domain;
}
