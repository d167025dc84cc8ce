import type { Reply } from '../../model/facts.ts';
import { checkRule } from '../rule.ts';
import { said } from '../server-text/quote.ts';

export const deliveryRejectedAfterData = checkRule({
  id: 'delivery-rejected-after-data',
  severity: 'problem',
  legs: ({ cause }) => [cause === 'full' ? 'others-mailbox' : 'outgoing-others'],
  sparesSettings: true,
  judge({ roundTrip }) {
    if (roundTrip?.outcome !== 'rejected' || roundTrip.reply === null) return null;
    const { reply, sentBy } = roundTrip;
    const args = { cause: causeOf(reply), later: reply.status.startsWith('4'), said: said(reply) };
    return { args, evidence: [reply.evidence], ...(sentBy !== null && { endpoint: sentBy }) };
  },
  words({ cause, later, said: text }) {
    const causes: Record<string, { why: string; fix: string }> = {
      full: {
        why: 'It says that there is no room for the message.',
        fix: 'Make room in the mailbox: in webmail empty the trash and the junk folder, then delete large messages.',
      },
      content: {
        why: 'It did not like what is in the message, although that is a few plain lines. A filter on the server is too strict, or the address of the sender has a bad name.',
        fix: 'Send the quoted words to your provider, who can see which filter refused the message.',
      },
      other: {
        why: 'Login, sender and recipient had been accepted before.',
        fix: 'Send the quoted words to your provider.',
      },
    };
    const { why, fix } = causes[String(cause)] ?? {
      why: 'Login, sender and recipient had been accepted before.',
      fix: 'Ask your provider.',
    };
    return {
      title: 'The outgoing server refused the test message after it had read it',
      why: `The server answered: “${text}”. ${why}`,
      fix: later === true ? `Try again in an hour, because the refusal is for now only. ${fix}` : fix,
    };
  },
});

/** By the enhanced code where there is one (RFC 3463: X.2.2 mailbox full, X.3.1 system full, X.7.x policy), else by code and text. */
function causeOf({ status, enhanced, text }: Reply): 'full' | 'content' | 'other' {
  if (enhanced !== null && /\.(2\.2|3\.1)$/.test(enhanced)) return 'full';
  if (enhanced !== null && /\.(7|6)\.\d+$/.test(enhanced)) return 'content';
  if (status === '552' || /\b(quota|mailbox (is )?full|over ?quota|insufficient)\b/i.test(text))
    return 'full';
  return /spam|content|virus|policy|blocked|rejected/i.test(text) || status === '554' ? 'content' : 'other';
}
