import type { MailQueue } from '../model/mail.ts';
import { type MailTrouble, type Outbox, openOutbox } from './outbox.ts';
import { type MailWay, sendMailBy } from './send-mail.ts';
import type { SmtpTarget } from './smtp-target.ts';

/** What of the settings says how mail leaves. */
export interface MailSettings {
  smtp: SmtpTarget | null;
  provider: { support: { email: string } };
  extraRoots: readonly string[];
  ehloName: string;
}

/** How mail leaves; null where none is sent: without a server, or without an address to send from. */
export function mailWayOf({ smtp, provider, extraRoots, ehloName }: MailSettings): MailWay | null {
  const { email } = provider.support;
  return smtp === null || email === '' ? null : { target: smtp, from: email, extraRoots, ehloName };
}

/** The outbox of a service; null where it sends no mail. */
export function openMail(
  settings: MailSettings,
  mails: MailQueue,
  onTrouble: (trouble: MailTrouble) => void,
): Outbox | null {
  const way = mailWayOf(settings);
  return way === null ? null : openOutbox(mails, sendMailBy(way), onTrouble);
}
