import type { DiscoveryFact } from '../model/report.ts';
import { spared } from '../net/spared.ts';
import { until } from '../time/until.ts';
import type { Looking } from './looking.ts';
import type { DiscoverySource } from './source.ts';
import { plainMessage, problemOf } from './to-fact.ts';

/** Asks all sources at once. One that has not answered when the time is over counts as failed, and its requests end. */
export async function withinDeadline(
  sources: readonly DiscoverySource[],
  context: Looking,
  timeMs: number,
  onFact: (fact: DiscoveryFact) => void = () => {},
): Promise<DiscoveryFact[]> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), timeMs);
  const signal = AbortSignal.any([context.signal, over.signal]);
  try {
    return await Promise.all(
      sources.map(async (source) => {
        const { domain } = context.request.account;
        // A source that ends with the signal still tells what it has.
        const find = () => until(signal, source.find(context, signal), graceMs);
        const told = await spared(find, unread(source, domain), 'dns');
        const fact = told ?? tooLate(source, domain, timeMs);
        onFact(fact);
        return fact;
      }),
    );
  } finally {
    clearTimeout(timer);
  }
}

const graceMs = 50;

function unread(source: DiscoverySource, domain: string): DiscoveryFact {
  return { ...tooLate(source, domain, 0), detail: plainMessage('source-unreadable') };
}

function tooLate({ id }: DiscoverySource, domain: string, timeMs: number): DiscoveryFact {
  return {
    source: id,
    asked: domain,
    outcome: 'failed',
    detail: problemOf('timeout'),
    candidates: [],
    durationMs: timeMs,
  };
}
