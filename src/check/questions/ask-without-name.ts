import type { Attempt } from '../../model/attempt.ts';
import { noFacts } from '../../model/facts.ts';
import type { TlsFacts } from '../../model/tls-facts.ts';
import { reachLogin } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';

/** Does one handshake without naming the host (no SNI), as some old programs and devices do, and compares certificates. */
export async function runWithoutNameAttempt(at: AskedEndpoint, tls: TlsFacts): Promise<Attempt> {
  const probe = probes[at.settings.protocol];
  const options = {
    purpose: 'tls-no-name',
    facts: noFacts(),
    credentials: noCredentials,
    serverName: null,
    onTls: (other: TlsFacts) => {
      const isSame = other.certificate?.fingerprint === tls.certificate?.fingerprint;
      tls.withoutName = isSame ? 'same-certificate' : 'other-certificate';
    },
  } as const;
  return holdExtra(at, options, probe.goodbye, async (dialogue) => {
    const failure = await reachLogin(probe, dialogue);
    const isClosed = failure?.kind === 'tls-closed' && !at.context.hasRefusedLogin(at.place.address);
    if (failure?.kind === 'tls-alert' || isClosed) tls.withoutName = 'refused';
    return failure;
  });
}
