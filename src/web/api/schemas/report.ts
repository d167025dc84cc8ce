import { z } from 'zod';
import { actors } from '../../../model/actor.ts';
import { failureKinds, stepNames } from '../../../model/failure.ts';
import { severities } from '../../../model/finding.ts';
import { legs } from '../../../model/legs.ts';
import { mailProtocols, protocols } from '../../../model/protocols.ts';
import { securities } from '../../../model/security.ts';
import { sources } from '../../../model/sources.ts';

/*
 * The report as programs get it, as docs/report-json.md describes it. Keys may be added over time, so every object is open; where a
 * part is our own account of what a server did (`facts`, `home`, `roundTrip`), it stands as an open object.
 */

const verdict = z
  .enum(['works', 'works-with-warnings', 'broken', 'not-tested'])
  .describe('How it went.')
  .meta({ id: 'Verdict' });
/** Its inside is described elsewhere. */
const open = z.record(z.string(), z.unknown());
const place = z.object({ code: z.string(), endpoint: z.string().nullable() });
const source = z.enum(sources as [string, ...string[]]).describe('Who named the server.');

const failure = z
  .object({
    kind: z.enum(failureKinds),
    step: z.enum(stepNames),
    detail: z.unknown().describe('Technical detail, in `language`.'),
    code: z.string().optional(),
    alert: z.string().optional(),
  })
  .meta({ id: 'Failure' });

const serverFields = {
  protocol: z.enum(protocols),
  host: z.string(),
  port: z.int(),
  security: z.enum(securities).describe('`tls` from the start, `starttls`, or `none`.'),
  username: z.string(),
};
const server = z.object(serverFields).meta({ id: 'Server' });
const recommended = z
  .object({
    ...serverFields,
    protocol: z.enum(mailProtocols as [string, ...string[]]),
    source,
    verified: z.boolean().describe('Whether a login with them worked.'),
  })
  .meta({ id: 'RecommendedSettings' });

const attempt = z
  .object({
    id: z.string(),
    purpose: z.string(),
    address: z.string().nullable().describe('The address that was dialled.'),
    outcome: z.enum(['done', 'failed', 'skipped']),
    failure: failure.nullable(),
    skipped: z.string().optional(),
    startedMs: z.number().describe('Milliseconds since the check began.'),
    steps: z.array(z.object({ name: z.enum(stepNames), startMs: z.number(), durationMs: z.number() })),
    transcript: z
      .array(
        z.object({
          atMs: z.number(),
          from: z.enum(['client', 'server', 'note']),
          text: z.string(),
        }),
      )
      .describe('The dialogue without its secrets.'),
  })
  .meta({ id: 'Attempt' });

const endpoint = z
  .object({
    ...serverFields,
    id: z.string(),
    source,
    outcome: z.enum(['done', 'failed', 'skipped']),
    failure: failure.nullable(),
    attempts: z.array(attempt),
    facts: open.describe('What the server did, typed and without opinion.'),
  })
  .meta({ id: 'Endpoint' });

export const findingSchema = z
  .object({
    code: z.string().describe('Stable name; docs/findings.md lists them all.'),
    severity: z.enum(severities),
    actor: z.enum(actors).describe('Who has to act.'),
    phoneCode: z.string().nullable().describe('What is said on the phone.'),
    endpoint: z.string().nullable(),
    endpoints: z.array(z.string()).optional(),
    args: z.record(z.string(), z.unknown()),
    title: z.string(),
    why: z.string(),
    fix: z.string(),
    steps: z.array(z.string()),
    help: z.string().describe('Path of the article about it.'),
    evidence: z.array(z.object({ attempt: z.string(), lines: z.array(z.int()) })),
  })
  .meta({ id: 'Finding' });

const discovery = z
  .object({
    source,
    asked: z.string(),
    outcome: z.enum(['found', 'nothing', 'failed']),
    detail: z.string(),
    candidates: z.array(server),
    durationMs: z.number(),
  })
  .meta({ id: 'Discovery' });

const leg = z.object({ verdict, finding: place.nullable() });

/** A report, whole or so far. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    id: z.string(),
    code: z.string().describe('What the customer reads out: `PH-7KQ2-M9XD`.'),
    state: z.enum(['pending', 'running', 'done']),
    interrupted: z.enum(['deadline', 'aborted', 'restart']).nullable(),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().optional(),
    testedFrom: z.array(z.string()).optional().describe('Our own addresses, as the servers saw them.'),
    expiresAt: z.iso.datetime().nullable(),
    durationMs: z.number(),
    decidedMs: z.number().optional().describe('After how long the diagnosis stood.'),
    timeoutMs: z.number().optional(),
    account: z.object({ address: z.string(), localPart: z.string(), domain: z.string() }),
    passwordGiven: z.boolean(),
    unverifiedLoginAllowed: z.boolean(),
    verdict,
    incoming: verdict,
    outgoing: verdict,
    diagnosis: place.nullable().describe('The first cause; null where nothing is wrong.'),
    causes: z
      .object({ incoming: place.nullable(), outgoing: place.nullable() })
      .optional()
      .describe('Where a direction is broken, its own cause.'),
    legs: z
      .object(Object.fromEntries(legs.map((one) => [one, leg])))
      .optional()
      .describe('The five legs of the way mail travels.'),
    checked: z.object({ done: z.int(), fine: z.int() }).optional(),
    findings: z.array(findingSchema).describe('The most important first.'),
    endpoints: z.array(endpoint),
    domain: open.nullable(),
    discovery: z.array(discovery),
    takenBy: z.array(open).optional(),
    recommended: z.object({ incoming: recommended.nullable(), outgoing: recommended.nullable() }),
    roundTrip: open.nullable().optional(),
    home: open.optional(),
    previous: z
      .object({ id: z.string().nullable(), fixed: z.array(z.string()), new: z.array(z.string()) })
      .optional(),
    versions: z.object({ posthorn: z.string(), rules: z.int() }),
    askedIn: z.string().optional(),
    language: z.string().describe('Of `title`, `why`, `fix` and `steps`.'),
  })
  .meta({ id: 'Report' });
