import { randomBytes } from 'node:crypto';
import type { Secret } from '../../model/secret.ts';
import { rotationHours, type Webhook, type WebhookDraft } from '../../model/webhook.ts';
import type { DeskLog } from '../../store/desk-log.ts';
import type { WebhookDeliveries } from '../../store/webhook-deliveries.ts';
import type { Webhooks } from '../../store/webhooks.ts';
import { newWebhookSecret, type Sealer } from './webhook-secret.ts';

export interface WebhookDeskParts {
  webhooks: Webhooks;
  deliveries: WebhookDeliveries;
  sealer: Sealer;
  log: DeskLog;
  now?: () => Date;
}

const letters = '23456789abcdefghijkmnpqrstuvwxyz';
const idLength = 8;
const hourMs = 3_600_000;

/** What staff do with webhooks; each of it stands in the log, without the path of the address, in which there may be a secret. */
export class WebhookDesk {
  readonly #parts: WebhookDeskParts;

  constructor(parts: WebhookDeskParts) {
    this.#parts = parts;
  }

  /** The secret is told here and never again; null where there are as many webhooks as there can be. */
  async add(draft: WebhookDraft, by: string): Promise<{ webhook: Webhook; secret: Secret } | null> {
    const id = newId();
    const secret = newWebhookSecret();
    const webhook = await this.#parts.webhooks.add(id, draft, this.#parts.sealer.seal(secret, id));
    if (webhook === null) return null;
    await this.#note(by, 'webhook-added', webhook, { events: draft.events.join(' ') });
    return { webhook, secret };
  }

  /** Another secret; for a day messages are signed with the one before, too. Null where there is no such webhook. */
  async rotate(id: string, by: string): Promise<{ webhook: Webhook; secret: Secret } | null> {
    const { webhooks, sealer, now = () => new Date() } = this.#parts;
    const secret = newWebhookSecret();
    const until = new Date(now().getTime() + rotationHours * hourMs);
    if (!(await webhooks.rotate(id, sealer.seal(secret, id), until))) return null;
    const webhook = await webhooks.get(id);
    if (webhook === null) return null;
    await this.#note(by, 'webhook-rotated', webhook);
    return { webhook, secret };
  }

  async turn(webhook: Webhook, state: 'on' | 'off', by: string): Promise<void> {
    await this.#parts.webhooks.setState(webhook.id, state);
    await this.#note(by, `webhook-${state}`, webhook);
  }

  async remove(webhook: Webhook, by: string): Promise<void> {
    await this.#parts.webhooks.remove(webhook.id);
    await this.#note(by, 'webhook-removed', webhook);
  }

  /** Hands in a message that says nothing but that messages arrive, and gives its id; null where too many wait. */
  async test(webhook: Webhook, by: string): Promise<string | null> {
    const id = await this.#parts.deliveries.test(webhook.id);
    if (id !== null) await this.#note(by, 'webhook-tested', webhook);
    return id;
  }

  /** Tries again what was given up, one message or all; gives their number. */
  async again(webhook: Webhook, delivery: string | null, by: string): Promise<number> {
    const { deliveries } = this.#parts;
    const count =
      delivery === null
        ? await deliveries.allAgain(webhook.id)
        : Number(await deliveries.again(webhook.id, delivery));
    if (count > 0) await this.#note(by, 'webhook-sent-again', webhook, { count });
    return count;
  }

  async #note(
    staff: string,
    action: string,
    { id, url }: Webhook,
    details: Record<string, string | number> = {},
  ): Promise<void> {
    const { host } = new URL(url);
    await this.#parts.log.note({ staff, action, subject: id, details: { host, ...details } });
  }
}

function newId(): string {
  return Array.from(randomBytes(idLength), (byte) => letters[byte % letters.length]).join('');
}
