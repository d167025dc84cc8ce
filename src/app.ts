import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import formbody from '@fastify/formbody';
import type { FastifyInstance, RouteOptions } from 'fastify';
import Fastify from 'fastify';
import type { DestinationStream } from 'pino';
import { type Counters, MemoryCounters } from './bounds/counters.ts';
import { RecentChecks } from './bounds/recent-checks.ts';
import type { AskExchangers } from './check/published/ask-exchangers.ts';
import type { AskRecords } from './check/published/ask-records.ts';
import type { ReadWhatIsPublished } from './check/published/look-up-published.ts';
import type { CheckService } from './check/service/check-service.ts';
import type { Client } from './clients/client.ts';
import type { Config } from './config.ts';
import type { LinkParts } from './desk/panel-link.ts';
import type { HelpLibrary } from './help/help-library.ts';
import { hostPort } from './model/host-port.ts';
import { usualDeskLogDays } from './model/provider.ts';
import type { AnsweredRequests } from './store/answered-requests.ts';
import type { ApiKeys } from './store/api-keys.ts';
import type { ReportStore } from './store/report-store.ts';
import { addApi } from './web/api/add-api.ts';
import { rememberLooks } from './web/api/report-for.ts';
import type { Asking } from './web/asking.ts';
import { serveAssets } from './web/assets.ts';
import { addBadgeRoutes } from './web/badge/badge-routes.ts';
import { brandSheet } from './web/brand-colours.ts';
import { addAnswerQuestionRoutes } from './web/desk/answer-question.ts';
import { addDeskClaimRoutes } from './web/desk/claims.ts';
import type { DeskParts } from './web/desk/desk-parts.ts';
import { addDeskRoutes } from './web/desk/desk-routes.ts';
import { guardDesk } from './web/desk/guard-desk.ts';
import { addDeskLogRoutes } from './web/desk/log.ts';
import { addMailRoutes } from './web/desk/mails.ts';
import { addOverviewRoutes } from './web/desk/overview.ts';
import { addPublishQuestionRoutes } from './web/desk/publish-question.ts';
import { addDeskQuestionRoutes } from './web/desk/questions.ts';
import { addDeskReportRoutes } from './web/desk/reports.ts';
import { addDeskRerunRoutes } from './web/desk/rerun.ts';
import { addWebhookRoutes } from './web/desk/webhooks.ts';
import { addEmbedScript } from './web/embed/embed-script.ts';
import { withoutFrame } from './web/embed/frame-path.ts';
import { serveFrames } from './web/embed/serve-frames.ts';
import { answerErrors } from './web/errors.ts';
import { eventStreams } from './web/event-streams.ts';
import { findPublishedBy } from './web/find-published.ts';
import { hearOwnBy } from './web/hear-own.ts';
import { refuseOtherHosts } from './web/known-hosts.ts';
import { rememberRoutes } from './web/known-routes.ts';
import { withoutLanguage } from './web/language-path.ts';
import { limitChecks, refuseLeftAloneBy } from './web/limit-checks.ts';
import { limitQuestions } from './web/limit-questions.ts';
import { safeSerializers } from './web/log-safely.ts';
import { LookPlaces } from './web/look-places.ts';
import { prepareViews } from './web/pages.ts';
import { addFromPanelRoute } from './web/panel/from-panel.ts';
import type { PracticeAccount } from './web/practice-account.ts';
import { PublishedQuestions } from './web/published-questions.ts';
import { longestPart, readableUrl } from './web/readable-url.ts';
import { speakTo } from './web/reader-words.ts';
import type { ReadyCheck } from './web/readiness.ts';
import { addAboutRoutes } from './web/routes/about.ts';
import { addAppleProfileRoutes } from './web/routes/apple-profile.ts';
import { addAskRoutes } from './web/routes/ask.ts';
import { addAutoconfigRoutes } from './web/routes/autoconfig.ts';
import { addAutodiscoverRoutes } from './web/routes/autodiscover.ts';
import { addClientRoutes } from './web/routes/clients.ts';
import { addCompareRoutes } from './web/routes/compare.ts';
import { addDecodeRoutes } from './web/routes/decode.ts';
import { addDnsRoutes } from './web/routes/dns-records.ts';
import { addHelpRoutes } from './web/routes/help.ts';
import { addHomeRoutes } from './web/routes/home.ts';
import { addNetworkRoutes, type NetworkParts } from './web/routes/network.ts';
import { addPresalesRoutes } from './web/routes/presales.ts';
import { addProblemPages } from './web/routes/problems.ts';
import { addProgressRoutes } from './web/routes/progress.ts';
import { addPublishedRoutes } from './web/routes/published.ts';
import { addReportPrivacyRoutes } from './web/routes/report-privacy.ts';
import { addReportRoutes } from './web/routes/reports.ts';
import { addServiceRoutes } from './web/routes/service.ts';
import { addSetupRoutes } from './web/routes/setup.ts';
import { addStartRoutes } from './web/routes/start.ts';
import { refuseOtherOrigins } from './web/same-origin.ts';
import { setSecurityHeaders } from './web/security-headers.ts';
import { signProfiles } from './web/sign-profiles.ts';
import { offerOf } from './words/choose-language.ts';
import type { Dictionary } from './words/dictionary.ts';

