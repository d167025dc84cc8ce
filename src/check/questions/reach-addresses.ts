import type { Socket } from 'node:net';
import { isIPv6 } from 'node:net';
import type { Attempt } from '../../model/attempt.ts';
import type { AddressFact } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { type Message, tell } from '../../model/message.ts';
import { endNote } from '../../net/end-note.ts';
import { limits } from '../../net/limits.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { Urgency } from '../context/connection-slots.ts';
import type { Place } from '../context/place.ts';

/** Other addresses get less time than the first: the answer must not wait for an address nobody needs. */
const otherAddressMs = 5000;

export interface Reached {
  /** The first connection that stood, with its place and the function that frees its slot; null when none did. */
  winner: { socket: Socket; place: Place; release: () => void } | null;
  /** The failure to report where there is no winner. */
  failure: Failure | null;
  /** Resolves when every address has answered or used up its time. */
  others: Promise<{ addresses: AddressFact[]; attempts: Attempt[] }>;
}

/** Connects to every address of a host at once; the first connection that stands carries the main dialogue. */
export async function reachAddresses(
  context: CheckContext,
  endpoint: string,
  host: string,
  places: Place[],
  urgency: Urgency = 'main',
): Promise<Reached> {
  let winner: Reached['winner'] = null;
  const { promise: decided, resolve: decide } = Promise.withResolvers<void>();
  const timeoutMs = places.length > 1 ? Math.max(otherAddressMs, limits.connectMs / 2) : limits.connectMs;
  const all = places.map(async (place) => {
    const release = await context.slots.acquire(place.address, urgency);
    const log = context.newLog(endpoint, 'reach');
    log.address = place.address;
    const { signal } = context;
    const dialled = await log.step('tcp', () =>
      context.dial({ ...place, timeoutMs, signal }, { host, extra: false }),
    );
    const isWinner = dialled.ok && winner === null;
    if (dialled.ok && isWinner) {
      winner = { socket: dialled.value, place, release };
      decide();
    } else {
      if (dialled.ok) dialled.value.destroy();
      release();
    }
    const failure = dialled.ok ? null : dialled.failure;
    const evidence =
      places.length > 1 ? { attempt: log.id, lines: [log.transcript.note(outcomeNote(failure))] } : null;
    const fact: AddressFact = {
      address: place.address,
      family: isIPv6(place.address) ? 6 : 4,
      reachable: failure === null ? true : isOurLimit(failure) ? null : false,
      failure,
      evidence: isWinner ? null : evidence,
    };
    return { fact, attempt: isWinner ? null : log.end(failure) };
  });
  const settled = Promise.all(all);
  await Promise.race([decided, settled]);
  const others = settled.then((results) => ({
    addresses: results.map(({ fact }) => fact),
    attempts: results.flatMap(({ attempt }) => (attempt === null || places.length === 1 ? [] : [attempt])),
  }));
  return {
    winner,
    failure: winner === null ? worst((await settled).map(({ fact }) => fact.failure)) : null,
    others,
  };
}

function outcomeNote(failure: Failure | null): Message {
  return failure === null ? tell('note-connected') : endNote('note-not-connected', failure);
}

/** Failures that speak of our own machine or of the end of the check, not of the server. */
function isOurLimit({ kind }: Failure): boolean {
  return ['network-unreachable', 'deadline', 'aborted', 'too-often'].includes(kind);
}

/** The failure that says most about the server. */
function worst(failures: (Failure | null)[]): Failure | null {
  const known = failures.filter((failure) => failure !== null);
  return known.find((failure) => !isOurLimit(failure)) ?? known[0] ?? null;
}
