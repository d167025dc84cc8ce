import { z } from 'zod';
import { mailProtocols } from '../../../model/protocols.ts';

const clientFields = {
  id: z.string(),
  name: z.string(),
  kind: z.enum(['file', 'steps', 'command']).describe('What a person gets.'),
  group: z.enum(['computer', 'phone', 'command-line', 'server', 'device', 'code']),
};

/** A mail program. */
export const clientSchema = z
  .object({
    ...clientFields,
    devices: z.array(z.enum(['windows', 'macos', 'linux', 'ios', 'android', 'any'])).readonly(),
    protocols: z.array(z.enum(mailProtocols as [string, ...string[]])).readonly(),
  })
  .meta({ id: 'Client' });

const step = z
  .object({
    title: z.string(),
    text: z.string(),
    values: z.array(z.object({ label: z.string(), value: z.string() })),
    command: z.string().nullable().describe('A command line to paste.'),
  })
  .meta({ id: 'Step' });

/** Settings for one program. */
export const clientConfigSchema = z
  .object({
    client: z.object(clientFields),
    quick: step.nullable().describe('What to do where the program finds the settings by itself.'),
    scan: z.object({ step, payload: z.string() }).nullable().describe('A code to scan.'),
    steps: z.array(step),
    file: z
      .object({ name: z.string(), mimeType: z.string(), content: z.string() })
      .nullable()
      .describe('A file for the program to open; `as=file` sends it alone.'),
    notes: z.array(z.string()),
    menus: z.string().nullable(),
    verified: z.boolean(),
    standing: z.enum(['verified', 'provider', 'unverified']).describe('Who vouches for the settings.'),
    unusable: z.string().nullable().describe('Why the program cannot use them.'),
  })
  .meta({ id: 'ClientSettings' });
