import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { PublishingProblem } from '../model/report.ts';
import type { Source } from '../model/sources.ts';
import type { Heard, Reading, Verdict } from './reader.ts';
import { taken } from './reader.ts';
import { cannotUse } from './reasons.ts';

/** A question as a program asks it. */
export interface Question {
  source: Source;
  url: string;
  method: 'GET' | 'POST';
  about: HeardAnswer['about'];
}

type Scheme = 'http' | 'https';

/** `autoconfig.DOMAIN`, the place made for the file. */
export function dedicatedUrl(scheme: Scheme, domain: string): string {
  return `${scheme}://autoconfig.${domain}/mail/config-v1.1.xml`;
}

/** The well-known place at the domain itself. */
export function wellKnownUrl(scheme: Scheme, domain: string): string {
  return `${scheme}://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`;
}

/** A question for an autoconfig file. */
export function ask(source: Source, url: string, about: HeardAnswer['about']): Question {
  return { source, url, method: 'GET', about };
}

/** The URLs that our own look asked for a source, in its order: the database, and what follows from the mail exchanger. */
export function urlsOf({ facts }: Heard, source: Source): string[] {
  const fact = facts.find((one) => one.source === source);
  return [...new Set(fact?.answers?.map(({ url }) => url) ?? [])];
}

/** The answer to a question, or null where nobody asked it, or the name does not exist. */
export function answerTo({ answers }: Heard, { url, method, about }: Question): HeardAnswer | null {
  const same = answers.filter((one) => one.url === url && one.method === method);
  // A made-up mailbox is asked about only where a program does so; elsewhere the domain's own answer stands for it.
  return same.find((one) => one.about === about) ?? (about === 'made-up' ? (same[0] ?? null) : null);
}

/** What a program stumbled over: told where somebody meant to answer, silent where simply nothing is there. */
export function stumble(answer: HeardAnswer): Message | null {
  const { url, status, problem } = answer;
  if (status !== null)
    return [401, 404, 405, 410].includes(status)
      ? null
      : { id: 'reader-status', args: { url, status: String(status) } };
  return problem !== null && told.includes(problem) ? { id: 'reader-problem', args: { url, problem } } : null;
}

/** What somebody who meant to answer did wrong; elsewhere simply nothing is there. */
const told: readonly PublishingProblem[] = [
  'certificate',
  'tls',
  'timeout',
  'too-long',
  'redirects',
  'malformed',
];

/** True for a status that says success. */
export function isSuccess(answer: HeardAnswer): boolean {
  return answer.status !== null && answer.status >= 200 && answer.status < 300;
}

/** Asks one place after the other and takes the first that the program can use; the others go to the notes. */
export function firstUsable(
  heard: Heard,
  questions: readonly Question[],
  read: (answer: HeardAnswer) => Reading,
  notes: Message[],
): Verdict | null {
  for (const question of questions) {
    const answer = answerTo(heard, question);
    if (answer === null) continue;
    if (!isSuccess(answer)) {
      const why = stumble(answer);
      if (why !== null) notes.push(why);
      continue;
    }
    const reading = read(answer);
    if (reading.kind !== 'refused') return taken(reading, answer, question.source, notes);
    notes.push(cannotUse(answer.url, reading.reason));
  }
  return null;
}
