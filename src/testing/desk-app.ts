import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppParts } from '../app.ts';
import { MemoryCounters } from '../bounds/counters.ts';
import type { RunCheck } from '../check/context/check-parts.ts';
import { Accounts } from '../desk/accounts.ts';
import { Keys } from '../desk/keys.ts';
import type { OidcDoor } from '../desk/oidc-door.ts';
import { SecondStepDoor } from '../desk/second-step.ts';
import { signerFor } from '../desk/sign.ts';
import { WebhookDesk } from '../desk/webhooks/webhook-desk.ts';
import { sealerFor } from '../desk/webhooks/webhook-secret.ts';
import { webhookTarget } from '../jobs/post-message.ts';
import type { Role, StaffMember } from '../model/staff.ts';
import { openStores, type Stores } from '../store/sqlite-store.ts';
import type { DeskParts } from '../web/desk/desk-parts.ts';
import { ownForm, runsWell, type TestApp, testApp } from './test-app.ts';

export interface DeskTestApp extends TestApp {
  stores: Stores;
  desk: DeskParts;
  /** What the clock of the stores shows; tests may set it. */
  clock: { now: Date };
  /** A support member (`sue`) and an administrator (`adam`), both signed in. */
  members: Record<Role, StaffMember>;
  /** What the browser of each sends along with a form of ours. */
  as: Record<Role, typeof ownForm & { cookie: string }>;
  /** A page as one of the staff, or as nobody, sees it. */
  get(url: string, who?: Role | null): Promise<Answer>;
  /** A form of ours, sent by one of the staff or by nobody. */
  post(url: string, fields: Record<string, string>, who?: Role | null): Promise<Answer>;
}

interface Answer {
  statusCode: number;
  body: string;
  headers: Record<string, unknown>;
}

/** What signs links in tests. */
export const serviceSecret = 'a secret of the tests, long enough';

/** The web application with a desk over real stores in a folder of its own; two people are signed in. Reports of checks are kept there. */
export async function deskApp(
  t: { after: (work: () => unknown) => void },
  runCheck: RunCheck = runsWell,
  change: Partial<AppParts> = {},
  oidc: OidcDoor | null = null,
): Promise<DeskTestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-desk-'));
  const clock = { now: new Date() };
  const stores = await openStores({ dataDir, retentionDays: 30, now: () => clock.now });
  const { reports, deskLog: log, reportNotes: notes, ...others } = stores;
  const { staff, sessions, secondSteps } = stores;
  const counters = new MemoryCounters();
  const secondStep = new SecondStepDoor({ secondSteps, counters, log, now: () => clock.now });
  const desk: DeskParts = {
    now: () => clock.now,
    ...{ ...others, log, notes, counters, secondStep, oidc },
    accounts: new Accounts({ staff, sessions, log, counters, secondStep }),
    claimSigner: signerFor(serviceSecret, 'claim'),
    keys: new Keys({ apiKeys: stores.apiKeys, log, serviceSecret }),
    webhookWork: {
      desk: new WebhookDesk({
        ...{ webhooks: stores.webhooks, deliveries: stores.webhookDeliveries, log },
        sealer: sealerFor(serviceSecret),
      }),
      mayLead: (url) => webhookTarget(url) !== null,
      wake: () => undefined,
      tried: () => Promise.resolve(),
    },
  };
  const store: AppParts['store'] = {
    get: async (id) => made.reports.get(id) ?? (await reports.get(id)),
    delete: async (id) => [made.reports.delete(id), await reports.delete(id)].includes(true),
  };
  const asking = { questions: stores.questions, mails: stores.mails, outbox: null };
  const programs = {
    ...{ apiKeys: stores.apiKeys, answered: stores.answeredRequests },
    links: { keys: stores.apiKeys, serviceSecret: 'a secret of the tests, long enough' },
  };
  const made = await testApp(runCheck, { store, desk, asking, ...programs, ...change }, (report) =>
    reports.save(report),
  );
  t.after(async () => {
    await made.app.close();
    await stores.reports.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const [sue, adam] = [await signIn(stores, 'sue', 'support'), await signIn(stores, 'adam', 'admin')];
  const as = { support: sue.headers, admin: adam.headers };
  const cookie = (who: Role | null) => (who === null ? {} : { cookie: as[who].cookie });
  return {
    ...{ ...made, stores, desk, clock, as },
    members: { support: sue.member, admin: adam.member },
    get: async (url, who = 'support') => await made.app.inject({ url, headers: { ...cookie(who) } }),
    post: async (url, fields, who = 'support') =>
      await made.app.inject({
        ...{ method: 'POST', url, headers: { ...ownForm, ...cookie(who) } },
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}

/** Somebody new who is signed in, and whom no password opens. */
async function signIn({ staff, sessions }: Stores, name: string, role: Role) {
  const account = await staff.add({ name, role, hash: '', mustChange: false });
  if (account === null) throw new Error(`${name} is there already`);
  const { token } = await sessions.begin(account.id, 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
  const member: StaffMember = { id: account.id, name, role };
  return { member, headers: { ...ownForm, cookie: `posthorn-desk=${token}` } };
}
