import './config/require-node.ts';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { MemoryCounters } from './bounds/counters.ts';
import { TargetBounds } from './bounds/target-bounds.ts';
import type { CheckParts } from './check/context/check-parts.ts';
import { askExchangersBy } from './check/published/ask-exchangers.ts';
import { askRecordsBy } from './check/published/ask-records.ts';
import { askReverseBy } from './check/published/ask-reverse.ts';
import { versions } from './check/run/run-check.ts';
import { CheckService } from './check/service/check-service.ts';
import { wordsFor } from './cli/words-for.ts';
import { clients } from './clients/index.ts';
import type { Config } from './config.ts';
import { ConfigError, loadConfig, readConfig, toCheckParts } from './config.ts';
import { Accounts } from './desk/accounts.ts';
import { Keys } from './desk/keys.ts';
import { OidcDoor } from './desk/oidc-door.ts';
import { SecondStepDoor } from './desk/second-step.ts';
import { signerFor } from './desk/sign.ts';
import { WebhookDesk } from './desk/webhooks/webhook-desk.ts';
import { sealerFor } from './desk/webhooks/webhook-secret.ts';
import { whyNoDatabase } from './doctor/database.ts';
import { readyChecks } from './doctor/ready-checks.ts';
import { type HelpLibrary, loadHelp } from './help/help-library.ts';
import { openWebhookSender } from './jobs/deliver-webhooks.ts';
import { postMessageBy, webhookTarget } from './jobs/post-message.ts';
import { tellRises } from './jobs/tell-rises.ts';
import { openMail } from './mailer/open-mail.ts';
import { allServers, usualDeskLogDays } from './model/provider.ts';
import { ProberPool } from './pool/prober-pool.ts';
import { startPractice } from './practice/start-practice.ts';
import { practiceList } from './practice-list.ts';
import { keptSecret } from './store/kept-secret.ts';
import { FolderInUseError, lockFolder } from './store/lock-folder.ts';
import { newReportCode, newReportId } from './store/new-report-id.ts';
import { purgeDesk } from './store/purge-desk.ts';
import type { ReportIndex } from './store/report-index.ts';
import { openStores } from './store/sqlite-store.ts';
import { steadyStore } from './store/steady-store.ts';
import type { DeskParts } from './web/desk/desk-parts.ts';
import { leaveRoom } from './web/leave-room.ts';
import { programEntries } from './web/program-entries.ts';
import { offerOf } from './words/choose-language.ts';
import { Dictionary } from './words/dictionary.ts';

/** How long a shutdown lets running checks finish, and how long it may take in all. */
const graceMs = 5_000;
const shutdownMs = 12_000;
const mailGraceMs = 2_000;
const sameMomentMs = 1_000;
const takenUpAtOnce = 20;
const takeUpPauseMs = 200;
const purgeEveryMs = 3_600_000;
const riseEveryMs = 300_000;
/** A locked database stops the process for the first, and a request for both. */
const busyMs = 20;
const patienceMs = 4_000;

interface Service {
  app: FastifyInstance;
  close(): Promise<void>;
}

