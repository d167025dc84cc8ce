import type { Actor } from '../model/actor.ts';
import type { Finding } from '../model/finding.ts';
import { phoneCodeOf } from '../model/phone-codes.ts';
import { allServers, neutralProvider, type Provider } from '../model/provider.ts';
import { isDecided, type Report } from '../model/report.ts';
import { whoRuns } from '../model/who-runs.ts';
import { hasOwnServer } from '../rules/actors.ts';
import type { Words } from '../words/words.ts';
import { alsoInProgram, endpointOf, whoActs, wordsOf } from './find-words.ts';
import { oneLine } from './one-line.ts';
import type { ActingView, FindingView } from './report-view.ts';
import { causesOf, otherWayOf } from './verdict-words.ts';

/** Whose service this is, and where the report stands; both may be unknown, as on the command line. */
export interface Desk {
  provider?: Provider;
  /** The whole address of the report. */
  url?: string;
}

/** Who acts on a finding, as a badge has it, and whether there is nothing to change in the reader's mail program. */
export function whoOf(
  words: Words,
  report: Report,
  finding: Finding,
): Pick<FindingView, 'actor' | 'who' | 'isUnchanged' | 'phoneCode'> {
  const actor = whoActs(report, finding);
  return {
    actor,
    who: words.message('actor-badge', { actor, runs: runsOf(report, finding) }),
    isUnchanged: isUnchanged(report, finding, actor),
    phoneCode: phoneCodeOf(finding.code),
  };
}

/** Who has to act on what the verdict speaks of: one, or one a direction where two have to. */
export function toActing(words: Words, report: Report, desk: Desk = {}): ActingView[] {
  if (!isDecided(report)) return [];
  const all = causesOf(words, report).map(({ about, finding }) => {
    const actor = whoActs(report, finding);
    const known = actor === 'provider' && isHostedBy(desk.provider, report, finding) ? desk.provider : null;
    const { name = '', support = null } = known ?? {};
    const runs = known === null ? runsOf(report, finding) : 'provider';
    return {
      ...{ about, actor },
      sentence: words.message('actor-acts', { actor, runs, name }),
      isUnchanged: isUnchanged(report, finding, actor),
      contact: support === null ? null : { name, ...support },
      letter:
        isOther(actor) && desk.url !== undefined
          ? letterFor(words, report, finding, desk.url, support?.email ?? '')
          : null,
    };
  });
  const [first, second] = all;
  const isSame = first?.sentence === second?.sentence;
  return first !== undefined && second !== undefined && isSame
    ? [{ ...first, about: 'all', isUnchanged: first.isUnchanged && second.isUnchanged }]
    : all;
}

/** Whether somebody has to act whom the reader can write to. */
function isOther(actor: Actor): boolean {
  return actor !== 'you' && actor !== 'nobody';
}

/** Who runs the server that a finding is about. */
export function runsOf(report: Report, finding: Finding): ReturnType<typeof whoRuns> {
  const host = endpointOf(report, finding)?.host;
  return host === undefined ? 'provider' : whoRuns(host);
}

/** Others have to act, other settings do not help meanwhile, and nothing else there is the reader's own to put right. */
function isUnchanged(report: Report, finding: Finding, actor: Actor): boolean {
  if (!isOther(actor) || !isLoud(finding)) return false;
  if (alsoInProgram(finding) || otherWayOf(report, finding) !== null) return false;
  return !report.findings.some(
    (other) =>
      isLoud(other) &&
      whoActs(report, other) === 'you' &&
      (other.endpoint === null || finding.endpoint === null || other.endpoint === finding.endpoint),
  );
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'problem' || severity === 'warning';
}

/** Whether the server of a finding, or its domain where it has none, is one that the provider file names. */
export function isHostedBy(provider: Provider = neutralProvider, report: Report, finding: Finding): boolean {
  const endpoint = endpointOf(report, finding);
  if (endpoint === null)
    return provider.domains.includes(report.account.domain) || hasOwnServer(report.endpoints);
  return hasOwnServer([endpoint]) || allServers(provider).some(({ host }) => host === endpoint.host);
}

/** A message that carries code and link, with the cause in one sentence. */
function letterFor(
  words: Words,
  report: Report,
  finding: Finding,
  link: string,
  to: string,
): ActingView['letter'] {
  const { code, account } = report;
  const args = {
    ...{ code, link, address: account.address, phone: phoneCodeOf(finding.code) },
    title: oneLine(wordsOf(words, report, finding).title),
  };
  return {
    to,
    subject: words.message('actor-letter-subject', args),
    body: words.message('actor-letter-body', args),
  };
}
