import { z } from 'zod';
import { actors } from '../../../model/actor.ts';
import { shape, text } from './words.ts';

const short = () => text().max(300, { error: 'request-too-long' });
const moment = () => z.iso.datetime({ error: 'request-no-moment', offset: true });

/** By what reports are found. */
export const reportQuerySchema = shape({
  code: short().optional().describe('The code that a customer reads out.'),
  address: short().optional().describe('The whole address.'),
  domain: short().optional().describe('The domain of the address, or the name of a server.'),
  diagnosis: short().optional().describe('The code of the first cause.'),
  finding: short().optional().describe('A finding that the report has.'),
  verdict: z
    .enum(['works', 'works-with-warnings', 'broken', 'not-tested'], { error: 'request-choice' })
    .optional(),
  actor: z.enum(actors, { error: 'request-choice' }).optional().describe('Who has to act.'),
  from: moment().optional().describe('From this moment on, ISO 8601.'),
  to: moment().optional().describe('Before this moment.'),
  limit: z.coerce
    .number({ error: 'request-no-number' })
    .int({ error: 'request-no-number' })
    .min(1, { error: 'request-no-number' })
    .max(100, { error: 'request-no-number' })
    .default(50),
  cursor: short().optional().describe('From `next` of the page before.'),
  lang: short().optional(),
});

/** A page of reports. */
export const foundReportsSchema = z
  .object({
    reports: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        createdAt: z.iso.datetime(),
        address: z.string(),
        domain: z.string(),
        verdict: z.string(),
        diagnosis: z.string().nullable(),
        actor: z.string().nullable(),
        hosts: z.array(z.string()),
      }),
    ),
    next: z.string().nullable().describe('Path of the next page.'),
  })
  .meta({ id: 'FoundReports' });
