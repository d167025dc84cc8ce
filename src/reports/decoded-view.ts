import type { Decoded, Decoding } from '../decode/decode.ts';
import type { Actor } from '../model/actor.ts';
import { phoneCodeOf } from '../model/phone-codes.ts';
import type { Words } from '../words/words.ts';

/** One meaning of an error text in the reader's words. */
export interface DecodingView extends Omit<Decoding, 'meaning'> {
  title: string;
  means: string;
  steps: string[];
  /** Who acts, as a badge has it. */
  who: string;
  actor: Actor;
  /** Of the finding that a test would come to. */
  phoneCode: string | null;
}

/** What an error text means, the likeliest first. */
export function viewDecodings(words: Words, { decodings }: Pick<Decoded, 'decodings'>): DecodingView[] {
  return decodings.map(({ meaning, ...decoding }) => ({
    ...decoding,
    title: words.message(`decode-${meaning}`),
    means: words.message(`decode-${meaning}.means`),
    steps: words.steps(`decode-${meaning}.steps`, {}),
    who: words.message('actor-badge', { actor: decoding.actor, runs: 'provider' }),
    phoneCode: decoding.finding === null ? null : phoneCodeOf(decoding.finding),
  }));
}

/** The answer of `posthorn decode --json` and of `POST /api/v1/decode`. */
export function decodedJson(words: Words, decoded: Decoded) {
  return {
    decodings: viewDecodings(words, decoded).map(
      ({ id, finding, actor, certainty, title, means, steps, phoneCode }) => ({
        ...{ id, finding, phoneCode, actor, certainty, title, means, steps },
      }),
    ),
    recognised: decoded.recognised,
    dropped: decoded.dropped,
    names: decoded.names,
    language: words.language.tag,
  };
}
