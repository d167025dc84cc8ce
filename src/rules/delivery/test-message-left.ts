import { checkRule } from '../rule.ts';

export const testMessageLeft = checkRule({
  id: 'test-message-left',
  // A person has to delete it by hand; nothing is broken.
  severity: 'advice',
  actor: 'you',
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
});
