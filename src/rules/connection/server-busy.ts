import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { excerpt, linkOf } from '../server-text/quote.ts';
import { endingCause } from './ending-cause.ts';

export const serverBusy = endpointRule({
  id: 'server-busy',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['greetingReply'],
  judge({ greetingReply }, endpoint, check) {
    if (endingCause(endpoint, check) !== 'server-busy') return null;
    const manyConnections = /too many|limit|exceed|maximum/i.test(greetingReply.text);
    return {
      args: { manyConnections, text: excerpt(greetingReply.text), ...linkOf(greetingReply) },
      evidence: [greetingReply.evidence],
    };
  },
  words({ manyConnections, text }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} asks to try again later`,
      why: `${manyConnections ? 'It has more connections than it allows.' : 'It cannot serve mail programs at the moment.'} This is temporary and says nothing about your settings or your password. ${text ? `The server's answer: “${text}”.` : ''}`.trim(),
      fix: 'Wait 15 minutes and test again. If it still refuses after an hour, send this report to the provider.',
    };
  },
});
