import { createHmac } from 'node:crypto';
import { keyOf } from '../desk/webhooks/webhook-secret.ts';
import type { Secret } from '../model/secret.ts';

/** One message on its way: what is signed is all three. */
export interface SignedMessage {
  id: string;
  /** When this try is made; receivers refuse what is minutes old. */
  at: Date;
  body: string;
}

/** The headers of Standard Webhooks: a signature for each secret, so that receivers can change over from one to the next. */
export function signedHeaders(
  { id, at, body }: SignedMessage,
  secrets: readonly Secret[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const signed = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`);
    return `v1,${signed.digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
