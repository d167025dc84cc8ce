import { z } from 'zod';
import type { Names } from '../../../decode/find-names.ts';
import { mostText } from '../../../decode/prepare-text.ts';
import { actors } from '../../../model/actor.ts';
import { shape, text } from './words.ts';

/** A text that somebody or something was shown. */
export const decodeRequestSchema = shape({
  text: text()
    .min(1, { error: 'request-empty' })
    .max(mostText, { error: 'request-too-long' })
    .describe('The text as it stands: a box, a bounce mail, a reply, a log, an exception.'),
  program: text().max(100, { error: 'request-too-long' }).optional().describe('The program that showed it.'),
  server: text().max(255, { error: 'request-too-long' }).optional().describe('The server it talked to.'),
}).meta({ id: 'DecodeRequest' });

const decoding = z
  .object({
    id: z.string().describe('The entry of the catalogue, or the rule, that says so.'),
    finding: z.string().nullable().describe('What a test would come to.'),
    phoneCode: z.string().nullable(),
    actor: z.enum(actors).describe('Who has to act.'),
    certainty: z.enum(['sure', 'likely']),
    title: z.string().describe('What it means, in one sentence.'),
    means: z.string(),
    steps: z.array(z.string()).describe('What to do, one after the other.'),
  })
  .meta({ id: 'Decoding' });

/** What a text may mean. */
export const decodedSchema = z
  .object({
    decodings: z.array(decoding).describe('The likeliest first; empty where nothing is known. At most four.'),
    recognised: z.array(z.string()).describe('Codes that were recognised.'),
    dropped: z.int().describe('How many secrets were taken out.'),
    names: z.custom<Names>().describe('What the text names: address, server, port, protocol.'),
    language: z.string(),
  })
  .meta({ id: 'Decoded' });
