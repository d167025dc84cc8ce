import type { Kysely } from 'kysely';
import type { Endpoint, Report } from '../model/report.ts';
import { addressesIn } from './addresses-in.ts';
import { inTransaction } from './in-transaction.ts';
import { unpackReport } from './packed-report.ts';
import type { Tables } from './tables.ts';

/** What of a report is written down; a greater one reads every report once more that was indexed before. */
const edition = 3;

/** Writes down by what a report is found, anew each time it is stored. `db` is the transaction that stores it. */
export async function indexReport(db: Kysely<Tables>, report: Report): Promise<void> {
  const { id, code, account, verdict, diagnosis, endpoints } = report;
  const at = Date.parse(report.createdAt);
  const hosts = [...new Set(endpoints.map(({ host }) => host))];
  const row = {
    ...{ report: id, at, code, address: account.address.toLowerCase(), domain: account.domain.toLowerCase() },
    ...{ verdict, diagnosis: diagnosis?.code ?? '', hosts: JSON.stringify(hosts.slice(0, mostShown)) },
    ...{ actor: actorIn(report), edition },
  };
  await db
    .insertInto('report_find')
    .values(row)
    .onConflict((conflict) => conflict.column('report').doUpdateSet(row))
    .execute();
  for (const table of besides) await db.deleteFrom(table).where('report', '=', id).execute();
  const addresses = addressesIn(report).map((address) => ({ report: id, address }));
  await db.insertInto('report_address').values(addresses).execute();
  const servers = serversOf(report).map((name) => ({ report: id, name, at }));
  if (servers.length > 0) await db.insertInto('report_server').values(servers).execute();
  const codes = [...new Set(report.findings.map((finding) => finding.code))];
  const findings = codes.map((one) => ({ report: id, code: one, at }));
  if (findings.length > 0) await db.insertInto('report_finding').values(findings).execute();
  const programs = programsOf(report).map((name) => ({ report: id, name, at }));
  if (programs.length > 0) await db.insertInto('report_program').values(programs).execute();
  const ends = certificatesOf(report).map((one) => ({ report: id, at, ...one }));
  if (ends.length > 0) await db.insertInto('report_certificate').values(ends).execute();
}

/** Writes it down for reports that were stored before the index was as it is: `most` of them, and gives how many there were. */
export async function indexMissing(db: Kysely<Tables>, most: number): Promise<number> {
  // Names first: they stand in an index, and no report is read that is not missing.
  const missing = db
    .selectFrom('report')
    .leftJoin('report_find', 'report_find.report', 'report.id')
    .select('report.id')
    .where('report_find.report', 'is', null)
    .limit(most);
  const older = db
    .selectFrom('report_find')
    .select(({ ref }) => ref('report').as('id'))
    .where('edition', '<', edition)
    .limit(most);
  const ids = [...(await older.execute()), ...(await missing.execute())].map(({ id }) => id).slice(0, most);
  if (ids.length === 0) return 0;
  const rows = await db.selectFrom('report').select('json').where('id', 'in', ids).execute();
  for (const { json } of rows) {
    const report = await unpackReport(json);
    await inTransaction(db, async (inside) => {
      // It may have been deleted meanwhile.
      const row = inside.selectFrom('report').select('id').where('id', '=', report.id);
      if ((await row.executeTakeFirst()) !== undefined) await indexReport(inside, report);
    });
  }
  return ids.length;
}

const besides = [
  'report_server',
  'report_finding',
  'report_program',
  'report_certificate',
  'report_address',
] as const;
const mostShown = 6;
/** A hostile server cannot make a report be found by more than this. */
const mostServers = 60;

/** Who has to act on the diagnosis, as its finding says. */
export function actorIn({ diagnosis, findings }: Report): string {
  const told = findings.filter(({ code }) => code === diagnosis?.code);
  return (told.find(({ endpoint }) => endpoint === diagnosis?.endpoint) ?? told[0])?.actor ?? '';
}

/** The mail programs that, setting themselves up by what is published, end at a server with a problem. */
function programsOf({ takenBy = [], endpoints, findings }: Report): string[] {
  const broken = new Set(
    findings.filter(({ severity }) => severity === 'problem').map((one) => one.endpoint),
  );
  const places = new Set(endpoints.filter(({ id }) => broken.has(id)).map(placeOf));
  const failing = takenBy.filter(({ incoming, outgoing }) =>
    [incoming, outgoing].some((one) => places.has(placeOf(one))),
  );
  return [...new Set(failing.map(({ program }) => program))];
}

function placeOf({ protocol, host, port }: Pick<Endpoint, 'protocol' | 'host' | 'port'>): string {
  return `${protocol} ${host.toLowerCase()} ${port}`;
}

function serversOf({ endpoints }: Report): string[] {
  const names = endpoints.flatMap(({ host, attempts }) => [
    host,
    ...attempts.flatMap(({ address }) => (address === null ? [] : [address])),
  ]);
  return [...new Set(names.map((name) => name.toLowerCase()))].slice(0, mostServers);
}

function certificatesOf({ endpoints }: Report): { host: string; port: number; ends_at: number }[] {
  const found = new Map<string, { host: string; port: number; ends_at: number }>();
  for (const { host, port, facts } of endpoints) {
    const ends = Date.parse(facts.tls?.certificate?.validTo ?? '');
    if (!Number.isNaN(ends)) found.set(`${host}:${port}`, { host: host.toLowerCase(), port, ends_at: ends });
  }
  return [...found.values()];
}
