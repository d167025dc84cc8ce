import type { EnvelopeFacts } from '../../model/facts.ts';
import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { envelopeCause, envelopeOf, isPermanent } from './envelope-cause.ts';

export const sendingRefused = endpointRule({
  id: 'sending-refused',
  severity: 'problem',
  protocols: outgoingProtocols,
  explains: ['sending-deferred'],
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    const envelope = envelopeOf(sending, 'own-to-foreign');
    if (login.outcome !== 'accepted' || envelope === null) return null;
    const { cause, reply } = envelopeCause(envelope);
    const blocked = cause === 'client-blocked';
    const suspended = cause === 'sending-suspended';
    if (suspended)
      return {
        args: { blocked, suspended, ...quoted(reply) },
        evidence: [reply?.evidence],
      };
    // Where mail to oneself is welcome, a bare "denied" may be about our made-up recipient alone.
    const denied = cause === 'policy' || (cause === 'other' && isPermanent(reply));
    if (!blocked && (!denied || takesOwnMail(sending)) && !refusesBoth(sending)) return null;
    return {
      args: { blocked, ...quoted(reply) },
      evidence: [reply?.evidence],
    };
  },
  words({ blocked, suspended }, context) {
    const { host } = placeOf(context);
    const usual = context.endpoint === null || context.endpoint.port !== 25;
    if (suspended === true)
      return {
        title: `${host} has stopped this mailbox from sending`,
        why: 'The login works, but sending was switched off for this mailbox or its domain. That is what providers do when too much or unwanted mail was sent, often by somebody who found out the password.',
        fix: 'Set a new password in webmail and on all devices, look into the folder “Sent” for mail you never wrote, and then ask the provider to open sending again. Receiving goes on.',
      };
    return {
      title: `${host} refuses to send your mail, although the login works`,
      why: blocked
        ? 'The server turns away the network the mail comes from. In this test that was our network, not yours; but after a login it should not matter.'
        : 'After the login the server refused your mail by a rule of its own.',
      fix: usual
        ? 'There is nothing wrong with the port or the login. Send the words of the server to your provider: they can tell which rule refused the mail.'
        : 'Use port 465 or 587 and not port 25, and try again. If it stays like this, send the words of the server to your provider: they can tell which rule refused the mail.',
    };
  },
});

/** A server that turns down the account's own address as well as a foreign one means neither of them. */
function refusesBoth(sending: EnvelopeFacts): boolean {
  const own = envelopeOf(sending, 'own-to-own');
  const foreign = envelopeOf(sending, 'own-to-foreign');
  return [own, foreign].every(
    (one) => one !== null && isPermanent(one.rcpt) && envelopeCause(one).cause === 'recipient-refused',
  );
}

function takesOwnMail(sending: EnvelopeFacts): boolean {
  const own = envelopeOf(sending, 'own-to-own');
  return own !== null && envelopeCause(own).cause === 'accepted';
}