/** Where nobody says how many probers there are. */
const usualProbers = 12;
const bodyLimit = 32 * 1024;

/**
 * How long a request may take to arrive, whole and its head alone, and how often Node looks who is late. Answers may take as
 * long as they need: a running check is watched for minutes.
 */
const slowVisitors = {
  requestTimeout: 20_000,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
};

/** What the web application is made of; everything else it needs it brings along. */
export interface AppParts {
  config: Pick<
    Config,
    | 'host'
    | 'port'
    | 'baseUrl'
    | 'provider'
    | 'profileSigner'
    | 'rateLimit'
    | 'trustProxy'
    | 'production'
    | 'logLevel'
  > & {
    familyUrls?: NetworkParts['familyUrls'];
    leaveAlone?: readonly string[];
    ehloName?: string;
    longestCheckMs?: number;
    /** Sites that may show our form in a frame. */
    embedOrigins?: readonly string[];
    /** Whether programs without a key may use the interface. */
    apiAnonymous?: boolean;
    probers?: number;
  };
  /** `unsaved` tells why a report is kept in memory only. */
  store: Pick<ReportStore, 'get' | 'delete'> &
    Partial<Pick<ReportStore, 'save'>> & { unsaved?: (id: string) => unknown };
  checks: CheckService;
  help: HelpLibrary;
  /** By language, where more than one is offered. */
  helpIn?: ReadonlyMap<string, HelpLibrary>;
  clients: readonly Client[];
  /** Shown on the start page; empty where the demo is off. */
  practiceAccounts: readonly PracticeAccount[];
  /** Asks the DNS about the records of hosted domains. */
  askRecords: AskRecords;
  /** Asks for the mail exchangers of domains that the provider file does not list, where it says so. */
  askExchangers: AskExchangers;
  /** Looks at what a domain publishes for mail programs, and reads it as each of them would. */
  readPublished: ReadWhatIsPublished;
  /** What `/network` asks; without it, it shows the address alone. */
  network?: Omit<NetworkParts, 'familyUrls'>;
  /** What has to be there for tests to run and be kept; `/readyz` tells of it. */
  readiness?: Readonly<Record<string, ReadyCheck>>;
  /** What the pages of staff are made of; absent where there is no desk. */
  desk?: DeskParts;
  /** Questions of people who have not signed up; absent where nobody can ask. */
  asking?: Asking;
  /** Keys of programs, and requests that are answered once; absent where nobody has keys. */
  apiKeys?: ApiKeys;
  answered?: AnsweredRequests;
  /** What the signed links of panels are verified with; absent where nobody has keys. */
  links?: LinkParts;
  /** Every text a person reads. */
  dictionary: Dictionary;
  /** Where visitors are counted; in memory of their own when absent. */
  counters?: Counters;
  /** How long an account has to wait before a password is tried again, in milliseconds. */
  waitOf?: (username: string, domain: string) => Promise<number>;
  /** What the sum costs that buys one more check; less than usual only in tests. */
  workCost?: number;
  /** Hears of every route, for tests that walk all of them. */
  onRoute?: (route: RouteOptions) => void;
  /** Where the log goes; standard output when absent. */
  logTo?: DestinationStream;
}

