import type { Failure } from '../../model/failure.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { logInOnce } from '../log-in.ts';
import { smtpCarrier } from './sasl-carrier.ts';

/** Logs in with the preferred mechanism in common, once. */
export function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { encrypted } = dialogue;
  const offers = offersNow(dialogue);
  const before = [...offers.beforeTls.mechanisms()];
  return logInOnce(dialogue, {
    offeredBeforeTls: before,
    offered: encrypted ? [...offers.insideTls.mechanisms()] : before,
    acceptedBy: '235',
    carrier: smtpCarrier(dialogue),
    commands: {},
    // What the server offers is worth knowing even where no password may be sent.
    offerComesFirst: true,
  });
}
