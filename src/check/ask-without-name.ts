import type { Attempt } from '../model/attempt.ts';
import { noFacts, type TlsFacts } from '../model/facts.ts';
import { limits } from '../net/limits.ts';
import { openConnection } from '../net/open-connection.ts';
import { reachLogin } from '../protocols/dialogue.ts';
import { probes } from '../protocols/index.ts';
import type { At } from './ask-tls.ts';
import { noCredentials, openDialogue } from './open-dialogue.ts';

/** Does one handshake without naming the host (no SNI), as some old programs and devices do, and compares certificates. */
export async function runWithoutNameAttempt(at: At, tls: TlsFacts): Promise<Attempt> {
  const { context, endpoint, settings, place, signal } = at;
  const release = await context.slots.acquire(place.address, 'extra');
  const log = context.newLog(endpoint, 'tls-no-name');
  log.address = place.address;
  try {
    const dialled = await log.step('tcp', () =>
      openConnection({ ...place, timeoutMs: limits.connectMs, signal }),
    );
    if (!dialled.ok) return log.end(dialled.failure);
    const facts = noFacts();
    const dialogue = openDialogue({
      ...{ context, socket: dialled.value, log, settings, facts, signal },
      credentials: noCredentials,
      serverName: null,
      onTls: (other) => {
        const isSame = other.certificate?.fingerprint === tls.certificate?.fingerprint;
        tls.withoutName = isSame ? 'same-certificate' : 'other-certificate';
      },
    });
    const failure = await reachLogin(probes[settings.protocol], dialogue);
    if (failure?.kind === 'tls-alert' || failure?.kind === 'tls-closed') tls.withoutName = 'refused';
    if (failure === null) dialogue.connection.finish(probes[settings.protocol].goodbye);
    else dialogue.connection.close();
    return log.end(failure);
  } finally {
    release();
  }
}
