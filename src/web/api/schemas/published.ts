import { z } from 'zod';

const server = z
  .object({
    protocol: z.string(),
    host: z.string(),
    port: z.number(),
    security: z.string(),
    username: z.string(),
    auth: z.string().nullable().describe('How it says to log in.'),
  })
  .nullable();

/** What a domain publishes, and what each program makes of it. */
export const publishedSchema = z
  .object({
    domain: z.string(),
    complete: z.boolean().describe('False where a place took too long, so that something may be missing.'),
    places: z
      .array(
        z.object({
          source: z.string(),
          asked: z.string(),
          outcome: z.enum(['found', 'nothing', 'failed']),
          detail: z.string(),
        }),
      )
      .describe('The kinds of places that were asked.'),
    answers: z
      .array(
        z.object({
          url: z.string(),
          asked: z.string(),
          facts: z.array(z.string()),
          faults: z.array(z.string()),
        }),
      )
      .describe('Each address that was asked, and what came back.'),
    programs: z
      .array(
        z.object({
          name: z.string(),
          outcome: z.string().describe('`found`, or what the program does instead.'),
          from: z.string().nullable().describe('Where it takes the settings from.'),
          incoming: server,
          outgoing: server,
          doubts: z.array(z.string()).describe('Why it may fail.'),
          notes: z.array(z.string()),
          reference: z.string().describe('Where the rules of the program stand.'),
        }),
      )
      .describe('What each program makes of it, by its own rules.'),
    language: z.string(),
  })
  .meta({ id: 'Published' });
