import type { FastifyInstance } from 'fastify';
import type { AppParts } from '../app.ts';
import { buildApp } from '../app.ts';
import type { RunCheck } from '../check/context/check-parts.ts';
import { CheckService } from '../check/service/check-service.ts';
import { clients } from '../clients/index.ts';
import type { HelpArticle, HelpLibrary } from '../help/help-library.ts';
import { neutralProvider } from '../model/provider.ts';
import type { Report } from '../model/report.ts';
import { dictionary } from './english.ts';
import { sampleReport } from './sample-report.ts';

/** Headers by which a browser says that a page of ours sent the form. */
export const ownForm = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
  accept: 'text/html',
};

export interface TestApp {
  app: FastifyInstance;
  reports: Map<string, Report>;
  checks: CheckService;
  /** Everything logged so far. */
  log: string[];
}

/** The settings of the service in tests. */
export const testConfig: AppParts['config'] = {
  ...{ host: '127.0.0.1', port: 3000, baseUrl: 'http://127.0.0.1:3000', provider: neutralProvider },
  profileSigner: null,
  apiAnonymous: true,
  ...{ rateLimit: 100, trustProxy: false, production: true, logLevel: 'info' },
};

/** The whole web application over a store in memory; `runCheck` stands in for the engine. */
export async function testApp(
  runCheck: RunCheck,
  change: Partial<AppParts> = {},
  /** Where reports are kept besides. */
  save?: (report: Report) => Promise<Report>,
): Promise<TestApp> {
  const reports = new Map<string, Report>();
  const log: string[] = [];
  const keep = async (report: Report) => {
    const kept = (await save?.(report)) ?? report;
    reports.set(kept.id, kept);
    return kept;
  };
  const checks = testChecks(runCheck, keep, log);
  const app = await buildApp({
    config: testConfig,
    store: {
      get: async (id) => reports.get(id) ?? null,
      delete: async (id) => reports.delete(id),
      save: keep,
    },
    checks,
    help: sampleHelp,
    clients,
    dictionary,
    practiceAccounts: [
      { address: 'works@practice.test', password: 'blow-the-horn', title: 'practice-works' },
    ],
    askRecords: async (questions) => questions.map(() => ({ kind: 'none' })),
    askExchangers: () => Promise.reject(new Error('the DNS was asked')),
    readPublished: async () => ({ facts: [], answers: [], views: [] }),
    logTo: { write: (line: string) => void log.push(line) },
    ...change,
  });
  return { app, reports, checks, log };
}

/** An engine that is done at once and found everything in order. */
export const runsWell: RunCheck = async (request, _parts, id, code) =>
  sampleReport({ id, code, account: request.account });

function testChecks(
  runCheck: RunCheck,
  save: (report: Report) => Promise<Report>,
  log: string[],
): CheckService {
  let count = 0;
  return new CheckService({
    runCheck,
    parts: {
      ...{ allowNetworks: [], allowPorts: '*', dns: null, extraRoots: [], provider: neutralProvider },
      ...{ practice: null, ehloName: 'posthorn.invalid', probeRecipient: 'nobody@posthorn.invalid' },
      now: () => new Date(),
    },
    save,
    newId: () => `test-report-${String(++count).padStart(10, '0')}`,
    newCode: () => 'PH-TEST-TEST',
    onError: (error) => log.push(String(error)),
    versions: { posthorn: '0.0.0', rules: 1 },
  });
}

const article: HelpArticle = {
  slug: 'what-is-pop3',
  title: 'What is POP3?',
  summary: 'The language for fetching mail.',
  html: '<p>It fetches mail.</p>',
  headings: [],
  related: [],
  questions: [],
  isFinding: false,
  language: 'en',
};

const found = {
  ...{ id: article.slug, url: `/help/${article.slug}`, kind: 'article' as const },
  ...{ title: article.title, summary: article.summary },
};

const sampleHelp: HelpLibrary = {
  index: () => [{ id: 'start', title: 'First things', entries: [article] }],
  article: (slug) => (slug === article.slug ? article : null),
  troubles: () => [{ id: 'cannot-receive', title: 'I cannot receive', articles: [article], findings: [] }],
  search: (query) => (query === 'pop' ? [found] : []),
  publish: () => {},
  presales: () => ({ ...article, slug: 'presales', title: 'Before you sign up' }),
  slugs: () => [article.slug],
};
