import { type Kysely, sql } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';
import * as deskLog from './migrations/0004-desk-log.ts';
import * as staff from './migrations/0005-staff.ts';
import * as reportIndex from './migrations/0006-report-index.ts';
import * as reportNotes from './migrations/0007-report-notes.ts';
import * as claims from './migrations/0008-claims.ts';
import * as questions from './migrations/0009-questions.ts';
import * as staffMay from './migrations/0011-staff-may.ts';
import * as waysIn from './migrations/0012-ways-in.ts';
import * as deskMore from './migrations/0013-desk-more.ts';
import * as mailsAndPrograms from './migrations/0014-mails-and-programs.ts';
import * as apiKeys from './migrations/0015-api-keys.ts';
import * as webhooks from './migrations/0016-webhooks.ts';
import * as badges from './migrations/0017-badges.ts';

const migrations: Record<string, Migration> = {
  '0001-report': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('report')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('code', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('report_code').on('report').column('code').execute();
      await db.schema.createIndex('report_expires_at').on('report').column('expires_at').execute();
    },
  },
  '0002-service-state': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('service_state')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
    },
  },
  '0003-report-room': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('report')
        .addColumn('bytes', 'bigint', (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema.alterTable('report').addColumn('opened_at', 'bigint').execute();
      await sql`UPDATE report SET bytes = length(json)`.execute(db);
      // All that making room has to look at, so that it reads no report for it.
      await db.schema
        .createIndex('report_room')
        .on('report')
        .columns(['state', 'opened_at', 'created_at', 'bytes'])
        .execute();
    },
  },
  '0004-desk-log': deskLog,
  '0005-staff': staff,
  '0006-report-index': reportIndex,
  '0007-report-notes': reportNotes,
  '0008-claims': claims,
  '0009-questions': questions,
  '0011-staff-may': staffMay,
  '0012-ways-in': waysIn,
  '0013-desk-more': deskMore,
  '0014-mails-and-programs': mailsAndPrograms,
  '0015-api-keys': apiKeys,
  '0016-webhooks': webhooks,
  '0017-badges': badges,
};

/** Every change of the tables, in order. A change that has been released is never edited. */
export const migrationProvider: MigrationProvider = { getMigrations: async () => migrations };
