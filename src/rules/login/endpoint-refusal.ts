import type { LoginFacts, MailboxFacts, Reply } from '../../model/facts.ts';
import type { FindingArgs } from '../../model/finding.ts';
import type { Draft, JudgedCheck, JudgedEndpoint } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { readServerText } from '../server-text/server-text.ts';
import { causeInText } from './provider-texts.ts';
import { refusalCause } from './refusal-cause.ts';
import type { RefusalCause } from './refusal-causes.ts';
import { verdictOfCodes } from './reply-codes.ts';

/** Why an endpoint lets nobody in, and where that was said: at the login, or at the mailbox right after it. */
export interface EndpointRefusal {
  cause: RefusalCause;
  stage: 'login' | 'mailbox';
  reply: Reply | null;
}

type Judged = Pick<JudgedEndpoint, 'protocol' | 'security' | 'offers'>;

/** The finding of a refusal rule: its draft when the refusal at this endpoint has the rule's cause. */
export function refusedWith(
  cause: RefusalCause,
  endpoint: JudgedEndpoint,
  check: JudgedCheck,
  args: FindingArgs = {},
): Draft | null {
  const facts = check.endpoints.find(({ id }) => id === endpoint.id)?.facts;
  const refusal = facts?.login ? endpointRefusal(endpoint, facts.login, facts.mailbox) : null;
  if (refusal?.cause !== cause) return null;
  return {
    args: { stage: refusal.stage, ...args, ...quoted(refusal.reply) },
    evidence: [refusal.reply?.evidence ?? endpoint.lastLine],
  };
}

/** Why the login, or the mailbox behind it, was refused; null when it was not. */
export function endpointRefusal(
  endpoint: Judged,
  login: LoginFacts,
  mailbox: MailboxFacts | null,
): EndpointRefusal | null {
  if (login.outcome === 'skipped') return null;
  if (login.outcome === 'refused')
    return { cause: loginCause(endpoint, login), stage: 'login', reply: login.reply };
  // Once the messages could be counted the mailbox was open: a later refusal is about one command only.
  if (!mailbox?.refused || mailbox.messages !== null) return null;
  return { cause: mailboxCause(mailbox.refused, login), stage: 'mailbox', reply: mailbox.refused };
}

function loginCause(endpoint: Judged, login: LoginFacts): RefusalCause {
  // A server that hangs up instead of answering did not judge the password.
  if (login.reply === null) return 'login-temporary-failure';
  // popa3d has words for a wrong password, and none where the mailbox behind a right one does not open.
  const { stranger } = login;
  if (login.reply.text.trim() === '' && stranger?.outcome === 'refused' && /\w/.test(stranger.reply.text))
    return 'mailbox-not-accessible';
  return refusalCause({
    reply: login.reply,
    protocol: endpoint.protocol,
    login,
    encrypted: endpoint.security !== 'none',
    offers: endpoint.offers,
  });
}

const mailboxCauses: readonly RefusalCause[] = [
  'login-service-off',
  'login-account-disabled',
  'login-rate-limited',
  'mailbox-full',
  'mailbox-in-use',
  'mailbox-not-accessible',
  'login-too-soon',
  'server-busy',
];

/** The password was right, so only what can still stand between it and the mailbox counts. */
function mailboxCause(reply: Reply, login: LoginFacts): RefusalCause {
  const { cause, open } = verdictOfCodes(reply);
  // Said of a mailbox, NOPERM is about the right to open this one, not about a service (RFC 5530, section 3).
  const isOfMailbox = cause !== null && mailboxCauses.includes(cause) && reply.code !== 'NOPERM';
  const coded = isOfMailbox ? cause : null;
  const allowed = (coded === null ? mailboxCauses : open).filter((one) => mailboxCauses.includes(one));
  return (
    causeInText(readServerText(reply.text, login.username), allowed) ?? coded ?? 'mailbox-not-accessible'
  );
}
