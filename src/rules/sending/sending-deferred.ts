import type { Evidence } from '../../model/attempt.ts';
import type { EnvelopeFacts } from '../../model/facts.ts';
import { outgoingProtocols } from '../../model/protocols.ts';
import { isOurs } from '../how-it-ended.ts';
import type { Draft } from '../rule.ts';
import { endpointRule } from '../rule.ts';
import { said } from '../server-text/quote.ts';
import { accepts, envelopeCause, envelopeOf, isPermanent, refusesAllMail } from './envelope-cause.ts';

export const sendingDeferred = endpointRule({
  id: 'sending-deferred',
  severity: 'warning',
  // What is put off for now passes by itself.
  actor: { among: ['you', 'provider'], choose: ({ fault }) => (fault === true ? 'provider' : 'you') },
  protocols: outgoingProtocols,
  needs: ['login', 'sending'],
  judge({ login, sending }, endpoint) {
    if (login.outcome !== 'accepted') return null;
    for (const question of ['own-to-foreign', 'own-to-own'] as const) {
      const envelope = envelopeOf(sending, question);
      const { cause, reply } = envelope === null ? { cause: null, reply: null } : envelopeCause(envelope);
      if (cause !== 'deferred' && cause !== 'fault') continue;
      // A server that hangs up, or whose way onward is broken, sends nothing for anybody; greylisting passes by itself.
      const fault = cause === 'fault' || reply?.status === '421';
      return {
        args: { said: said(reply), fault, silent: false },
        evidence: [reply?.evidence],
        ...((fault || takesNobodys(sending)) && { severity: 'problem' as const }),
      };
    }
    const all = refusesAllMail(sending);
    if (all !== null && !isPermanent(all.reply)) {
      const args = { said: said(all.reply), fault: false, silent: false };
      return { args, evidence: [all.reply?.evidence], severity: 'problem' };
    }
    return hungUp(sending, endpoint.lastLine);
  },
});

/** Whoever is put off for mail to himself as well, and not to make him known first, cannot send at all for now. */
function takesNobodys(sending: EnvelopeFacts): boolean {
  return (['own-to-own', 'own-to-foreign'] as const).every((question) => {
    const envelope = envelopeOf(sending, question);
    const verdict = envelope === null ? null : envelopeCause(envelope);
    return verdict?.cause === 'deferred' && !/gr[ae]y ?-?list|\bnew sender/i.test(verdict.reply?.text ?? '');
  });
}

/** After the login neither sender nor recipient was answered: nobody can send by a server that ends there. */
function hungUp({ envelopes, failure }: EnvelopeFacts, lastLine: Evidence | null): Draft | null {
  if (failure === null || isOurs(failure)) return null;
  const own = envelopes.find(({ question }) => question === 'own-to-foreign');
  // A refusal of the sender is an answer too, and has rules of its own.
  if (own?.rcpt || (own?.mail && !accepts(own.mail))) return null;
  return { args: { said: '', fault: true, silent: true }, evidence: [lastLine], severity: 'problem' };
}
