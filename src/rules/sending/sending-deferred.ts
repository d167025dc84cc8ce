import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { said } from '../server-text/quote.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';

export const sendingDeferred = endpointRule({
  id: 'sending-deferred',
  severity: 'warning',
  protocols: ['smtp'],
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    if (login.outcome !== 'accepted') return null;
    for (const question of ['own-to-foreign', 'own-to-own'] as const) {
      const envelope = envelopeOf(sending, question);
      const verdict = envelope === null ? null : envelopeCause(envelope);
      if (verdict?.cause !== 'deferred') continue;
      return { args: { said: said(verdict.reply) }, evidence: [verdict.reply?.evidence] };
    }
    return null;
  },
  words({ said: text }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} takes no mail from you at the moment`,
      why: `The login worked, but the server puts your mail off: “${text}”. That is meant to pass: the server is short of something, or makes new senders wait.`,
      fix: 'Try again in 15 minutes; your mail program keeps the message in its outbox until then. If it stays like this, tell your provider: a server should not make its own customers wait.',
    };
  },
});
