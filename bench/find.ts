// npm run bench:find: how long it takes the store to find reports among 1,000 and among 100,000, by what customers say of them, and
// the ratio of both. `-- --reports N` measures among N instead of 100,000. docs/performance.md tells more.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Report } from '../src/model/report.ts';
import { indexReport } from '../src/store/index-report.ts';
import { openSqlite } from '../src/store/open-sqlite.ts';
import { packReport } from '../src/store/packed-report.ts';
import type { ReportQuestion } from '../src/store/report-index.ts';
import { openStores, type Stores } from '../src/store/sqlite-store.ts';
import { expiredReport } from '../src/testing/example-report.ts';

const small = 1_000;
const usual = 100_000;
const atOnce = 500;
const rounds = 41;
/** Whole reports are read for it. */
const few = 5;
const perPage = 51;
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Half of all reports are on one domain, as at a provider; the other half is spread over 500. */
const questions: Record<string, (count: number) => ReportQuestion> = {
  code: (count) => ({ codes: [codeOf(Math.floor(count / 2))] }),
  address: (count) => ({ address: addressOf(Math.floor(count / 2)) }),
  'domain of a customer': () => ({ name: 'customer7.example' }),
  'domain of half of all': () => ({ name: 'example.test' }),
  server: () => ({ server: 'mail.customer7.example' }),
  'finding that all have': () => ({ finding: 'certificate-expired' }),
  'the newest': () => ({}),
};

function codeOf(at: number): string {
  const digits = Array.from(
    { length: 8 },
    (_, place) => letters[Math.floor(at / letters.length ** place) % 30],
  );
  return `PH-${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
}

function domainOf(at: number): string {
  return at % 2 === 0 ? 'example.test' : `customer${at % 500}.example`;
}

function addressOf(at: number): string {
  return `user${Math.floor(at / 3)}@${domainOf(at)}`;
}

async function fill(dataDir: string, count: number): Promise<void> {
  const db = openSqlite(join(dataDir, 'posthorn.sqlite'));
  const base = expiredReport();
  const json = await packReport(base);
  const now = Date.now();
  for (let from = 0; from < count; from += atOnce) {
    await db.transaction().execute(async (inside) => {
      for (let at = from; at < Math.min(from + atOnce, count); at += 1) {
        const domain = domainOf(at);
        const report: Report = {
          ...{ ...base, id: `bench-${String(at).padStart(16, '0')}`, code: codeOf(at) },
          createdAt: new Date(now - (count - at) * 20_000).toISOString(),
          account: { address: addressOf(at), localPart: `user${Math.floor(at / 3)}`, domain },
          endpoints: base.endpoints.map((one) => ({ ...one, host: `mail.${domain}` })),
        };
        const row = { id: report.id, code: report.code, state: 'done', json, bytes: json.length };
        const times = { created_at: Date.parse(report.createdAt), expires_at: now + 86_400_000 };
        await inside
          .insertInto('report')
          .values({ ...row, ...times })
          .execute();
        await indexReport(inside, report);
      }
    });
  }
  await db.destroy();
}

/** The middle of all rounds, in milliseconds, for each question; a question that finds nothing is no measure. */
async function measure({ reportIndex, privacy }: Stores, count: number): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const [name, ask] of Object.entries(questions)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      const rows = await reportIndex.find(ask(count), perPage);
      times.push(performance.now() - begun);
      if (rows.length === 0) throw new Error(`nothing was found by ${name}`);
    }
    found.set(name, times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
  }
  const times: number[] = [];
  for (let round = 0; round < few; round += 1) {
    const begun = performance.now();
    const all = await privacy.ofAddress(addressOf(Math.floor(count / 2)));
    times.push(performance.now() - begun);
    if (all.length === 0) throw new Error('nothing was found on an address');
  }
  found.set(
    'all on an address, to export or forget',
    times.toSorted((a, b) => a - b)[Math.floor(few / 2)] ?? 0,
  );
  return found;
}

async function among(count: number): Promise<Map<string, number>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'posthorn-find-'));
  try {
    await (await openStores({ dataDir, retentionDays: 365 })).reports.close();
    await fill(dataDir, count);
    const stores = await openStores({ dataDir, retentionDays: 365 });
    const times = await measure(stores, count);
    await stores.reports.close();
    return times;
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

const at = process.argv.indexOf('--reports');
const many = at < 0 ? usual : Number(process.argv[at + 1]);
const [some, lots] = [await among(small), await among(many)];
process.stdout.write(`| found by | among ${small} | among ${many} | ratio |\n| --- | --- | --- | --- |\n`);
for (const [name, ms] of lots) {
  const before = some.get(name) ?? 0;
  process.stdout.write(
    `| ${name} | ${before.toFixed(2)} ms | ${ms.toFixed(2)} ms | ${(ms / before).toFixed(1)} |\n`,
  );
}
