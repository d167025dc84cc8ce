import type { EnvelopeFacts } from '../../model/facts.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { said } from '../server-text/quote.ts';
import { envelopeCause, envelopeOf } from './envelope-cause.ts';

export const sendingRefused = endpointRule({
  id: 'sending-refused',
  severity: 'problem',
  protocols: ['smtp'],
  explains: ['sending-deferred'],
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    const envelope = envelopeOf(sending, 'own-to-foreign');
    if (login.outcome !== 'accepted' || envelope === null) return null;
    const { cause, reply } = envelopeCause(envelope);
    const blocked = cause === 'client-blocked';
    if (cause === 'sending-suspended')
      return { args: { blocked, said: said(reply) }, evidence: [reply?.evidence] };
    // Where mail to oneself is welcome, a bare "denied" may be about our made-up recipient alone.
    if (!blocked && (cause !== 'policy' || takesOwnMail(sending))) return null;
    return { args: { blocked, said: said(reply) }, evidence: [reply?.evidence] };
  },
  words({ blocked, said: text }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} refuses to send your mail, although the login works`,
      why: blocked
        ? `The server turns away the network the mail comes from: “${text}”. In this test that was our network, not yours; but after a login it should not matter.`
        : `After the login the server refused your mail by a rule of its own: “${text}”.`,
      fix: 'Check that you use port 465 or 587 and not port 25. If so, send the words above to your provider: they can tell which rule refused the mail.',
    };
  },
});

function takesOwnMail(sending: EnvelopeFacts): boolean {
  const own = envelopeOf(sending, 'own-to-own');
  return own !== null && envelopeCause(own).cause === 'accepted';
}
