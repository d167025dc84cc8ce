import type { Failure } from '../../model/failure.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

/** How a server can leave a mailbox unopened without a refusal in words. */
const wordless: Partial<Record<Failure['kind'], 'closed' | 'silent' | 'garbled'>> = {
  'connection-closed': 'closed',
  'connection-reset': 'closed',
  'tls-alert': 'closed',
  'tls-closed': 'closed',
  'reply-timeout': 'silent',
  'reply-malformed': 'garbled',
};

/** The end of an accepted login at which the mailbox never opened, or null. */
export function unopened(
  failure: Failure | null,
  messages: number | null | undefined,
): 'closed' | 'silent' | 'garbled' | null {
  if (failure?.step !== 'mailbox' || typeof messages === 'number') return null;
  return wordless[failure.kind] ?? null;
}

export const mailboxNotAccessible = endpointRule({
  id: 'mailbox-not-accessible',
  severity: 'problem',
  sparesSettings: true,
  protocols: ['pop3', 'imap'],
  explains: ['login-not-tested'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const facts = check.endpoints.find(({ id }) => id === endpoint.id)?.facts;
    const end = unopened(endpoint.failure, facts?.mailbox?.messages);
    if (login.outcome === 'accepted' && end !== null && !facts?.mailbox?.refused)
      return { args: { stage: 'mailbox', end }, evidence: [login.reply?.evidence, endpoint.lastLine] };
    return refusedWith('mailbox-not-accessible', endpoint, check, { end: null });
  },
  words({ stage, end }, context) {
    const { host } = placeOf(context);
    const what = {
      closed: 'and then the server ended the connection instead of opening the mailbox',
      silent:
        'and then the server did not answer any more when the mailbox was to be opened, and we gave up waiting',
      garbled:
        'and then the server answered with something that is no reply when the mailbox was to be opened',
    }[String(end)];
    return {
      title: `${host} cannot open the mailbox of ${context.account.address}`,
      why:
        stage === 'mailbox'
          ? `The name and password were accepted, ${what ?? 'and then the server failed to open the mailbox'}. The place where your mail is kept is damaged, missing or not reachable for the server. Your password is not the cause.`
          : 'The server could not open the place where your mail is kept: it is damaged, missing or not reachable. It says nothing against your password.',
      fix: 'Change nothing in your mail program. Send this report to your provider: only they can repair the mailbox or bring it back. Your mail is usually still there or in a backup.',
    };
  },
});
