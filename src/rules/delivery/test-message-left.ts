import { checkRule } from '../rule.ts';
import { formatCount } from '../wording.ts';

export const testMessageLeft = checkRule({
  id: 'test-message-left',
  // A person has to delete it by hand; nothing is broken.
  severity: 'advice',
  legs: ['incoming-mailbox'],
  judge({ roundTrip }) {
    if (!roundTrip) return null;
    const { copies, deleted, left, outcome, reply, fetchedBy, folder } = roundTrip;
    const wasTaken = reply?.status.startsWith('2') === true;
    const isUnknown = outcome === 'cannot-look' && wasTaken;
    if (copies <= deleted && !isUnknown) return null;
    return {
      args: { count: Math.max(1, copies - deleted), reason: isUnknown ? 'not-seen' : left, folder },
      evidence: roundTrip.evidence,
      ...(fetchedBy !== null && { endpoint: fetchedBy }),
    };
  },
  words({ count, reason, folder }) {
    const reasons: Record<string, string> = {
      refused: 'The server refused to delete it.',
      'not-confirmed': 'We asked the server to delete it, but it did not confirm.',
      'no-safe-way': 'The server has no command that deletes just this message, and we do not touch others.',
      'not-seen': 'It was sent, but we could not look into the mailbox any more.',
    };
    const number = Number.isFinite(Number(count)) ? Number(count) : 1;
    return {
      title: `Our test message is probably still in the mailbox${number > 1 ? `, ${formatCount(number, 'time', 'times')}` : ''}`,
      why: reasons[String(reason)] ?? 'We could not delete it again.',
      fix: `Delete the message with the subject “Test message from Posthorn” yourself${folder === 'junk' ? '; it is in the junk folder' : ''}. All other messages are as they were.`,
    };
  },
});
