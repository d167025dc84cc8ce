import type { Failure } from '../../model/failure.ts';
import type { Dialogue } from '../dialogue.ts';
import { logInOnce } from '../log-in.ts';
import { smtpCarrier } from './sasl-carrier.ts';

/** Mechanisms of the AUTH keyword, also in the old form `AUTH=LOGIN` (RFC 4954, section 3). */
export function offeredMechanisms(capabilities: readonly string[]): string[] {
  const all = capabilities.flatMap((line) => {
    const match = /^AUTH[ =](.*)$/i.exec(line.trim());
    return match === null
      ? []
      : (match[1] ?? '')
          .toUpperCase()
          .split(/[\s=]+/)
          .filter(Boolean);
  });
  return [...new Set(all)];
}

/** Logs in with the preferred mechanism in common, once. */
export function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, encrypted } = dialogue;
  const before = offeredMechanisms(facts.capabilities);
  return logInOnce(dialogue, {
    offeredBeforeTls: before,
    offered: encrypted ? offeredMechanisms(facts.capabilitiesTls) : before,
    acceptedBy: '235',
    carrier: smtpCarrier(dialogue),
    commands: {},
    // What the server offers is worth knowing even where no password may be sent.
    offerComesFirst: true,
  });
}
