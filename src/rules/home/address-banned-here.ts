import type { HomeReading } from '../../model/home.ts';
import type { Endpoint } from '../../model/report.ts';
import { checkRule } from '../rule.ts';
import { excerpt } from '../server-text/quote.ts';
import { blockedAt } from './blocked-at.ts';
import { ourEvidence, setBeside } from './set-beside.ts';

/** The server turns one visitor away and lets another in: what programs that ban addresses after failed logins do. */
export const addressBannedHere = checkRule({
  id: 'address-banned-here',
  severity: 'problem',
  actor: 'provider',
  sparesSettings: true,
  explains: [],
  judge(check) {
    const refused = setBeside(check).flatMap(({ endpoint, readings }) => {
      const said = ourGreetingIsGood(endpoint) ? refusingGreeting(readings) : null;
      return said === null ? [] : [{ endpoint, how: 'greeting', text: excerpt(said) }];
    });
    const closed = blockedAt(check).byServer.map(({ endpoint, here }) => ({
      endpoint,
      how: here,
      text: null,
    }));
    return [...refused, ...closed].map(({ endpoint, how, text }) => ({
      endpoint: endpoint.id,
      args: { how, text },
      evidence: ourEvidence(endpoint),
    }));
  },
});

/** A greeting that says no: SMTP 421 and 5xx, POP3 `-ERR`, IMAP `BYE`. */
const refusal = /^(?:421|5\d\d)(?:[ -]|$)|^-ERR\b|^\* BYE\b/i;

function refusingGreeting(readings: readonly HomeReading[]): string | null {
  return readings.find(({ greeting }) => greeting !== null && refusal.test(greeting))?.greeting ?? null;
}

function ourGreetingIsGood({ facts }: Endpoint): boolean {
  return facts.greetingReply !== null && !/^(?:[45]|-ERR|BYE)/i.test(facts.greetingReply.status);
}
