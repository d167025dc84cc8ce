import type { z } from 'zod';
import type { ReadWhatIsPublished } from '../../check/published/look-up-published.ts';
import type { TakenServer } from '../../readers/reader.ts';
import { toldText } from '../../words/told-text.ts';
import type { Words } from '../../words/words.ts';
import type { publishedSchema } from './schemas/published.ts';

type Read = Awaited<ReturnType<ReadWhatIsPublished>>;

/** What a domain publishes, in the reader's words. */
export function publishedJson(words: Words, domain: string, read: Read): z.output<typeof publishedSchema> {
  const { facts, answers, views, brokeOff = false } = read;
  return {
    domain,
    complete: !brokeOff,
    places: facts.map(({ source, asked, outcome, detail }) => ({
      ...{ source, outcome, asked: toldText(words, asked), detail: toldText(words, detail) },
    })),
    answers: answers.map(({ url, facts: said, faults, asked }) => ({
      ...{ url, asked: toldText(words, asked) },
      facts: said.map((one) => toldText(words, one)),
      faults: faults.map((one) => toldText(words, one)),
    })),
    programs: views.map((view) => ({
      ...{ name: view.name, outcome: view.outcome, from: view.from?.url ?? null, reference: view.reference },
      ...{ incoming: serverOf(view.incoming), outgoing: serverOf(view.outgoing) },
      doubts: view.doubts.map((one) => toldText(words, one)),
      notes: view.notes.map((one) => toldText(words, one)),
    })),
    language: words.language.tag,
  };
}

function serverOf(server: TakenServer | null) {
  if (server === null) return null;
  const { protocol, host, port, security, username, auth } = server;
  return { protocol, host, port, security, username, auth: auth ?? null };
}
