import type { Finding } from '../model/finding.ts';
import type { Endpoint, Report, Verdict } from '../model/report.ts';
import type { Direction } from '../model/server-settings.ts';
import { directionOf } from '../model/server-settings.ts';
import { formatCount, securityName } from '../rules/wording.ts';
import { diagnosisOf, endpointOf, movesDespiteProblems, wordsOf } from './find-words.ts';
import type { Tone } from './report-view.ts';

const tones: Record<Verdict, Tone> = {
  works: 'ok',
  'works-with-warnings': 'warn',
  broken: 'bad',
  'not-tested': 'mute',
};

/** Words a sentence may begin with that are small in the middle of one. */
const smallWords =
  /^(A|An|Another|Any|Anybody|At|Each|Every|Everything|For|From|In|It|Its|No|Nobody|Not|Nothing|On|One|Only|Several|Signing|Somebody|Some|Sending|Receiving|That|The|There|These|This|Too|Two|With|Without|Mail|Your|You)\b/;

export function toneOf(verdict: Verdict): Tone {
  return tones[verdict];
}

/** Whether mail flows in a direction, with or without warnings. */
export function flows(verdict: Verdict): boolean {
  return verdict === 'works' || verdict === 'works-with-warnings';
}

/** Two or three words for the postmark. */
export function stampOf(report: Report): string {
  const { state, verdict, incoming, outgoing } = report;
  if (state !== 'done') return 'Testing';
  if (verdict === 'not-tested') return 'Not tested';
  if (verdict === 'broken' && moves(report, 'incoming') && moves(report, 'outgoing')) return 'Needs repair';
  if (incoming === 'broken' && outgoing === 'broken') return 'Mail fails';
  if (incoming === 'broken') return 'Cannot receive';
  if (outgoing === 'broken') return 'Sending fails';
  if (verdict === 'broken') return 'Needs repair';
  return verdict === 'works' ? 'Works' : 'Works with warnings';
}

/** The one sentence on top of a report. */
export function verdictSentence(report: Report): string {
  if (report.state !== 'done') return 'The check is still running.';
  const cause = causeOf(report);
  const reason = cause === null ? null : wordsOf(report, cause).title;
  switch (report.verdict) {
    case 'works':
      return `${worksPart(report)}.`;
    case 'works-with-warnings':
      return join(`${worksPart(report)}, with a warning`, reason);
    case 'broken':
      return join(brokenPart(report), reason);
    case 'not-tested':
      return join('We could not find out whether this account works', notTestedReason(report, reason));
  }
}

/** What to do about it, in a few sentences. */
export function remedyOf(report: Report): string {
  if (report.state !== 'done') return 'Please wait a moment, then look at this report again.';
  const cause = causeOf(report);
  if (cause !== null) return [wordsOf(report, cause).fix, otherWay(report, cause)].filter(Boolean).join(' ');
  if (flows(report.verdict)) return 'Use the settings below in your mail program.';
  if (!report.passwordGiven)
    return 'Run the check again with the password of the account, so that we can sign in.';
  return 'Run the check again in a few minutes. If the result stays the same, send this report to your provider.';
}

/** The finding the sentence speaks of: the diagnosis, else the gravest that fits the verdict. */
export function causeOf(report: Report): Finding | null {
  const diagnosis = diagnosisOf(report);
  if (diagnosis !== null && report.verdict !== 'works') return diagnosis;
  const find = (severity: Finding['severity']) =>
    report.findings.find((finding) => finding.severity === severity);
  if (report.verdict === 'broken') return find('problem') ?? null;
  if (report.verdict === 'works-with-warnings') return find('warning') ?? null;
  if (report.verdict === 'not-tested') return find('problem') ?? findUntested(report) ?? null;
  return null;
}

/** Says why a check ended early, or null. */
export function interruptedSentence({ interrupted }: Report): string | null {
  if (interrupted === null) return null;
  const reasons = {
    deadline: 'The time for this check was over before everything was tried, so parts of it are missing.',
    aborted: 'This check was stopped before everything was tried, so parts of it are missing.',
    restart: 'The service was restarted while this check ran. Please run it again.',
  };
  return reasons[interrupted];
}

function worksPart({ incoming, outgoing }: Report): string {
  if (flows(incoming) && flows(outgoing)) return 'You can receive and send mail';
  if (flows(incoming)) return 'You can receive mail; sending was not tested';
  if (flows(outgoing)) return 'You can send mail; receiving was not tested';
  return 'The servers answered as they should';
}

/** Whether mail moves, safely or not. */
function moves(report: Report, direction: Direction): boolean {
  return flows(report[direction]) || movesDespiteProblems(report, direction);
}

function brokenPart(report: Report): string {
  const { incoming, outgoing } = report;
  if (flows(incoming) && flows(outgoing)) return 'You can receive and send mail, but there is a problem';
  if (moves(report, 'incoming') && moves(report, 'outgoing'))
    return 'You can receive and send mail, but the provider has something to repair';
  if (incoming === 'broken' && outgoing === 'broken') return 'You can neither receive nor send mail';
  if (incoming === 'broken')
    return flows(outgoing) ? 'You can send mail, but not receive it' : 'You cannot receive mail';
  if (outgoing === 'broken')
    return flows(incoming) ? 'You can receive mail, but not send it' : 'You cannot send mail';
  return 'There is a problem';
}

function notTestedReason(report: Report, reason: string | null): string | null {
  if (reason !== null) return reason;
  if (report.interrupted !== null) return 'The check ended too early';
  return report.endpoints.length === 0 ? 'No server was found to test' : null;
}

function findUntested(report: Report): Finding | undefined {
  return report.findings.find((finding) => finding.code === 'login-not-tested');
}

/** Where the broken direction has other settings that work, they are the quickest remedy. */
function otherWay(report: Report, cause: Finding): string {
  const endpoint = endpointOf(report, cause);
  const other = endpoint && report.recommended[directionOf(endpoint.protocol)];
  if (endpoint === null || !other?.verified || isSame(endpoint, other)) return '';
  return `Until then, use ${other.host}, port ${other.port} with ${securityName(other.security)}: we tested it and it works.`;
}

function isSame(endpoint: Endpoint, other: { host: string; port: number; security: string }): boolean {
  return endpoint.host === other.host && endpoint.port === other.port && endpoint.security === other.security;
}

function join(start: string, reason: string | null): string {
  if (reason === null) return `${start}.`;
  const small = smallWords.test(reason) ? `${reason.charAt(0).toLowerCase()}${reason.slice(1)}` : reason;
  return `${start}: ${small.replace(/\.$/, '')}.`;
}

/** `2 problems`, or null when there are none. */
export function countOf(findings: readonly Finding[], severity: 'problem' | 'warning'): string | null {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return count === 0 ? null : formatCount(count, severity, `${severity}s`);
}
