import type { Attempt, Purpose } from '../../model/attempt.ts';
import type { Failure } from '../../model/failure.ts';
import type { ServerSettings } from '../../model/server-settings.ts';
import type { AttemptLog } from '../../net/attempt-log.ts';
import { limits } from '../../net/limits.ts';
import { ourFault } from '../../net/our-fault.ts';
import type { Dialogue } from '../../protocols/dialogue.ts';
import type { CheckContext } from './check-context.ts';
import type { Urgency } from './connection-slots.ts';
import { type DialogueOptions, openDialogue } from './open-dialogue.ts';
import type { Place } from './place.ts';

/** One endpoint at one place: what every extra question needs to know. */
export interface AskedEndpoint {
  context: CheckContext;
  endpoint: string;
  settings: ServerSettings;
  place: Place;
  signal: AbortSignal;
}

type Options = Pick<DialogueOptions, 'facts' | 'credentials'> &
  Partial<Pick<DialogueOptions, 'settings' | 'onTls' | 'serverName'>> & {
    purpose: Purpose;
    urgency?: Urgency;
    /** Less patience than usual with a port that nobody asked for. */
    connectMs?: number;
  };

/**
 * Holds one more dialogue with the same server on a connection of its own: takes a slot, dials, and ends the record however the
 * dialogue ends. `goodbye` is sent where `hold` came through; null closes at once.
 */
export async function holdExtra(
  at: AskedEndpoint,
  { purpose, urgency = 'extra', connectMs = limits.connectMs, ...options }: Options,
  goodbye: string | null,
  hold: (dialogue: Dialogue, log: AttemptLog) => Promise<Failure | null>,
): Promise<Attempt> {
  const { context, endpoint, settings, place, signal } = at;
  const roundTrips = settings.security === 'starttls' ? 7 : 4;
  const release = await context.slots.acquire(place.address, urgency, roundTrips);
  const log = context.newLog(endpoint, purpose);
  log.address = place.address;
  try {
    const dial = { ...place, timeoutMs: connectMs, signal };
    const extra = urgency === 'extra' || urgency === 'cause';
    const dialled = await log.step('tcp', () => context.dial(dial, { host: settings.host, extra }));
    if (!dialled.ok) return log.end(dialled.failure);
    const dialogue = openDialogue({ context, socket: dialled.value, log, settings, signal, ...options });
    const failure = await hold(dialogue, log).catch((error) => ourFault(error, log.current));
    if (failure === null && goodbye !== null) dialogue.connection.finish(goodbye);
    else dialogue.connection.close();
    return log.end(failure);
  } finally {
    release();
  }
}
