import type { Kysely } from 'kysely';

/** By what staff find reports; all of it goes when the report does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_find')
    .addColumn('report', 'text', (column) => column.primaryKey().references('report.id').onDelete('cascade'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('domain', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('diagnosis', 'text', (column) => column.notNull())
    .addColumn('hosts', 'text', (column) => column.notNull())
    .execute();
  for (const column of ['code', 'address', 'domain', 'diagnosis', 'verdict'])
    await db.schema.createIndex(`report_find_${column}`).on('report_find').columns([column, 'at']).execute();
  await db.schema.createIndex('report_find_at').on('report_find').columns(['at', 'report']).execute();
  for (const [table, column] of [
    ['report_server', 'name'],
    ['report_finding', 'code'],
  ] as const) {
    await db.schema
      .createTable(table)
      .addColumn('report', 'text', (one) => one.notNull().references('report.id').onDelete('cascade'))
      .addColumn(column, 'text', (one) => one.notNull())
      .addColumn('at', 'bigint', (one) => one.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['report', column])
      .execute();
    await db.schema.createIndex(`${table}_${column}`).on(table).columns([column, 'at']).execute();
  }
  await db.schema
    .createTable('report_certificate')
    .addColumn('report', 'text', (one) => one.notNull().references('report.id').onDelete('cascade'))
    .addColumn('host', 'text', (one) => one.notNull())
    .addColumn('port', 'bigint', (one) => one.notNull())
    .addColumn('ends_at', 'bigint', (one) => one.notNull())
    .addColumn('at', 'bigint', (one) => one.notNull())
    .addPrimaryKeyConstraint('report_certificate_key', ['report', 'host', 'port'])
    .execute();
  await db.schema
    .createIndex('report_certificate_ends_at')
    .on('report_certificate')
    .column('ends_at')
    .execute();
}
