import type { EndpointFacts, EnvelopeFact, LoginFacts, MailboxFacts, Reply } from '../model/facts.ts';
import type { Endpoint } from '../model/report.ts';
import { healthyPop3, healthySmtp, reply } from './healthy-facts.ts';

/** A reply from a line as it stands on the wire: `535 5.7.8 Error`, `-ERR [AUTH] Failed`, `NO [LIMIT] …`. */
export function replyFrom(line: string): Reply {
  const [, status = '', enhanced, code, text = ''] =
    /^(\S+) ?(?:([245]\.\d+\.\d+)\b ?)?(?:\[([A-Z][A-Z/ -]*)\] ?)?([\s\S]*)$/.exec(line) ?? [];
  return reply(status, text, { enhanced: enhanced ?? null, code: code ?? null });
}

type Change = Partial<EndpointFacts>;
type More = Partial<Endpoint>;

/** The healthy POP3 endpoint with another end of its login. */
export function pop3Login(change: Partial<LoginFacts>, facts: Change = {}, more: More = {}): Endpoint {
  return withLogin(healthyPop3(facts, more), change);
}

/** The healthy SMTP endpoint with another end of its login. */
export function smtpLogin(change: Partial<LoginFacts>, facts: Change = {}, more: More = {}): Endpoint {
  return withLogin(healthySmtp({ relay: null, ...facts }, more), change);
}

/** Changes that make a refused login of a line. */
export function refused(line: string): Partial<LoginFacts> {
  return { outcome: 'refused', reply: replyFrom(line) };
}

/** The healthy POP3 endpoint with another look into its mailbox. */
export function pop3Mailbox(change: Partial<MailboxFacts>): Endpoint {
  const endpoint = healthyPop3();
  if (endpoint.facts.mailbox) Object.assign(endpoint.facts.mailbox, change);
  return endpoint;
}

/** A MAIL and RCPT question with its replies as lines; null where none came. */
export function envelope(
  question: EnvelopeFact['question'],
  mail: string | null,
  rcpt: string | null,
  to = 'somebody@example.org',
): EnvelopeFact {
  const from = question.startsWith('own') ? 'ann@example.test' : 'other@example.test';
  return { question, from, to, mail: mail && replyFrom(mail), rcpt: rcpt && replyFrom(rcpt) } as EnvelopeFact;
}

/** The healthy SMTP endpoint with other answers to the questions before the login. */
export function smtpRelay(...envelopes: EnvelopeFact[]): Endpoint {
  return healthySmtp({ relay: { envelopes, failure: null } });
}

/** The healthy SMTP endpoint with other answers to the questions after the login. */
export function smtpSending(...envelopes: EnvelopeFact[]): Endpoint {
  return healthySmtp({ sending: { envelopes, failure: null } });
}

function withLogin(endpoint: Endpoint, change: Partial<LoginFacts>): Endpoint {
  const { facts } = endpoint;
  if (facts.login) facts.login = { ...facts.login, ...change };
  if (change.outcome !== 'accepted') Object.assign(facts, { mailbox: null, sending: null });
  return endpoint;
}
