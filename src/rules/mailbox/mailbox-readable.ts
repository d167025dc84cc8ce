import { incomingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatBytes, formatCount } from '../wording.ts';

export const mailboxReadable = endpointRule({
  id: 'mailbox-readable',
  severity: 'ok',
  protocols: incomingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { messages, bytes, list, evidence } }) {
    if (messages === null || list === false) return null;
    return { args: { messages, bytes }, evidence: [evidence] };
  },
  words({ messages, bytes }, context) {
    const { host } = placeOf(context);
    const size = bytes === null || bytes === undefined ? '' : `, ${formatBytes(bytes)}`;
    return {
      title: `The mailbox can be read: ${formatCount(messages, 'message', 'messages')}${size}`,
      why: `${host} opened the mailbox and told what is in it. No message was fetched or changed.`,
      fix: 'Nothing to do.',
    };
  },
});