/** Builds the web application: every plugin and route, registered by name. It does not listen yet. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config } = parts;
  const baseUrl = ownAddress(config);
  const offer = offerOf(config.provider.languages);
  const app = Fastify({
    bodyLimit,
    trustProxy: config.trustProxy,
    logger: {
      level: config.logLevel,
      serializers: safeSerializers,
      ...(parts.logTo && { stream: parts.logTo }),
    },
    rewriteUrl: ({ url = '/' }) => readableUrl(withoutLanguage(withoutFrame(url), offer)),
    routerOptions: { maxParamLength: longestPart, ignoreTrailingSlash: true },
    forceCloseConnections: true,
    ...slowVisitors,
  });
  speakTo(app, parts.dictionary, offer, baseUrl);
  const routes = rememberRoutes(app);
  if (parts.onRoute !== undefined) app.addHook('onRoute', parts.onRoute);
  const ticketUrl = config.provider.ticketUrl ?? '';
  await setSecurityHeaders(
    app,
    baseUrl?.startsWith('https:') === true,
    ticketUrl === '' ? [] : [new URL(ticketUrl).origin],
  );
  serveFrames(app, config.embedOrigins ?? [], offer);
  refuseOtherHosts(app, baseUrl, Object.values(config.familyUrls ?? {}));
  refuseOtherOrigins(app, baseUrl);
  guardDesk(app, parts.desk ?? null);
  // Only forms and JSON are read; fastify would take plain text, too.
  app.removeContentTypeParser('text/plain');
  await app.register(formbody, { bodyLimit });
  await app.register(compress);

  const brand = brandSheet(config.provider.brand.accent);
  const assets = await serveAssets(app, folder('public'), brand === null ? {} : { 'brand.css': brand });
  await prepareViews(app, {
    viewsDir: folder('views'),
    cache: config.production,
    provider: config.provider,
    assets,
  });
  answerErrors(app, routes, baseUrl);
  addEmbedScript(app, folder('public'));

  const counters = parts.counters ?? new MemoryCounters();
  const shared = {
    ...parts,
    baseUrl,
    counters,
    refuseLeftAlone: refuseLeftAloneBy(config.leaveAlone ?? []),
    provider: config.provider,
    findPublished: findPublishedBy(config.provider, parts.askExchangers),
    profileSigner: config.profileSigner,
    signing: signProfiles(config.profileSigner),
    recent: new RecentChecks(),
    ...(config.longestCheckMs !== undefined && { longestCheckMs: config.longestCheckMs }),
    limitChecks: limitChecks({
      counters,
      checksPerMinute: config.rateLimit,
      practiceAddresses: parts.practiceAccounts.map(({ address }) => address),
      leaveAlone: config.leaveAlone ?? [],
      workCost: parts.workCost,
    }),
  };
  addStartRoutes(app, shared);
  addFromPanelRoute(app, shared);
  const spoken = parts.dictionary.all(offer);
  const hearOwn = hearOwnBy({ ...shared, spoken });
  addReportRoutes(app, shared);
  addHomeRoutes(app, { ...shared, counters });
  addNetworkRoutes(app, {
    ...parts.network,
    ...(config.familyUrls && { familyUrls: config.familyUrls }),
  });
  addCompareRoutes(app, shared);
  const streams = eventStreams(app);
  addProgressRoutes(app, { ...shared, streams });
  addClientRoutes(app, shared);
  addSetupRoutes(app, { ...shared, hearOwn });
  const ask =
    parts.asking === undefined
      ? null
      : {
          ...{ ...shared, offer, asking: parts.asking },
          published: new PublishedQuestions(parts.asking.questions, parts),
          questionLimits: limitQuestions(counters, parts.workCost),
        };
  addHelpRoutes(app, { ...shared, ask, counters });
  addPresalesRoutes(app, { ...shared, ask });
  if (ask !== null) addAskRoutes(app, ask);
  if (ask !== null && parts.desk !== undefined) {
    addDeskQuestionRoutes(app, { ...ask, desk: parts.desk });
    addAnswerQuestionRoutes(app, { ...ask, desk: parts.desk });
    addMailRoutes(app, { ...ask, desk: parts.desk });
    addPublishQuestionRoutes(app, { ...ask, desk: parts.desk });
  }
  addServiceRoutes(app, shared);
  addAboutRoutes(app, shared);
  addDecodeRoutes(app);
  addDnsRoutes(app, shared);
  const lookPlaces = new LookPlaces(config.probers ?? usualProbers);
  addPublishedRoutes(app, { ...shared, hearOwn, lookPlaces });
  await addApi(app, {
    looks: rememberLooks(),
    ...shared,
    counters,
    streams,
    lookPlaces,
    anonymous: config.apiAnonymous ?? false,
  });
  addProblemPages(app);
  addAutoconfigRoutes(app, { ...shared, spoken });
  addAutodiscoverRoutes(app, shared);
  addAppleProfileRoutes(app, shared);
  if (parts.desk !== undefined) {
    const { desk } = parts;
    addReportPrivacyRoutes(app, { ...shared, desk });
    addBadgeRoutes(app, { store: parts.store, desk, service: config.provider.name });
    addDeskRoutes(app, { desk, baseUrl, service: config.provider.name || 'Posthorn' });
    addOverviewRoutes(app, desk, parts.store);
    addDeskReportRoutes(app, { ...shared, desk });
    addDeskClaimRoutes(app, { ...shared, desk, offer });
    addDeskRerunRoutes(app, { ...shared, desk, leaveAlone: config.leaveAlone ?? [] });
    addWebhookRoutes(app, { desk, offer });
    addDeskLogRoutes(app, { desk, logDays: config.provider.deskLogDays ?? usualDeskLogDays });
  }
  return app;
}

/** The configured address of the service, or null when it is only where we listen: visitors know that by other names. */
function ownAddress({ baseUrl, host, port }: AppParts['config']): string | null {
  return baseUrl === `http://${hostPort({ host, port })}` ? null : baseUrl;
}

function folder(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}
