import { checkRule } from '../rule.ts';

export const deliveryInJunk = checkRule({
  id: 'delivery-in-junk',
  // It arrived, but most people would never have seen it.
  severity: 'warning',
  judge({ roundTrip }) {
    if (roundTrip?.outcome !== 'delivered' || roundTrip.folder !== 'junk') return null;
    const note = roundTrip.arrived?.spam.find(({ verdict }) => verdict === 'spam');
    const endpoint = roundTrip.fetchedBy;
    return {
      args: { filter: note === undefined ? null : `${note.header}: ${note.value}` },
      evidence: roundTrip.evidence,
      ...(endpoint !== null && { endpoint }),
    };
  },
  words({ filter }) {
    const mark = typeof filter === 'string' ? ` It left this mark: “${filter}”.` : '';
    return {
      title: 'The test message arrived in the junk folder',
      why: `The junk filter of the incoming server took a message from you to yourself for junk.${mark} Mail you send to others may end there as well.`,
      fix: 'In webmail mark such messages as “not spam” and put your own address on the list of wanted senders. If it happens again, ask your provider why the filter objects.',
    };
  },
});
