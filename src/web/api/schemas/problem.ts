import { z } from 'zod';
import { problemReasons } from '../../http-problem.ts';

/** What went wrong (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().describe('A page that explains this kind of problem.'),
    title: z.string().describe('What went wrong, in one sentence, in the language asked for.'),
    status: z.int().describe('The status code of the answer.'),
    detail: z.string().describe('What it means and what to do.'),
    reason: z.enum(problemReasons).describe('The kind of problem as a word that stays.'),
    request: z.string().describe('The number of the request in the log of the service.'),
    retryAfter: z.int().optional().describe('Seconds after which trying again makes sense.'),
    work: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('A sum (ALTCHA) whose answer, in the header `posthorn-work`, buys one more test.'),
    errors: z
      .array(
        z.object({
          field: z.string().describe('Path of the field, such as `incoming.0.port`.'),
          message: z.string().describe('What is wrong with it, in the language asked for.'),
          code: z.string().optional().describe('The finding that explains it, where there is one.'),
        }),
      )
      .optional()
      .describe('Everything that has to be changed, one entry a field.'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.output<typeof problemSchema>;
