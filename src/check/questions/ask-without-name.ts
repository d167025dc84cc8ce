import { createHash } from 'node:crypto';
import type { Attempt } from '../../model/attempt.ts';
import { noFacts } from '../../model/facts.ts';
import type { Offers } from '../../model/offers.ts';
import type { TlsFacts } from '../../model/tls-facts.ts';
import { versionHello } from '../../net/tls/probe-plan.ts';
import { askHello, type Verdict } from '../../net/tls/probe-tls.ts';
import { reachLogin } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';
import { exchangeFor } from './ask-tls.ts';

/** What a hello that names no host has shown. */
export interface Nameless {
  /** What it tells about TLS 1.2, where it met the server that the named host leads to; else null. */
  verdict: Promise<Verdict | null>;
  attempts: Promise<Attempt[]>;
}

/**
 * Asks what the server shows to old programs and devices that name no host (no SNI). One hello for TLS 1.2, in which certificates
 * come in clear text, mostly tells that and whether TLS 1.2 is spoken; only where another certificate or none came, a whole handshake
 * without a name is done as well.
 */
export function askWithoutName(at: AskedEndpoint, tls: TlsFacts, offers: Offers | undefined): Nameless {
  const attempts: Attempt[] = [];
  const answer = askHello(exchangeFor(at, 'tls-no-name', attempts, offers), versionHello('TLSv1.2', null));
  const isSame = ({ leaf }: { leaf?: Buffer }) =>
    leaf !== undefined && createHash('sha256').update(leaf).digest('hex') === tls.certificate?.fingerprint;
  const verdict = answer.then((seen) => {
    if (seen.kind === 'accepted' && isSame(seen)) return seen;
    return null;
  });
  const more = async () => {
    if ((await verdict) !== null) tls.withoutName = 'same-certificate';
    else if ((await answer).kind !== 'unknown') attempts.push(await runWithoutNameAttempt(at, tls));
    return attempts;
  };
  return { verdict, attempts: more() };
}

/** Does one handshake without naming the host (no SNI), as some old programs and devices do, and compares certificates. */
async function runWithoutNameAttempt(at: AskedEndpoint, tls: TlsFacts): Promise<Attempt> {
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
