import type { Reply } from '../../model/facts.ts';
import { boundText } from '../bounds.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Answer, readCapabilities } from './replies.ts';
import { sessionOf } from './session.ts';

/**
 * The reply to a login. Servers put the reason of a refusal into an untagged alert before it (Gmail: `* NO [ALERT] …`), so
 * these texts are joined to it.
 */
export function toLoginReply({ reply, remarks, untagged }: Answer): Reply {
  if (reply.status === 'OK') {
    // An alert beside a good login has to be shown to the user (RFC 3501, section 7.1): "account is over quota".
    const alerts = remarks.filter(({ code }) => code === 'ALERT').map(({ text }) => text);
    return alerts.length === 0 ? reply : { ...reply, text: boundText([reply.text, ...alerts].join('\n')) };
  }
  const reasons = remarks.filter(({ status, code }) => status !== 'OK' || /^(WEB)?ALERT\b/.test(code ?? ''));
  const all = [reply, ...reasons];
  return {
    ...reply,
    code: all.find(({ code }) => code !== null)?.code ?? null,
    text: boundText([...all.map(({ text }) => text), ...untagged.filter(isProse)].join('\n')),
    evidence: {
      attempt: reply.evidence.attempt,
      lines: all.flatMap(({ evidence }) => evidence.lines).toSorted((a, b) => a - b),
    },
  };
}

/** hMailServer says its reason in an untagged line that is no response of IMAP: `* Too many invalid logon attempts.` */
function isProse(line: string): boolean {
  return !/^(?:OK|NO|BAD|BYE|PREAUTH|CAPABILITY|ENABLED|ID|NAMESPACE|FLAGS|LIST|LSUB|STATUS|SEARCH|QUOTA\w*|\d+)\b/i.test(
    line,
  );
}

/** Remembers what the server can do once logged in, where its answer says so. */
export function keepCapabilities(dialogue: Dialogue, answer: Answer): void {
  if (answer.reply.status === 'OK') sessionOf(dialogue).capabilities = readCapabilities(answer);
}
