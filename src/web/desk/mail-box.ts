import type { MailNote } from '../../model/mail.ts';
import type { Asking } from '../asking.ts';

const mostListed = 20;

/** How the mail is, for the list of questions: how much waits, and what was given up. */
export async function mailBox({ mails, outbox }: Asking) {
  const count = await mails.count();
  const givenUp = count['given-up'] === 0 ? [] : await mails.list('given-up', mostListed);
  return { count, givenUp: givenUp.map(mailLine), maySend: outbox !== null };
}

/** What the desk shows of a message: neither to whom nor what. */
export function mailLine({ why, ...mail }: MailNote) {
  return { ...mail, why, cause: causeOf(why) };
}

function causeOf(why: string): 'login' | 'refused' | 'unreachable' | 'other' {
  if (/^EAUTH\b/.test(why)) return 'login';
  if (/\b[45]\d\d$/.test(why) || /^EENVELOPE\b/.test(why)) return 'refused';
  return /^(?:E(?:CONN|SOCKET|TIMEDOUT|DNS|TLS)|ENOTFOUND|EHOST|ENET)/.test(why) ? 'unreachable' : 'other';
}
