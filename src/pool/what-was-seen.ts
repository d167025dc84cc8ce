import type { Witness } from '../check/check-parts.ts';
import type { TranscriptLine } from '../model/attempt.ts';
import { noFacts } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { DiscoveryFact, Endpoint } from '../model/report.ts';
import type { ProberFault } from './watchdog.ts';

const keptWords = 20;

const details: Record<ProberFault, string> = {
  died: 'the part of Posthorn that reads replies ended',
  stalled: 'the part of Posthorn that reads replies no longer answered',
  cpu: 'reading the replies took more work than one check may take',
  memory: 'reading the replies took more memory than one check may take',
  time: 'the check did not end in its time',
  threw: 'the part of Posthorn that reads replies made a mistake',
};

/** What a check had learned when its prober came to a bad end: the servers it was through with, and the last words of the others. */
export class WhatWasSeen implements Witness {
  readonly #endpoints = new Map<string, { endpoint: Endpoint; ended: boolean }>();
  readonly #said = new Map<string, string[]>();
  #discovery: DiscoveryFact[] = [];

  begun(endpoint: Endpoint): void {
    this.#endpoints.set(endpoint.id, { endpoint, ended: false });
  }

  ended(endpoint: Endpoint): void {
    this.#endpoints.set(endpoint.id, { endpoint, ended: true });
  }

  said(endpoint: string, text: string): void {
    this.#said.set(endpoint, [...(this.#said.get(endpoint) ?? []), text].slice(-keptWords));
  }

  discovered(discovery: DiscoveryFact[]): void {
    this.#discovery = discovery;
  }

  get discovery(): DiscoveryFact[] {
    return this.#discovery;
  }

  /**
   * Every server that was begun with: with all that was seen of those that were done with, with everybody's last words alone, or
   * with the names of the servers and nothing that they said.
   */
  endpoints(fault: ProberFault, keep: 'all' | 'words' | 'names'): Endpoint[] {
    return [...this.#endpoints.values()].map(({ endpoint, ended }, index) =>
      ended && keep === 'all' ? endpoint : this.#cutShort(endpoint, `x${index + 1}`, fault, keep === 'names'),
    );
  }

  #cutShort(endpoint: Endpoint, attempt: string, fault: ProberFault, silent: boolean): Endpoint {
    const failure: Failure = { kind: 'our-fault', step: 'quit', detail: details[fault] };
    const said = silent ? [] : (this.#said.get(endpoint.id) ?? []);
    const words = said.map((text) => line('server', text));
    const note = line('note', `Ended here: ${failure.detail}.`);
    const address = endpoint.attempts[0]?.address ?? null;
    const { id, protocol, host, port, security, username, source } = endpoint;
    return {
      ...{ id, protocol, host, port, security, username, source, failure },
      outcome: 'failed',
      facts: noFacts(),
      attempts: [
        {
          ...{ id: attempt, purpose: 'login', address, outcome: 'failed', failure, startedMs: 0, steps: [] },
          transcript: [...words, note],
        },
      ],
    };
  }
}

function line(from: TranscriptLine['from'], text: string): TranscriptLine {
  return { atMs: 0, from, text };
}
