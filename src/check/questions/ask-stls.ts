import type { Attempt } from '../../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../../model/facts.ts';
import { rowOf } from '../../model/protocols.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { probes } from '../../protocols/index.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';

/** True where a login in clear text came about and the server has no CAPA, so that nothing tells whether it could encrypt. */
export function mayHideStls({ protocol, security }: Candidate, facts: EndpointFacts): boolean {
  const isOpen = security === 'none' && facts.login !== null && !facts.capabilitiesRead;
  return isOpen && rowOf(protocol).withoutList === 'ask';
}

/** Asks a POP3 server without CAPA for STLS (RFC 2595, section 4), on a connection of its own that ends with the answer. */
export async function askForStls(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt> {
  const probe = probes[at.settings.protocol];
  const seen = noFacts();
  const options = { purpose: 'security', facts: seen, credentials: noCredentials } as const;
  const attempt = await holdExtra(at, options, null, async (dialogue) => {
    return (await probe.greet(dialogue)) ?? (await probe.askStartTls(dialogue));
  });
  // Only an answer counts: a connection that was turned away says nothing about encryption.
  if (seen.starttls?.reply) facts.starttls = seen.starttls;
  // "No" is an answer like any other here, and no failure of the question.
  const isAnswer = attempt.failure?.step === 'starttls' && seen.starttls?.reply !== null;
  return isAnswer ? { ...attempt, outcome: 'done', failure: null } : attempt;
}