/** Puts the service together from its settings; it does not listen yet. `change` is for tests that cannot use the real ports. */
export async function assemble(config: Config, change: Partial<CheckParts> = {}): Promise<Service> {
  const { dataDir, provider, contentDir: ownDir } = config;
  const offer = offerOf(provider.languages);
  const contentDir = fileURLToPath(new URL('../content', import.meta.url));
  const helpIn = new Map<string, HelpLibrary>();
  const dictionary = new Dictionary({ ownDir });
  for (const { tag: language } of offer) {
    // Faults of a file of messages end the start, not the first request.
    const entries = programEntries(dictionary.words(language), clients);
    helpIn.set(language, await loadHelp(contentDir, provider, entries, { language, ownDir, dictionary }));
  }
  const help = helpIn.get(offer[0].tag) as HelpLibrary;
  const lock = lockFolder(dataDir, new Date());
  const { retentionDays, deskLogDays = usualDeskLogDays } = provider;
  const deskDays = { log: deskLogDays, claims: retentionDays };
  const stores = await openStores({
    ...{ dataDir, retentionDays, busyMs, patienceMs, quotaBytes: config.quotaBytes },
  });
  const store = steadyStore(stores.reports, {
    retentionDays,
    onTrouble: (trouble, error) =>
      trouble === null
        ? app.log.info('reports are stored again')
        : app.log.error({ err: error, trouble }, 'reports cannot be stored; they are kept in memory'),
  });
  await store.markInterrupted();
  const practice = config.demo ? await startPractice(new Date()) : null;
  const counters = new MemoryCounters();
  const permits = new TargetBounds(
    counters,
    allServers(provider).map(({ host }) => host),
  );
  const checkParts = { ...toCheckParts(config, practice), permits, ...change };
  const probers = new ProberPool({
    ...{ size: config.probers, versions, env: process.env, cacheDir: join(dataDir, 'cache') },
    onFault: (fault, id, error) =>
      app.log.error({ fault, err: error, report: id.slice(0, 6) }, 'a prober came to a bad end'),
  });
  const checks = new CheckService({
    ...{ runCheck: probers.runCheck, versions, newId: newReportId, newCode: newReportCode },
    parts: checkParts,
    concurrency: config.probers,
    async save(report) {
      const stored = await store.save(report);
      if (stored.state === 'done') sender.wake();
      return stored;
    },
    // A whole id would open the report to whoever reads the log.
    onError: (error, id) => app.log.error({ err: error, report: id.slice(0, 6) }, 'a check failed'),
  });
  const serviceSecret = config.secret ?? keptSecret(dataDir);
  const sealer = sealerFor(serviceSecret);
  const sender = openWebhookSender({
    ...{ dictionary, baseUrl: config.baseUrl, webhooks: stores.webhooks, sealer },
    deliveries: stores.webhookDeliveries,
    post: postMessageBy({ policy: config, dns: config.dns, roots: config.extraRoots }),
    onTrouble: (trouble) => app.log.warn(trouble, 'a webhook could not be told'),
  });
  const { staff, staffLinks, sessions, secondSteps, deskLog } = stores;
  const secondStep = new SecondStepDoor({ secondSteps, counters, log: deskLog });
  const accounts = new Accounts({ staff, sessions, counters, log: deskLog, secondStep });
  const desk: DeskParts = {
    ...{ accounts, secondStep, staff, staffLinks, sessions, log: deskLog, counters },
    oidc: config.oidc === null ? null : new OidcDoor(config.oidc),
    ...{ claims: stores.claims, reruns: stores.reruns, reportIndex: stores.reportIndex },
    reportTrends: stores.reportTrends,
    savedSearches: stores.savedSearches,
    ...{
      privacy: stores.privacy,
      badges: stores.badges,
      notes: stores.reportNotes,
      questions: stores.questions,
      mails: stores.mails,
      webhooks: stores.webhooks,
      webhookDeliveries: stores.webhookDeliveries,
    },
    webhookWork: {
      ...sender,
      mayLead: (url) => webhookTarget(url) !== null,
      desk: new WebhookDesk({
        ...{ webhooks: stores.webhooks, deliveries: stores.webhookDeliveries, log: deskLog, sealer },
      }),
    },
    claimSigner: signerFor(serviceSecret, 'claim'),
    keys: new Keys({ apiKeys: stores.apiKeys, log: deskLog, serviceSecret }),
  };
  void takeUpOlder(stores.reportIndex, (error) =>
    app.log.error({ err: error }, 'older reports are not found by staff'),
  );
  const practiceAccounts = practice === null ? [] : practiceList;
  const outbox = openMail(config, stores.mails, (trouble) => app.log.warn(trouble, 'mail could not be sent'));
  const app = await buildApp({
    asking: { questions: stores.questions, mails: stores.mails, outbox, sender },
    ...{ config, store, checks, help, helpIn, clients, practiceAccounts, counters, dictionary },
    desk,
    ...{ apiKeys: stores.apiKeys, answered: stores.answeredRequests },
    links: { keys: stores.apiKeys, serviceSecret },
    waitOf: (username, domain) => permits.waitOf(username, domain),
    askRecords: askRecordsBy(config.dns),
    askExchangers: askExchangersBy(config.dns),
    network: { askReverse: askReverseBy(config.dns), blockedFrom: stores.blockedFrom },
    readPublished: probers.readPublishedBy(checkParts),
    readiness: {
      ...readyChecks(config, store),
      probers: async () => (probers.state().standing < probers.state().wanted ? 'not whole' : null),
    },
  });

  outbox?.wake();
  sender.wake();

  const purge = async () => {
    try {
      const count = await store.purgeByClock(new Date());
      if (count === null)
        app.log.warn('the clock has jumped, or nobody looked for long: nothing is deleted by it for a day');
      else await purgeDesk(stores, deskDays, new Date());
    } catch (error) {
      app.log.error({ err: error }, 'purging failed');
    }
  };
  await purge();
  const timer = setInterval(purge, purgeEveryMs);
  const lookForRises = async () => {
    try {
      const { reportTrends: trends, webhooks, knownRises: known } = stores;
      if ((await tellRises({ trends, webhooks, known }, new Date())) > 0) sender.wake();
    } catch (error) {
      app.log.error({ err: error }, 'rises could not be looked for');
    }
  };
  const riseTimer = setInterval(lookForRises, riseEveryMs);
  return {
    app,
    async close() {
      clearInterval(timer);
      clearInterval(riseTimer);
      // Checks end first, so that pages that watch them hear of the end before their streams are closed.
      await checks.close(graceMs);
      await probers.close();
      await app.close();
      await practice?.close();
      await Promise.all([outbox?.close(mailGraceMs), sender.close(mailGraceMs)]);
      await store.close();
      lock.release();
    },
  };
}

