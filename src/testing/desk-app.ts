import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { AppParts } from '../app.ts';
import { MemoryCounters } from '../bounds/counters.ts';
import type { RunCheck } from '../check/context/check-parts.ts';
import { signerFor } from '../desk/sign.ts';
import type { StaffMember } from '../model/staff.ts';
import { openStores, type Stores } from '../store/sqlite-store.ts';
import type { DeskParts } from '../web/desk/desk-parts.ts';
import { ownForm, type TestApp, testApp } from './test-app.ts';

const staff: Record<string, StaffMember> = {
  'support-session-token-1': { id: 's1', name: 'sue', role: 'support' },
  'admin-session-token-12': { id: 's2', name: 'adam', role: 'admin' },
};

/** Cookies of the two people who are signed in at the desk of `deskApp`. */
export const deskCookies = {
  support: 'posthorn-desk=support-session-token-1',
  admin: 'posthorn-desk=admin-session-token-12',
};

export interface DeskTestApp extends TestApp {
  stores: Stores;
  desk: DeskParts;
  /** What the clock of the stores shows; tests may set it. */
  clock: { now: Date };
  /** A page as one of the staff, or as nobody, sees it. */
  get(url: string, who?: keyof typeof deskCookies | null): Promise<Answer>;
  /** A form of ours, sent by one of the staff or by nobody. */
  post(url: string, fields: Record<string, string>, who?: keyof typeof deskCookies | null): Promise<Answer>;
}

interface Answer {
  statusCode: number;
  body: string;
  headers: Record<string, unknown>;
}

/** The web application with a desk over real stores in a folder of its own; two people are signed in. */
export async function deskApp(
  t: TestContext,
  runCheck: RunCheck,
  change: Partial<AppParts> = {},
): Promise<DeskTestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-desk-'));
  const clock = { now: new Date() };
  const stores = await openStores({ dataDir, retentionDays: 30, now: () => clock.now });
  const desk: DeskParts = {
    staffOf: async (token) => staff[token] ?? null,
    log: stores.deskLog,
    claims: stores.claims,
    reruns: stores.reruns,
    claimSigner: signerFor('a secret of the tests, long enough', 'claim'),
    counters: new MemoryCounters(),
  };
  const made = await testApp(runCheck, { desk, ...change });
  t.after(async () => {
    await made.app.close();
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });
  const cookie = (who: keyof typeof deskCookies | null) => (who === null ? {} : { cookie: deskCookies[who] });
  return {
    ...made,
    ...{ stores, desk, clock },
    get: async (url, who = 'support') => await made.app.inject({ url, headers: { ...cookie(who) } }),
    post: async (url, fields, who = 'support') =>
      await made.app.inject({
        method: 'POST',
        url,
        headers: { ...ownForm, ...cookie(who) },
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}
