import type { Actor } from '../model/actor.ts';
import type { Attempt, Evidence } from '../model/attempt.ts';
import type { FindingArgs, Severity } from '../model/finding.ts';
import type { Message } from '../model/message.ts';
import { phoneCodeOf } from '../model/phone-codes.ts';
import type { DiscoveryAnswer, DiscoveryFact, Report } from '../model/report.ts';
import { noteText } from '../words/note-text.ts';
import { toldText } from '../words/told-text.ts';
import type { Words } from '../words/words.ts';
import { compareReports } from './compare-reports.ts';
import { helpOf, whoActs, wordsOf } from './find-words.ts';
import { tellOnce } from './tell-once.ts';

/** A finding as JSON: what is stored, and its words of today. */
export interface JsonFinding {
  code: string;
  severity: Severity;
  /** Who has to act. */
  actor: Actor;
  /** What is said on the phone, `T04`; null for a finding this version does not know. */
  phoneCode: string | null;
  /** The first endpoint it was seen at. */
  endpoint: string | null;
  /** All of them, where several share it. */
  endpoints?: string[];
  args: FindingArgs;
  title: string;
  why: string;
  fix: string;
  /** The fix, one remedy after the other. */
  steps: string[];
  help: string;
  evidence: Evidence[];
}

/** What a place said, with its words of today. */
export type JsonDiscovery = Omit<DiscoveryFact, 'asked' | 'detail' | 'answers'> & {
  asked: string;
  detail: string;
  answers?: (Omit<DiscoveryAnswer, 'said' | 'refusals'> & {
    said?: string;
    refusals?: { program: string; reason: string }[];
  })[];
};

/** Codes of what is gone since an earlier report, and of what has come. */
export interface JsonPrevious {
  /** Null where whoever asks need not know it. */
  id: string | null;
  fixed: string[];
  new: string[];
}

/** The report as programs get it. Additions are fine; a change raises `schemaVersion`. */
export type JsonReport = Omit<Report, 'findings' | 'discovery' | 'judged' | 'earlier' | 'returnTo'> & {
  findings: JsonFinding[];
  discovery: JsonDiscovery[];
  /** What is otherwise since the test before. */
  previous?: JsonPrevious;
  /** Of `title`, `why`, `fix` and `steps`, and of what is said of the places that were asked. */
  language: string;
};

/** A stored report as the JSON contract has it, words included; what is the same at several endpoints stands once. */
export function renderJson(words: Words, stored: Report, previous?: JsonPrevious): JsonReport {
  const { judged: _judged, earlier: _earlier, returnTo: _returnTo, ...report } = stored;
  const findings = tellOnce(words, report, report.findings).map(({ finding, all }) => {
    const { code, severity, endpoint, args } = finding;
    const endpoints = all.flatMap((one) => one.endpoint ?? []);
    return {
      ...{
        code,
        severity,
        actor: whoActs(report, finding),
        phoneCode: phoneCodeOf(code),
        endpoint,
        ...(endpoints.length > 1 && { endpoints }),
        args,
      },
      ...wordsOf(words, report, finding),
      help: helpOf(code),
      evidence: all.flatMap(({ evidence }) => evidence),
    };
  });
  const discovery = report.discovery.map((fact) => toldDiscovery(words, fact));
  const endpoints = report.endpoints.map((endpoint) => ({
    ...endpoint,
    attempts: endpoint.attempts.map((attempt) => toldAttempt(words, attempt)),
  }));
  const told = tellDetails(words, { ...report, endpoints, findings: [], discovery: [] });
  return {
    ...{ ...told, findings, discovery, language: words.language.tag },
    ...(previous && { previous }),
  };
}

/** What a report has to say of the one before it; `knows` tells whether its id may be said. */
export function previousOf(before: Report, after: Report, knows: boolean): JsonPrevious {
  const { fixed, added } = compareReports(before, after);
  const codes = (changes: typeof fixed) => [...new Set(changes.map(({ finding }) => finding.code))];
  return { id: knows ? before.id : null, fixed: codes(fixed), new: codes(added) };
}

function toldAttempt(words: Words, attempt: Attempt): Attempt {
  const failure = attempt.failure?.kind ?? null;
  const transcript = attempt.transcript.map((line) =>
    line.from === 'note' ? { ...line, text: noteText(words, line, failure) } : line,
  );
  return { ...attempt, transcript };
}

/** The same value with the words of every `detail` and `what` in it that is a message: how dialogues ended, and what broke a protocol. */
function tellDetails<T>(words: Words, value: T): T {
  if (Array.isArray(value)) return value.map((one) => tellDetails(words, one)) as T;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      (name === 'detail' || name === 'what') && isMessage(one)
        ? toldText(words, one)
        : tellDetails(words, one),
    ]),
  ) as T;
}

function isMessage(value: unknown): value is Message {
  const { id, args } = (value ?? {}) as Partial<Message>;
  return typeof id === 'string' && typeof args === 'object';
}

function toldDiscovery(words: Words, { answers, ...fact }: DiscoveryFact): JsonDiscovery {
  const told = { asked: toldText(words, fact.asked), detail: toldText(words, fact.detail) };
  if (answers === undefined) return { ...fact, ...told };
  const toldAnswers = answers.map(({ said, refusals, ...answer }) => ({
    ...answer,
    ...(said !== undefined && { said: toldText(words, said) }),
    ...(refusals !== undefined && {
      refusals: refusals.map(({ program, reason }) => ({
        program: words.message('reader-program', { item: program }),
        reason: toldText(words, reason),
      })),
    }),
  }));
  return { ...fact, ...told, answers: toldAnswers };
}
