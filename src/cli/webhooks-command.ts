import type { Config } from '../config.ts';
import { loadConfig } from '../config.ts';
import { readWebhook } from '../desk/webhooks/read-draft.ts';
import { WebhookDesk } from '../desk/webhooks/webhook-desk.ts';
import { sealerFor } from '../desk/webhooks/webhook-secret.ts';
import { postMessageBy, webhookTarget } from '../jobs/post-message.ts';
import { tryWebhook } from '../jobs/try-webhook.ts';
import { toJson } from '../model/visible.ts';
import type { Webhook } from '../model/webhook.ts';
import { keptSecret } from '../store/kept-secret.ts';
import { openStores, type Stores } from '../store/sqlite-store.ts';
import { Dictionary } from '../words/dictionary.ts';
import { type CommandLine, exit, UsageError } from './command-line.ts';
import { readArguments } from './request-options.ts';

/** Who does what is done on the command line, where the desk writes it down. */
const byOperator = 'posthorn webhooks';

const verbs = ['add', 'list', 'remove', 'test', 'rotate', 'on', 'off'];

interface Work {
  line: CommandLine;
  stores: Stores;
  config: Config;
  desk: WebhookDesk;
}

/** `posthorn webhooks add URL|list|remove|test|rotate|on|off ID`: the programs that are told of events. */
export async function webhooksCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(args, {
    ...{ event: { type: 'string', multiple: true }, diagnosis: { type: 'string', multiple: true } },
    ...{ actor: { type: 'string', multiple: true }, domain: { type: 'string', multiple: true } },
    ...{ transcript: { type: 'boolean' }, json: { type: 'boolean' } },
  } as const);
  const [verb = '', subject, ...more] = positionals;
  if (!verbs.includes(verb)) throw new UsageError('cli-webhooks-verb');
  if (more.length > 0 || (verb === 'list' && subject !== undefined))
    throw new UsageError('cli-too-many-words');
  if (verb !== 'list' && subject === undefined)
    throw new UsageError(verb === 'add' ? 'cli-webhooks-url' : 'cli-webhooks-id');
  const config = loadConfig(line.env);
  const { dataDir, provider } = config;
  const stores = await openStores({ dataDir, retentionDays: provider.retentionDays });
  try {
    const { webhooks, webhookDeliveries: deliveries, deskLog: log } = stores;
    const sealer = sealerFor(config.secret ?? keptSecret(dataDir));
    const desk = new WebhookDesk({ webhooks, deliveries, log, sealer });
    const work: Work = { line, stores, config, desk };
    if (verb === 'list') return await list(work, values.json === true);
    if (verb === 'add') return await add(work, subject ?? '', values);
    const webhook = await webhooks.get(subject ?? '');
    if (webhook === null) throw new UsageError('cli-webhooks-unknown');
    return await change(work, verb, webhook);
  } finally {
    await stores.reports.close();
  }
}

interface Choices {
  event?: string[] | undefined;
  diagnosis?: string[] | undefined;
  actor?: string[] | undefined;
  domain?: string[] | undefined;
  transcript?: boolean | undefined;
}

const optionNames = {
  ...{ url: 'URL', events: '--event', diagnoses: '--diagnosis', actors: '--actor', domains: '--domain' },
};

async function add({ line, desk }: Work, url: string, chosen: Choices): Promise<number> {
  const { event: events = [], diagnosis: diagnoses = [], actor: actors = [], domain: domains = [] } = chosen;
  const typed = { url, events, diagnoses, actors, domains, withTranscript: chosen.transcript === true };
  const language = line.words.language.tag;
  const read = readWebhook(typed, (one) => webhookTarget(one) !== null, { language, madeBy: '' });
  if (!read.ok)
    throw new UsageError(read.faults.map(({ field, message }) => ({ option: optionNames[field], message })));
  const made = await desk.add(read.draft, byOperator);
  if (made === null) throw new UsageError('cli-webhooks-full');
  // Alone on standard output, so that it can be handed on without being shown.
  line.say(line.words.message('cli-webhooks-added', { id: made.webhook.id }));
  line.print(`${made.secret.reveal()}\n`);
  return exit.works;
}

async function list({ line, stores }: Work, asJson: boolean): Promise<number> {
  const all = await Promise.all(
    (await stores.webhooks.list()).map(async (webhook) => {
      const { waiting, dead } = await stores.webhookDeliveries.count(webhook.id);
      return { ...webhook, waiting, dead };
    }),
  );
  if (asJson) line.print(`${toJson(all, 2)}\n`);
  else
    for (const { id, state, url, events, waiting, dead, lastWhy } of all) {
      line.print(`${id}  ${state.padEnd(4)}  ${url}  ${events.join(',')}\n`);
      line.print(
        `          ${line.words.message('webhook-state-line', { waiting, dead, why: lastWhy || 'none' })}\n`,
      );
    }
  return exit.works;
}

async function change({ line, stores, config, desk }: Work, verb: string, webhook: Webhook): Promise<number> {
  const { words } = line;
  const { id } = webhook;
  if (verb === 'remove') {
    await desk.remove(webhook, byOperator);
    line.say(words.message('cli-webhooks-removed', { id }));
  } else if (verb === 'rotate') {
    const made = await desk.rotate(id, byOperator);
    if (made === null) throw new UsageError('cli-webhooks-unknown');
    line.say(words.message('cli-webhooks-rotated', { id }));
    line.print(`${made.secret.reveal()}\n`);
  } else if (verb === 'on' || verb === 'off') {
    await desk.turn(webhook, verb, byOperator);
    line.say(words.message('cli-webhooks-turned', { id, state: verb }));
  } else {
    const { dataDir, contentDir: ownDir, baseUrl, dns, extraRoots: roots } = config;
    const { why } = await tryWebhook(
      {
        ...{ baseUrl, dictionary: new Dictionary({ ownDir }), webhooks: stores.webhooks },
        sealer: sealerFor(config.secret ?? keptSecret(dataDir)),
        post: postMessageBy({ policy: config, dns, roots }),
      },
      webhook,
    );
    line.print(`${words.message(why === '' ? 'cli-webhooks-arrived' : 'webhook-why', { why })}\n`);
    return why === '' ? exit.works : exit.broken;
  }
  return exit.works;
}
