import type { Finding } from '../model/finding.ts';
import type { Report, Verdict } from '../model/report.ts';
import type { Direction } from '../model/server-settings.ts';
import { concerns, diagnosisOf, movesDespiteProblems } from './find-words.ts';
import type { LegView, RouteView } from './report-view.ts';
import { toneOf } from './verdict-words.ts';

/** What breaks a leg, in a word or two, by the beginning of the finding's code. */
const notes: [RegExp, string][] = [
  [/^certificate-/, 'certificate'],
  [/^(tls|starttls|cleartext|encryption|login-needs-encryption)/, 'encryption'],
  [/^login-|^outgoing-login/, 'sign-in'],
  [/^(host|dns|domain)-/, 'server name'],
  [/^(port|wrong|not-a-mail)/, 'wrong port'],
  [/^(mailbox|recipient-mailbox)/, 'mailbox'],
  [/^delivery-/, 'delivery'],
  [/^(relay|sender|sending|open-relay)/, 'refused'],
  [/./, 'connection'],
];

const legWords: Record<Verdict, string> = {
  works: 'works',
  'works-with-warnings': 'works, with warnings',
  broken: 'breaks',
  'not-tested': 'was not tested',
};

/** The picture of the way mail travels, with the broken leg marked. */
export function toRoute(report: Report): RouteView {
  const relay = relayLeg(report.findings);
  const hosts = [...new Set(report.endpoints.map((endpoint) => endpoint.host))];
  const label = [
    `Receiving ${legWords[report.incoming]}.`,
    `Sending ${legWords[report.outgoing]}.`,
    `Between the mail servers and everyone else: ${relay.label}.`,
  ].join(' ');
  return {
    label,
    stops: [
      { title: 'Your program', text: report.account.address },
      {
        title: 'Mail servers',
        text: hosts.length > 2 ? `${hosts.slice(0, 2).join(', ')} …` : hosts.join(', '),
      },
      { title: 'Everyone else', text: 'the Internet' },
    ],
    receive: directionLeg(report, 'incoming', 'receive'),
    send: directionLeg(report, 'outgoing', 'send'),
    relay,
  };
}

function directionLeg(report: Report, direction: Direction, label: string): LegView {
  const verdict = report[direction];
  if (verdict === 'not-tested') return { tone: 'mute', label, note: 'not tested' };
  if (movesDespiteProblems(report, direction)) return { tone: 'warn', label, note: 'not safe' };
  const cause = verdict === 'broken' ? problemOf(report, direction) : null;
  return { tone: toneOf(verdict), label, note: cause === null ? '' : noteOf(cause.code) };
}

/** The diagnosis where it concerns this direction, else the first problem there. */
export function problemOf(report: Report, direction: Direction): Finding | null {
  const mine = (finding: Finding) => concerns(report, finding, direction);
  const diagnosis = diagnosisOf(report);
  if (diagnosis !== null && mine(diagnosis)) return diagnosis;
  return report.findings.find((finding) => finding.severity === 'problem' && mine(finding)) ?? null;
}

function noteOf(code: string): string {
  return notes.find(([pattern]) => pattern.test(code))?.[1] ?? '';
}

function relayLeg(findings: readonly Finding[]): LegView {
  const codes = new Set(findings.map((finding) => finding.code));
  if (codes.has('open-relay')) return { tone: 'bad', label: 'open relay', note: 'forwards for strangers' };
  if (codes.has('relay-oddity')) return { tone: 'warn', label: 'relay unclear', note: 'worth a look' };
  if (codes.has('relay-closed')) return { tone: 'ok', label: 'relay closed', note: '' };
  return { tone: 'mute', label: 'relay not tested', note: '' };
}
