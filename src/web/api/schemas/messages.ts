import { z } from 'zod';
import type { MessageType } from '../../../model/webhook.ts';
import { reportSchema } from './report.ts';

/** Every message is one of these; what a later version adds is let go by, as receivers should. */
const message = <Type extends MessageType, Data extends z.ZodType>(type: Type, id: string, data: Data) =>
  z
    .object({
      type: z.literal(type),
      timestamp: z.iso.datetime().describe('When it happened.'),
      data,
    })
    .meta({ id });

const rise = z.object({
  name: z.string().describe('What fails: the code of a diagnosis, a domain or a server.'),
  count: z.int().describe('How many tests failed in the last hour.'),
  usual: z.number().nullable().describe('How many fail in that hour of other weeks.'),
  weeks: z.int().describe('How many weeks it was held against.'),
  link: z.url().describe('The overview at the desk.'),
});

/** What a webhook is sent, by what happened. */
export const payloads = {
  'check.finished': message(
    'check.finished',
    'CheckFinishedMessage',
    z.object({
      code: z.string().describe('The code of the report, as it is read out on the phone.'),
      link: z.url().describe('The report; whoever has this link can read it.'),
      transcript: z.boolean().describe('Whether the report has what was said at the servers.'),
      report: reportSchema,
    }),
  ),
  'question.asked': message(
    'question.asked',
    'QuestionAskedMessage',
    z.object({
      id: z.string(),
      text: z.string().describe('Without what tells who asked; cut where it is long.'),
      language: z.string().describe('Of the page that it was asked on.'),
      mayPublish: z.boolean(),
      link: z.url().describe('The question at the desk.'),
    }),
  ),
  'diagnosis.rose': message('diagnosis.rose', 'DiagnosisRoseMessage', rise),
  'domain.rose': message('domain.rose', 'DomainRoseMessage', rise),
  'server.rose': message('server.rose', 'ServerRoseMessage', rise),
  'webhook.test': message(
    'webhook.test',
    'WebhookTestMessage',
    z.object({ link: z.url().describe('The webhooks at the desk.') }),
  ),
} as const satisfies Record<MessageType, z.ZodType>;
export type Payload = z.input<(typeof payloads)[MessageType]>;

/** What each of them is sent for. */
export const messageSummaries: Record<MessageType, string> = {
  'check.finished': 'A test has ended.',
  'question.asked': 'Somebody asks a question.',
  'diagnosis.rose': 'A diagnosis is found far more often than usual.',
  'domain.rose': 'Accounts at a domain fail far more often than usual.',
  'server.rose': 'A server fails far more often than usual.',
  'webhook.test': 'Somebody asked whether messages arrive.',
};
