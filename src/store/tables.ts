import type { ApiKeyTables } from './tables/api-keys.ts';
import type { ClaimTables } from './tables/claims.ts';
import type { DeskLogTables } from './tables/desk-log.ts';
import type { MailTables } from './tables/mails.ts';
import type { QuestionTables } from './tables/questions.ts';
import type { ReportIndexTables } from './tables/report-index.ts';
import type { ReportNoteTables } from './tables/report-notes.ts';
import type { ReportTables } from './tables/reports.ts';
import type { SavedSearchTables } from './tables/saved-searches.ts';
import type { StaffTables } from './tables/staff.ts';
import type { WaysInTables } from './tables/ways-in.ts';
import type { WebhookTables } from './tables/webhooks.ts';

/** The tables as Kysely sees them. Text and bigint columns only, which SQLite and PostgreSQL read alike. */
export type Tables = ReportTables &
  ReportIndexTables &
  ReportNoteTables &
  DeskLogTables &
  ClaimTables &
  QuestionTables &
  SavedSearchTables &
  MailTables &
  ApiKeyTables &
  StaffTables &
  WaysInTables &
  WebhookTables;