/** Takes up reports of before there was an index, a few at a time, so that everybody else is served in between. */
async function takeUpOlder(index: ReportIndex, onError: (error: unknown) => void): Promise<void> {
  try {
    while ((await index.catchUp(takenUpAtOnce)) > 0) await sleep(takeUpPauseMs, undefined, { ref: false });
  } catch (error) {
    onError(error);
  }
}

/**
 * Closes once on the first signal; a later one ends at once. One Ctrl+C can arrive several times, from the terminal and
 * from npm, so signals of the same moment count as one.
 */
function closeOnSignal(service: Service): void {
  let firstAt: number | null = null;
  const onSignal = async () => {
    if (firstAt !== null) {
      if (Date.now() - firstAt > sameMomentMs) process.exit(1);
      return;
    }
    firstAt = Date.now();
    setTimeout(() => process.exit(1), shutdownMs).unref();
    await service.close();
    process.exit(0);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function addressOf(config: Config, app: FastifyInstance): string {
  const { port } = app.server.address() as AddressInfo;
  return config.baseUrl.replace(/:0$/, `:${port}`);
}

/** Why the start failed, with the setting to change where there is one. */
async function explain(error: unknown, config: Config | null): Promise<string> {
  const words = wordsFor(config ?? readConfig().config);
  if (error instanceof ConfigError) return error.told(words);
  if (error instanceof FolderInUseError) return words.message(error.told.id, error.told.args);
  const { code, message } = error as NodeJS.ErrnoException;
  const place = { host: config?.host ?? null, port: String(config?.port) };
  if (code === 'EADDRINUSE') return words.message('start-port-taken', place);
  if (code === 'EACCES' && message.includes('listen')) return words.message('start-port-forbidden', place);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return words.message('start-no-address', place);
  const database = config === null ? null : await whyNoDatabase(words, config.dataDir);
  return database ?? words.message('start-failed', { reason: message || code || String(error) });
}

async function main(): Promise<void> {
  let config: Config | null = null;
  try {
    config = loadConfig();
    const service = await assemble(config);
    closeOnSignal(service);
    const { app } = service;
    leaveRoom(app.server, (most) => app.log.warn({ most }, 'more connections than there is room for'));
    await service.app.listen({ host: config.host, port: config.port });
    const ready = wordsFor(config).message('start-ready', { address: addressOf(config, service.app) });
    process.stdout.write(`${ready}\n`);
  } catch (error) {
    process.stderr.write(`${await explain(error, config)}\n`);
    process.exit(1);
  }
}

if (import.meta.main) await main();
