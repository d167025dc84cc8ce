import type { Finding } from '../model/finding.ts';
import type { Endpoint, Report, Verdict } from '../model/report.ts';
import type { Direction } from '../model/server-settings.ts';
import { directionOf } from '../model/server-settings.ts';
import { formatCount, securityName } from '../rules/wording.ts';
import type { Words } from '../words/words.ts';
import { diagnosisOf, endpointOf, helpOf, isPartialFinding, wordsOf } from './find-words.ts';
import {
  causeIn,
  isAboutServer,
  isOnlyUndelivered,
  isSameStory,
  legsOfReport,
  movesDespiteProblems,
} from './read-legs.ts';
import type { Remedy, Tone } from './report-view.ts';

const directions = ['incoming', 'outgoing'] as const;

const tones: Record<Verdict, Tone> = {
  works: 'ok',
  'works-with-warnings': 'warn',
  broken: 'bad',
  'not-tested': 'mute',
};

/** Words a sentence may begin with that are small in the middle of one. */
const smallWords =
  /^(A|An|Another|Any|Anybody|At|Choose|Different|Each|Every|Everything|For|From|In|It|Its|Log|Messages|New|No|Nobody|Not|Nothing|On|One|Only|Our|Port|Settings|Several|Signing|Somebody|Some|Something|Sending|Receiving|That|The|There|These|This|Too|Two|We|With|Without|Mail|Your|You)\b/;

export function toneOf(verdict: Verdict): Tone {
  return tones[verdict];
}

/** Whether mail flows in a direction, with or without warnings. */
export function flows(verdict: Verdict): boolean {
  return verdict === 'works' || verdict === 'works-with-warnings';
}

/** Two or three words for the postmark. */
export function stampOf(report: Report): string {
  const { state, verdict } = report;
  if (state !== 'done') return 'Testing';
  if (verdict === 'not-tested') return 'Not tested';
  const stopped = { incoming: isStopped(report, 'incoming'), outgoing: isStopped(report, 'outgoing') };
  if (stopped.incoming && stopped.outgoing) return 'Mail fails';
  if (stopped.incoming) return isOnlyUndelivered(report) ? 'No new mail' : 'Cannot receive';
  if (stopped.outgoing) return 'Sending fails';
  if (verdict === 'broken') return 'Needs repair';
  return verdict === 'works' ? 'Works' : 'Works with warnings';
}

/** The one sentence on top of a report; two where receiving and sending fail for two causes. */
export function verdictSentence(words: Words, report: Report): string {
  if (report.state !== 'done') return 'The check is still running.';
  const cause = causeOf(report);
  const reason = cause === null ? null : wordsOf(words, report, cause).title;
  switch (report.verdict) {
    case 'works':
      return `${worksPart(report)}.`;
    case 'works-with-warnings':
      return join(`${worksPart(report)}, with a warning`, reason);
    case 'broken':
      return brokenSentence(words, report, reason);
    case 'not-tested':
      return join(untestedPart(report), notTestedReason(report, reason));
  }
}

/** What to do about it: one remedy, or one a direction where the causes differ. */
export function remediesOf(words: Words, report: Report): Remedy[] {
  if (report.state !== 'done') return [plain('Please wait a moment, then look at this report again.')];
  const two = twoCauses(words, report);
  if (two !== null) {
    return [
      { label: 'To receive', ...remedyFor(words, report, two.incoming) },
      { label: 'To send', ...remedyFor(words, report, two.outgoing) },
    ];
  }
  const cause = causeOf(report);
  if (cause !== null) return [{ label: null, ...remedyFor(words, report, cause) }];
  if (flows(report.verdict)) return [plain('Use the settings below in your mail program.')];
  if (!report.passwordGiven)
    return [plain('Run the check again with the password of the account, so that we can sign in.')];
  return [
    plain(
      'Run the check again in a few minutes. If the result stays the same, send this report to your provider.',
    ),
  ];
}

/** All remedies as one text. */
export function remedyOf(words: Words, report: Report): string {
  return remediesOf(words, report)
    .map(({ label, text }) => (label === null ? text : `${label}: ${text}`))
    .join(' ');
}

/** The finding the sentence speaks of: the cause of what is broken, else the gravest that fits the verdict. */
export function causeOf(report: Report): Finding | null {
  if (report.verdict === 'works') return null;
  const find = (severity: Finding['severity']) =>
    report.findings.find((finding) => finding.severity === severity) ?? null;
  const diagnosis = diagnosisOf(report);
  if (report.verdict === 'broken') {
    const stopped = directions.filter((direction) => isStopped(report, direction));
    const [only] = stopped;
    const own = stopped.length === 1 && only !== undefined ? causeIn(report, only) : null;
    return own ?? diagnosis ?? find('problem');
  }
  if (diagnosis !== null) return diagnosis;
  if (report.verdict === 'works-with-warnings') return warningOf(report) ?? find('warning');
  return find('problem') ?? findUntested(report) ?? findOurFault(report);
}

