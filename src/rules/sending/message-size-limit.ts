import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatBytes } from '../wording.ts';

export const messageSizeLimit = endpointRule({
  id: 'message-size-limit',
  severity: 'advice',
  protocols: outgoingProtocols,
  needs: [],
  judge(_facts, { offers, capabilitiesAt }) {
    const bytes = offers.size();
    return bytes === null ? null : { args: { bytes }, evidence: [capabilitiesAt] };
  },
  words({ bytes }, context) {
    const { host } = placeOf(context);
    return {
      title: `Messages through ${host} may be up to ${formatBytes(bytes)}`,
      why: `The server announces this as its largest message. Attachments grow by about a third on the way, so files of up to about ${formatBytes(Number(bytes) * 0.73)} fit.`,
      fix: 'Send larger files by a link to a storage service instead.',
    };
  },
});
