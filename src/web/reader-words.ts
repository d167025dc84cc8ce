import type { FastifyInstance } from 'fastify';
import type { Dictionary } from '../words/dictionary.ts';
import type { Words } from '../words/words.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The words of the language that the reader wants. */
    words: Words;
  }
}

/** Gives every request the words of its reader. */
export function speakTo(app: FastifyInstance, dictionary: Dictionary): void {
  app.decorateRequest('words', { getter: () => dictionary.words() });
}