/** Where our own test broke off, that is why nothing is known. */
function findOurFault({ findings }: Report): Finding | null {
  return findings.find(({ code }) => code === 'server-upsets-our-test') ?? null;
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

function isStopped(report: Report, direction: Direction): boolean {
  return report[direction] === 'broken' && !movesDespiteProblems(report, direction);
}

/** The causes of the two directions where both are stopped, and not by the same thing. */
function twoCauses(words: Words, report: Report): Record<Direction, Finding> | null {
  if (report.verdict !== 'broken' || !directions.every((direction) => isStopped(report, direction)))
    return null;
  const incoming = causeIn(report, 'incoming');
  const outgoing = causeIn(report, 'outgoing');
  if (incoming === null || outgoing === null || isSameStory(words, report, incoming, outgoing)) return null;
  return { incoming, outgoing };
}

/** Of the warnings about the way mail travels, the first that says for whom it does not work, else the first. */
function warningOf(report: Report): Finding | null {
  const warnings = Object.values(legsOfReport(report)).flatMap(({ finding }) => finding ?? []);
  return warnings.find(isPartialFinding) ?? warnings[0] ?? null;
}

function brokenSentence(words: Words, report: Report, reason: string | null): string {
  const two = twoCauses(words, report);
  if (two === null) return join(brokenPart(report), reason);
  const incoming = join(cannotReceive(report), wordsOf(words, report, two.incoming).title);
  return `${incoming} ${join('You cannot send mail', wordsOf(words, report, two.outgoing).title)}`;
}

function cannotReceive(report: Report): string {
  return isOnlyUndelivered(report) ? 'New mail does not reach you' : 'You cannot receive mail';
}

function brokenPart(report: Report): string {
  const { incoming, outgoing } = report;
  if (flows(incoming) && flows(outgoing)) return 'You can receive and send mail, but there is a problem';
  if (moves(report, 'incoming') && moves(report, 'outgoing'))
    return 'You can receive and send mail, but the provider has something to repair';
  const stopped = { incoming: isStopped(report, 'incoming'), outgoing: isStopped(report, 'outgoing') };
  if (stopped.incoming && stopped.outgoing) return 'You can neither receive nor send mail';
  if (stopped.incoming && !moves(report, 'outgoing')) return cannotReceive(report);
  if (stopped.incoming && isOnlyUndelivered(report)) {
    const reads = flows(legsOfReport(report)['program-incoming'].verdict);
    return `You can ${reads ? 'read and send mail' : 'send mail'}, but new mail does not reach you`;
  }
  if (stopped.incoming) return 'You can send mail, but not receive it';
  if (stopped.outgoing)
    return moves(report, 'incoming') ? 'You can receive mail, but not send it' : 'You cannot send mail';
  if (moves(report, 'incoming')) return 'You can receive mail, but the provider has something to repair';
  if (moves(report, 'outgoing')) return 'You can send mail, but the provider has something to repair';
  return 'There is a problem';
}

function untestedPart({ incoming, outgoing }: Report): string {
  if (flows(incoming)) return 'You can receive mail, but we could not find out whether you can send it';
  if (flows(outgoing)) return 'You can send mail, but we could not find out whether you can receive it';
  return 'We could not find out whether this account works';
}

function notTestedReason(report: Report, reason: string | null): string | null {
  if (reason !== null) return reason;
  if (report.interrupted !== null) return 'The check ended too early';
  return report.endpoints.length === 0 ? 'No server was found to test' : null;
}

function findUntested(report: Report): Finding | undefined {
  return report.findings.find((finding) => finding.code === 'login-not-tested');
}

function plain(text: string): Remedy {
  return { label: null, text, help: null };
}

function remedyFor(words: Words, report: Report, cause: Finding): Omit<Remedy, 'label'> {
  const text = [wordsOf(words, report, cause).fix, otherWay(report, cause)].filter(Boolean).join(' ');
  return { text, help: helpOf(cause.code) };
}

/** Where the broken direction has other settings that work without a problem, they are the quickest remedy. */
function otherWay(report: Report, cause: Finding): string {
  const endpoint = endpointOf(report, cause);
  if (endpoint === null || cause.severity !== 'problem') return '';
  const direction = directionOf(endpoint.protocol);
  if (direction === null) return '';
  const other = report.recommended[direction];
  if (!other?.verified || isSame(endpoint, other) || !helps(report, cause, direction, other)) return '';
  return `Until then, use ${other.host}, port ${other.port} with ${securityName(other.security)}: we tested it and it works.`;
}

/** Other settings help where the cause lies on the way to its server, and nothing is wrong with the way to the other one. */
function helps(
  report: Report,
  cause: Finding,
  direction: Direction,
  other: { host: string; port: number; security: Endpoint['security'] },
): boolean {
  if (other.security === 'none' || !isAboutServer(report, cause)) return false;
  const there = report.endpoints.find((one) => directionOf(one.protocol) === direction && isSame(one, other));
  return !report.findings.some(
    (finding) =>
      finding.endpoint === there?.id &&
      (finding.severity === 'problem' || (finding.severity === 'warning' && isPartialFinding(finding))),
  );
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
