import { z } from 'zod';
import { rawRequest } from '../../../check/request/parse-request.ts';
import { text } from './words.ts';

/** What is to be tested: the fields of the form. */
export const checkRequestSchema = rawRequest.meta({
  id: 'CheckRequest',
  description:
    'An account to test. `address` is needed; without a password nobody logs in, and the rest is tested.',
});

/** A check that has begun. */
export const startedSchema = z
  .object({
    id: z.string().describe('Opens the report: whoever has it may read it.'),
    code: z.string().describe('Names the report on the phone; opens nothing.'),
    state: z.enum(['pending', 'running', 'done']),
    url: z.url().describe('The page for people.'),
    poll: z.string().describe('Path of the report as JSON.'),
    events: z.string().describe('Path of the progress as server-sent events.'),
    known: z.literal(true).optional().describe('The very same check was asked for less than a minute ago.'),
    passwordNotSent: z
      .object({ reason: z.literal('too-many-failed'), retryAfter: z.int() })
      .optional()
      .describe('The check runs without the password: too many logins of the account have failed.'),
  })
  .meta({ id: 'StartedCheck' });

export const checkId = z.object({
  id: text()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, { error: 'request-no-id' })
    .describe('The id of a report.'),
});

/** One event of a running check, as the progress page shows it. */
export const progressSchema = z
  .union([
    z.object({
      type: z.literal('endpoint').describe('A server is looked at.'),
      endpoint: z.string(),
      title: z.string(),
      server: z.string(),
    }),
    z.object({
      type: z.literal('step').describe('A step of its dialogue is done.'),
      endpoint: z.string(),
      attempt: z.string(),
      text: z.string(),
    }),
    z.object({
      type: z.literal('look').describe('One more look at it.'),
      endpoint: z.string(),
      text: z.string(),
    }),
    z.object({
      type: z.literal('endpoint-done'),
      endpoint: z.string(),
      outcome: z.enum(['done', 'failed', 'skipped']),
      text: z.string(),
    }),
    z.object({ type: z.literal('waiting').describe('It waits for a free place.'), text: z.string() }),
    z.object({
      type: z
        .enum(['decided', 'done'])
        .describe('`decided`: the diagnosis stands; `done`: so does the rest.'),
    }),
  ])
  .meta({ id: 'ProgressEvent' });
