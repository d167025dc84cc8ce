import { incomingProtocols } from '../../model/protocols.ts';
import { unopened } from '../how-it-ended.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const mailboxNotAccessible = endpointRule({
  id: 'mailbox-not-accessible',
  severity: 'problem',
  sparesSettings: true,
  protocols: incomingProtocols,
  explains: ['login-not-tested'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const facts = check.endpoints.find(({ id }) => id === endpoint.id)?.facts;
    const end = unopened(endpoint.failure, facts?.mailbox?.messages);
    if (login.outcome === 'accepted' && end !== null && !facts?.mailbox?.refused)
      return { args: { stage: 'mailbox', end }, evidence: [login.reply?.evidence, endpoint.lastLine] };
    const wordless = login.reply?.text.trim() === '';
    return refusedWith('mailbox-not-accessible', endpoint, check, { end: wordless ? 'wordless' : null });
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
          : end === 'wordless'
            ? 'The server refused without a word, while it has words for a name or a password that is wrong: it turned away a made-up name with them. Servers that do so have accepted the password and then failed to open the mailbox.'
            : 'The server could not open the place where your mail is kept: it is damaged, missing or not reachable. It says nothing against your password.',
      fix: 'Change nothing in your mail program. Send this report to your provider: only they can repair the mailbox or bring it back. Your mail is usually still there or in a backup.',
    };
  },
});
