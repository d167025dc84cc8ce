import type { Counters } from '../../bounds/counters.ts';
import type { Accounts } from '../../desk/accounts.ts';
import type { Keys } from '../../desk/keys.ts';
import type { OidcDoor } from '../../desk/oidc-door.ts';
import type { SecondStepDoor } from '../../desk/second-step.ts';
import type { Signer } from '../../desk/sign.ts';
import type { WebhookDesk } from '../../desk/webhooks/webhook-desk.ts';
import type { Badges } from '../../store/badges.ts';
import type { Claims } from '../../store/claims.ts';
import type { DeskLog } from '../../store/desk-log.ts';
import type { Mails } from '../../store/mails.ts';
import type { Questions } from '../../store/questions.ts';
import type { ReportIndex } from '../../store/report-index.ts';
import type { ReportNotes } from '../../store/report-notes.ts';
import type { ReportPrivacy } from '../../store/report-privacy.ts';
import type { ReportTrends } from '../../store/report-trends.ts';
import type { Reruns } from '../../store/reruns.ts';
import type { SavedSearches } from '../../store/saved-searches.ts';
import type { Sessions } from '../../store/sessions.ts';
import type { StaffAccounts } from '../../store/staff.ts';
import type { StaffLinks } from '../../store/staff-links.ts';
import type { WebhookDeliveries } from '../../store/webhook-deliveries.ts';
import type { Webhooks } from '../../store/webhooks.ts';

/** What staff do with webhooks, and who sends the messages. */
export interface WebhookWork {
  desk: WebhookDesk;
  /** Whether a webhook may have an address, by what it is called. */
  mayLead(url: string): boolean;
  /** Sends at once what waits. */
  wake(): void;
  /** Resolves when a message was tried, or after so many milliseconds. */
  tried(id: string, withinMs: number): Promise<void>;
}

/** What the pages of staff are made of. */
export interface DeskParts {
  /** What the clock shows; unset: the machine's. */
  now?: () => Date;
  log: DeskLog;
  /** Who works at the desk, and where they are signed in. */
  accounts: Accounts;
  staff: StaffAccounts;
  sessions: Sessions;
  /** The code from the phone, where somebody has turned that on. */
  secondStep: SecondStepDoor;
  /** The identity provider by which staff may sign in, and whom it vouches for. */
  oidc: OidcDoor | null;
  staffLinks: StaffLinks;
  /** Links by which customers are asked for a test, and what signs them. */
  claims: Claims;
  claimSigner: Signer;
  /** Tests that staff start themselves. */
  reruns: Reruns;
  /** By what reports are found. */
  reportIndex: ReportIndex;
  savedSearches: SavedSearches;
  /** What reports say together. */
  reportTrends: ReportTrends;
  /** What owners of reports allow. */
  privacy: ReportPrivacy;
  /** Pictures of reports that their owners allow. */
  badges: Badges;
  questions: Questions;
  /** Mail about questions. */
  mails: Mails;
  /** Programs that are told of events, and the messages to them. */
  webhooks: Webhooks;
  webhookDeliveries: WebhookDeliveries;
  /** Keys by which programs call the interface. */
  keys: Keys;
  webhookWork: WebhookWork;
  /** What staff write on reports. */
  notes: ReportNotes;
  /** Where it is counted how much staff ask of the service. */
  counters: Counters;
}
