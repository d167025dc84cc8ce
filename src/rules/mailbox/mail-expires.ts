import { fetchingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatCount } from '../wording.ts';

export const mailExpires = endpointRule({
  id: 'mail-expires',
  severity: 'advice',
  protocols: fetchingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { expireDays, evidence } }) {
    return typeof expireDays === 'number' ? { args: { days: expireDays }, evidence: [evidence] } : null;
  },
  words({ days }, context) {
    const { host } = placeOf(context);
    const now = days === 0;
    return {
      title: now
        ? `${host} may delete messages as soon as they are fetched`
        : `${host} deletes messages after ${formatCount(days, 'day', 'days')}`,
      why: `The server announces how long it keeps mail. ${now ? 'Here it keeps nothing after it was fetched' : 'After that time messages are removed'}, whatever your mail program is set to. A second device may then find nothing.`,
      fix: 'Do not use this mailbox as your only copy: let one program fetch everything and keep it, and back that up. Ask the provider if you need mail to stay longer.',
    };
  },
});
