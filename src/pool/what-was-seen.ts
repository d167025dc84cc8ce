import type { Witness } from '../check/context/check-parts.ts';
import { bySource } from '../check/plan/make-plan.ts';
import type { Rest } from '../check/run/try-rest.ts';
import type { TranscriptLine } from '../model/attempt.ts';
import { noFacts } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { type Message, tell } from '../model/message.ts';
import type { DiscoveryFact, Endpoint } from '../model/report.ts';
import { endNote } from '../net/end-note.ts';
import type { ProberFault } from './watchdog.ts';

const keptWords = 20;

const details: Record<ProberFault, Message> = {
  died: tell('detail-prober-died'),
  stalled: tell('detail-prober-stalled'),
  cpu: tell('detail-prober-cpu'),
  memory: tell('detail-prober-memory'),
  time: tell('detail-prober-time'),
  threw: tell('detail-prober-threw'),
};

/** What a check had learned when its prober came to a bad end: the servers it was through with, and the last words of the others. */
export class WhatWasSeen implements Witness {
  readonly #endpoints = new Map<string, { endpoint: Endpoint; ended: boolean }>();
  readonly #said = new Map<string, string[]>();
  #discovery: DiscoveryFact[] = [];
  /** Our own addresses, as the connections saw them. */
  readonly testedFrom = new Set<string>();
  /** The server that was heard last. */
  #last: string | null = null;

  begun(endpoint: Endpoint): void {
    this.#last = endpoint.id;
    this.#endpoints.set(endpoint.id, { endpoint, ended: false });
  }

  ended(endpoint: Endpoint): void {
    this.#endpoints.set(endpoint.id, { endpoint, ended: true });
  }

  said(endpoint: string, text: string): void {
    this.#last = endpoint;
    this.#said.set(endpoint, [...(this.#said.get(endpoint) ?? []), text].slice(-keptWords));
  }

  /** Something happened at a server that it said nothing for, such as a handshake. */
  stepped(endpoint: string): void {
    this.#last = endpoint;
  }

  discovered(discovery: DiscoveryFact[]): void {
    this.#discovery = discovery;
  }

  leftFrom(address: string): void {
    this.testedFrom.add(address);
  }

  /**
   * The servers that were begun with and not done with, less the one that was heard last: that one is why it ended, as far as can be
   * told. None where none was underway that could be it. `withLooks`: with those that were only looked at, as the one that gets the
   * password is still to be chosen among them.
   */
  rest(withLooks: boolean): Endpoint[] {
    const all = [...this.#endpoints.values()];
    const isLast = (endpoint: Endpoint) => endpoint.id === this.#last;
    if (!all.some(({ endpoint, ended }) => isLast(endpoint) && !ended)) return [];
    return all
      .filter(({ endpoint, ended }) => !ended || (withLooks && bySource([endpoint]).looks.length > 0))
      .map(({ endpoint }) => endpoint)
      .filter((endpoint) => !isLast(endpoint));
  }

  /** The greatest numbers that were given to servers and to attempts that are kept. */
  numbered(): Rest['numbered'] {
    const all = [...this.#endpoints.values()].map(({ endpoint }) => endpoint);
    const greatest = (ids: string[]) => Math.max(0, ...ids.map(numberOf));
    return {
      endpoints: greatest(all.map(({ id }) => id)),
      attempts: greatest(all.flatMap(({ attempts }) => attempts.map(({ id }) => id))),
    };
  }

  /**
   * The servers of `before` were tried once more, under numbers above `last`: what came of it stands in the place of what was known of
   * them. `after` is null where that came to a bad end as well; then only those are replaced that it had got to.
   */
  triedAgain(before: readonly Endpoint[], last: number, after: readonly Endpoint[] | null): void {
    const isNew = ({ id }: Endpoint) => numberOf(id) > last;
    const known = [...this.#endpoints.values()].map(({ endpoint }) => endpoint);
    const isReplaced = (one: Endpoint) =>
      after !== null || known.some((other) => isNew(other) && isSameServer(one, other));
    const gone = [...before.filter(isReplaced), ...(after === null ? [] : known.filter(isNew))];
    for (const { id } of gone) this.#endpoints.delete(id);
    for (const endpoint of after ?? []) this.ended(endpoint);
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
    const note: TranscriptLine = { atMs: 0, from: 'note', text: '', note: endNote('note-ended', failure) };
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

/** Of `e12` or `a12`. */
function numberOf(id: string): number {
  return Number(id.slice(1)) || 0;
}

function isSameServer(one: Endpoint, other: Endpoint): boolean {
  return (['protocol', 'host', 'port', 'security'] as const).every((key) => one[key] === other[key]);
}

function line(from: TranscriptLine['from'], text: string): TranscriptLine {
  return { atMs: 0, from, text };
}
