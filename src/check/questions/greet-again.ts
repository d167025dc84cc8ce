import type { Attempt } from '../../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { probes } from '../../protocols/index.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';

/** Connects once more and waits for the greeting, inside TLS where the port has it. */
export async function greetAgain(at: AskedEndpoint): Promise<Attempt> {
  const { protocol, security } = at.settings;
  const probe = probes[protocol];
  const options = { purpose: 'security', facts: noFacts(), credentials: noCredentials } as const;
  return holdExtra(at, options, probe.goodbye, async (dialogue, log) => {
    const failure = security === 'tls' ? await log.step('tls', () => dialogue.startTls()) : null;
    return failure ?? (await log.step('greeting', () => probe.greet(dialogue)));
  });
}

/** Whether the server hung up inside TLS before its greeting, so that only another whole try can tell more. */
export function hungUpInsideTls({ security }: Candidate, failure: Failure | null): boolean {
  if (security !== 'tls' || failure?.step !== 'greeting') return false;
  return failure.kind === 'connection-closed' || failure.kind === 'connection-reset';
}

/** Tries once more after a hang-up, and writes down whether the server behaved the same. */
export async function askGreetingAgain(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt> {
  const attempt = await greetAgain(at);
  const { failure, id, transcript } = attempt;
  if (failure?.kind === 'too-often') return attempt;
  const secondTry =
    failure === null
      ? 'greeted'
      : failure.step === 'tcp'
        ? 'unreachable'
        : failure.kind.endsWith('timeout')
          ? 'silent'
          : 'closed';
  const evidence = { attempt: id, lines: [transcript.length || 1] };
  facts.security = { speaksTls: true, speaksCleartext: null, secondTry, evidence };
  return attempt;
}
