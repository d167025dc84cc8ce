import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { WebhookDesk } from '../desk/webhooks/webhook-desk.ts';
import { sealerFor } from '../desk/webhooks/webhook-secret.ts';
import { type DeliveryTrouble, openWebhookSender, type WebhookSender } from '../jobs/deliver-webhooks.ts';
import { type PostMessage, type PostWay, postMessageBy } from '../jobs/post-message.ts';
import type { WebhookDraft } from '../model/webhook.ts';
import { openStores } from '../store/sqlite-store.ts';
import { Dictionary } from '../words/dictionary.ts';

/** One message as a receiver got it. */
export interface Received {
  id: string;
  headers: Record<string, string>;
  body: string;
}

export interface Receiver {
  port: number;
  url: string;
  received: Received[];
  close(): Promise<void>;
}

/** What a receiver does with a request that it has read. */
export type Act = (response: ServerResponse, request: IncomingMessage) => void;

export const take: Act = (response) => response.writeHead(204).end();
export const never: Act = () => undefined;

/** A receiver on loopback, on a free port or a given one. */
export async function startReceiver(act: Act = take, port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const headers = request.headers as Record<string, string>;
    received.push({ id: headers['webhook-id'] ?? '', headers, body });
    act(response, request);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;
  return {
    port: own,
    url: `http://127.0.0.1:${own}/hook`,
    received,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const serviceSecret = 'a secret of the service, long enough for that';

export function webhookDraft(url: string, change: Partial<WebhookDraft> = {}): WebhookDraft {
  return {
    ...{ url, events: ['check.finished'], diagnoses: [], actors: [], domains: [], withTranscript: false },
    ...{ language: 'en', madeBy: 'adam', ...change },
  };
}

/** A store with a clock that the test turns, and everything that tells webhooks from there. */
export async function openWebhookWorld(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-webhooks-'));
  const clock = { now: new Date() };
  const stores = await openStores({ dataDir, retentionDays: 30, now: () => clock.now });
  const senders: WebhookSender[] = [];
  t.after(async () => {
    await Promise.all(senders.map((one) => one.close(0)));
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  const sealer = sealerFor(serviceSecret);
  const { webhooks, webhookDeliveries: deliveries, deskLog: log } = stores;
  const desk = new WebhookDesk({ webhooks, deliveries, sealer, log, now: () => clock.now });
  const troubles: DeliveryTrouble[] = [];

  return {
    ...{ dataDir, stores, clock, desk, troubles, sealer, webhooks, deliveries },
    later(ms: number) {
      clock.now = new Date(clock.now.getTime() + ms);
    },
    open(post: PostMessage = postTo()): WebhookSender {
      const sender = openWebhookSender({
        ...{ webhooks, deliveries, sealer, post, dictionary: new Dictionary() },
        baseUrl: 'https://posthorn.example.test',
        onTrouble: (trouble) => troubles.push(trouble),
        now: () => clock.now,
      });
      senders.push(sender);
      return sender;
    },
    async add(url: string, change: Partial<WebhookDraft> = {}) {
      const made = await desk.add(webhookDraft(url, change), 'adam');
      assert.ok(made);
      return { ...made, id: made.webhook.id };
    },
  };
}

/** How messages are posted in tests: to loopback, by a DNS that is not asked. */
export function postTo(change: Partial<PostWay> = {}): PostMessage {
  const policy = { allowNetworks: ['127.0.0.0/8'] };
  return postMessageBy({ policy, dns: '127.0.0.1:1', roots: [], timeoutMs: 10_000, ...change });
}

export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let count = 0; !(await holds()) && count < 1500; count += 1) await wait(20);
  assert.ok(await holds());
}
