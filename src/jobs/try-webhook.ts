import { randomUUID } from 'node:crypto';
import type { Webhook } from '../model/webhook.ts';
import { composeMessage } from './compose-message.ts';
import type { Posted } from './post-message.ts';
import { type SendParts, sendSigned } from './send-signed.ts';

/** Sends a message that says nothing but that messages arrive, past everything that waits, and tells what came of it. */
export async function tryWebhook(parts: SendParts, webhook: Webhook): Promise<Posted> {
  const { now = () => new Date() } = parts;
  const test = { type: 'webhook.test', createdAt: now().toISOString() } as const;
  const body = composeMessage(parts, webhook, test, { report: null, question: null, data: {} });
  return await sendSigned(parts, webhook, `msg_${randomUUID()}`, body);
}
