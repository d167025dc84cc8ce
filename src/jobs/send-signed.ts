import type { Sealer } from '../desk/webhooks/webhook-secret.ts';
import type { Secret } from '../model/secret.ts';
import type { Webhook } from '../model/webhook.ts';
import type { Webhooks } from '../store/webhooks.ts';
import type { ComposeParts } from './compose-message.ts';
import type { Posted, PostMessage } from './post-message.ts';
import { signedHeaders } from './sign-message.ts';

/** What it takes to send a message. */
export interface SendParts extends ComposeParts {
  webhooks: Pick<Webhooks, 'secrets'>;
  sealer: Sealer;
  post: PostMessage;
  now?: () => Date;
}

/** Signs a body by every secret that is worth something now, and posts it; one whose secret cannot be opened is not sent. */
export async function sendSigned(
  { webhooks, sealer, post, now = () => new Date() }: SendParts,
  { id, url }: Webhook,
  message: string,
  body: string,
): Promise<Posted> {
  const sealed = await webhooks.secrets(id);
  const open = (text: string | null | undefined) => (text == null ? null : sealer.open(text, id));
  const [current, earlier] = [open(sealed?.current), open(sealed?.earlier)];
  if (current === null) return { status: null, why: 'secret-unreadable', restMs: 0 };
  const secrets: Secret[] = earlier === null ? [current] : [current, earlier];
  return await post(url, signedHeaders({ id: message, at: now(), body }, secrets), body);
}
