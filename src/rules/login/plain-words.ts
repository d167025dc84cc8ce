/** The nouns and states that `plain-claims.ts` puts together, as alternatives of a pattern, by what they stand for. */

/** Words that may stand between a thing and what is said of it without changing it. */
export const link =
  '(?: (?:is|was|are|were|be|been|being|has|have|had|seems?|appears?|to|currently|already|now|still|temporarily|just|yet|went|the|your|this|a|an)){0,4}';
export const cannot =
  "(?:can ?not|can't|could not|couldn't|could n't|unable to|not able to|fail(?:s|ed|ure)? to|did not|didn't|won't|will not)";

export const box =
  'mailbox|maildrop|mail drop|inbox|spool|mail ?file|mail ?dir|mail folder|mail store|pop3? ?box';
export const secret = 'password|passphrase|passwd|passcode|pin|secret|credentials?';
export const person =
  'account|user|mailbox|domain|customer|organi[sz]ation|tenant|profile|subscription|contract|licen[cs]e|registration';
/** What stands behind the server that answers, and can fail there. */
export const behind =
  'server|back ?-?end|upstream|system|daemon|database|directory|ldap|radius|storage|disk|network|proxy|gateway|cluster|node|process|worker|socket|module|plugin|queue|service|(?:auth|authentication|authorization|account|user|mail|message) (?:server|service|daemon|process|store|storage|agent|host)';
export const gone =
  'lost|gone|down|dead|offline|crash(?:ed|ing)|unreachable|unresponsive|unavailable|away|hung|stalled|exhausted|overload\\w{0,4}|broken|corrupt\\w{0,4}|restarting|starting|rebooting|initiali[sz]ing|timed out|not (?:available|responding|replying|answering|running|reachable|ready|started|up)\\b';
/** What a server counts and limits. */
export const counted =
  'connections?|sessions?|log-?ins?|logons?|sign-?ins?|clients|attempts|tries|retries|requests|authentications?|processes|threads|failures|commands|queries';
export const mails = 'messages?|e-?mails?|mails|recipients?';
/** What somebody has who pays, or pays more. */
export const paying =
  'pro|premium|paid|paying|plus|business|enterprise|professional|subscribers?|subscribed|plans?|package|tariff|licen[cs]e|subscription|edition|vip';
export const way = '(?:pop3?|imap4?|smtp|access|features?|protocols?|mail (?:clients?|programs?|apps?))';

/** A thing and its state: "server is down". */
export const says = (things: string, states: string) =>
  new RegExp(`\\b(?:${things})${link} (?:${states})`, 'u');

/** What cannot be done with a thing: "cannot reach the store". */
export const cannotDo = (verbs: string, things: string) =>
  new RegExp(`\\b${cannot} (?:be )?(?:${verbs})\\w{0,3} (?:[\\w'-]+ ){0,3}(?:${things})\\b`, 'u');
