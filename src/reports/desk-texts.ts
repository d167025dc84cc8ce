import type { Finding } from '../model/finding.ts';
import { hostPort } from '../model/host-port.ts';
import { rowOf } from '../model/protocols.ts';
import { allServers, neutralProvider, type Provider } from '../model/provider.ts';
import { isDecided, type Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { endpointOf, stepsByProvider, whoActs, wordsOf } from './find-words.ts';
import { momentOf, provingLines, startOf } from './log-times.ts';
import { oneLine } from './one-line.ts';
import { causeOf, causesOf, otherWay, plainRemedyOf, verdictSentence } from './verdict-words.ts';
import { isHostedBy, runsOf } from './view-acting.ts';

/** An answer of the provider to its customer, in their language: what is, what to do step by step, and where all of it stands. */
export function customerAnswer(
  words: Words,
  report: Report,
  { link, provider = neutralProvider }: { link: string; provider?: Provider },
): string {
  const causes = isDecided(report) ? causesOf(words, report) : [];
  const isOurs = (finding: Finding) => isRunByUs(provider, report, finding);
  const foreign = causes.flatMap(({ finding }) =>
    isOurs(finding) || runsOf(report, finding) !== 'provider'
      ? []
      : (endpointOf(report, finding)?.host ?? []),
  );
  const parts = causes.map(({ about, finding }) => {
    const lead = words.message('desk-answer-steps', { for: about });
    return [lead, ...numbered(answerSteps(words, report, finding, isOurs(finding)))].join('\n');
  });
  const plain = words.message('desk-answer-plain', { remedy: plainRemedyOf(report) });
  return [
    words.message('desk-answer-hello'),
    words.message('desk-answer-tested', { iso: report.createdAt, address: report.account.address }),
    oneLine(verdictSentence(words, report, foreign.length === 0 ? 'provider' : 'other')),
    ...(foreign.length === 0 ? [] : [words.message('desk-answer-foreign', { hosts: [...new Set(foreign)] })]),
    ...(parts.length === 0 ? [plain] : parts),
    words.message('desk-answer-link', { link }),
    words.message('desk-answer-regards'),
  ].join('\n\n');
}

/** A provider without a file looks after whatever is tested; one that names its servers writes “we” only of these. */
function isRunByUs(provider: Provider, report: Report, finding: Finding): boolean {
  return allServers(provider).length === 0 || isHostedBy(provider, report, finding);
}

/** What is to be done, first what the cause asks for, then the settings that work meanwhile. */
function answerSteps(words: Words, report: Report, finding: Finding, isOurs: boolean): string[] {
  const hostsDomain = whoActs(report, finding) === 'provider';
  const steps =
    isOurs && runsOf(report, finding) === 'provider'
      ? stepsByProvider(words, report, finding, { hostsDomain })
      : wordsOf(words, report, finding).steps;
  return [...steps, otherWay(words, report, finding)].filter((step) => step !== '');
}

function numbered(steps: readonly string[]): string[] {
  return steps.map((step, index) => `${index + 1}. ${oneLine(step)}`);
}

/** A note for whoever runs the server: which one, when, what was said, and what was looked for. */
export function serverNote(words: Words, report: Report): string {
  const cause = causeOf(report);
  if (cause === null) return words.message('desk-note-nothing');
  const endpoint = endpointOf(report, cause);
  const { title, why } = wordsOf(words, report, cause);
  const addresses = [...new Set(endpoint?.attempts.flatMap(({ address }) => address ?? []))];
  const looked = words.stored(`${cause.code}.looked`, {});
  const [first] = endpoint?.attempts ?? [];
  const head = [
    oneLine(title),
    ...(endpoint === null
      ? []
      : [
          words.message('desk-note-server', {
            ...{ service: rowOf(endpoint.protocol).name, place: hostPort(endpoint) },
            ...{ security: endpoint.security, addresses },
          }),
        ]),
    words.message('desk-note-time', {
      moment: first === undefined ? startOf(report) : momentOf(report, first, 0),
    }),
    words.message('desk-note-account', { address: report.account.address, code: report.code }),
  ];
  const lines = provingLines(report, cause).map(
    ({ at, from, text }) => `${at}  ${from === 'client' ? '→' : '←'}  ${oneLine(text)}`,
  );
  return [
    head.join('\n'),
    ...(looked === null ? [] : [words.message('desk-note-looked', { looked: oneLine(looked) })]),
    oneLine(why),
    ...(lines.length === 0 ? [] : [[words.message('desk-note-lines'), ...lines].join('\n')]),
  ].join('\n\n');
}
