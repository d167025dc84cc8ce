import type { ServerText } from '../server-text/server-text.ts';
import type { RefusalCause } from './refusal-causes.ts';

/**
 * Reads what no known wording fits: a thing and its state in one clause, or what cannot be done with a thing. The tables name the
 * things and the states by what they stand for, so that a server that says it in words of its own is read all the same.
 */
export function plainReading({ clauses }: ServerText, allowed: readonly RefusalCause[]): RefusalCause | null {
  const certain = clauses.filter(({ alternative }) => !alternative).map(({ text }) => text);
  const claim = claims.find(
    ({ cause, patterns, except }) =>
      allowed.includes(cause) &&
      certain.some((text) => patterns.some((pattern) => pattern.test(text)) && !except?.test(text)),
  );
  return claim?.cause ?? null;
}

interface Claim {
  cause: RefusalCause;
  patterns: readonly RegExp[];
  /** A clause with this is about something else. */
  except?: RegExp;
}

/** Words that may stand between a thing and what is said of it without changing it. */
const link =
  '(?: (?:is|was|are|were|be|been|being|has|have|had|seems?|appears?|to|currently|already|now|still|temporarily|just|yet|went|the|your|this|a|an)){0,4}';
const cannot =
  "(?:can ?not|can't|could not|couldn't|unable to|not able to|fail(?:s|ed|ure)? to|did not|didn't|won't|will not)";
const says = (things: string, states: string) => new RegExp(`\\b(?:${things})${link} (?:${states})`, 'u');
const cannotDo = (verbs: string, things: string) =>
  new RegExp(`\\b${cannot} (?:be )?(?:${verbs})\\w{0,3} (?:[\\w'-]+ ){0,3}(?:${things})\\b`, 'u');

const box = 'mailbox|maildrop|mail drop|inbox|spool|mail ?file|mail ?dir|mail folder|mail store|pop3? ?box';
const secret = 'password|passphrase|passwd|passcode|pin|secret|credentials?';
const person =
  'account|user|mailbox|domain|customer|organi[sz]ation|tenant|profile|subscription|contract|licen[cs]e|registration';
const behind =
  'server|back ?-?end|upstream|system|daemon|database|directory|ldap|radius|storage|disk|network|proxy|gateway|cluster|node|process|worker|socket|module|plugin|queue|service|(?:auth|authentication|authorization|account|user|mail|message) (?:server|service|daemon|process|store|agent|host)';
const gone =
  'lost|gone|down|dead|offline|crash(?:ed|ing)|unreachable|unresponsive|unavailable|hung|stalled|exhausted|overload\\w{0,4}|broken|corrupt\\w{0,4}|restarting|starting|rebooting|initiali[sz]ing|timed out|not (?:available|responding|replying|answering|running|reachable|ready|started|up)\\b';
const counted =
  'connections?|sessions?|log-?ins?|logons?|sign-?ins?|clients|attempts|tries|retries|requests|authentications?|processes|threads|failures|commands|queries';
const paying =
  'pro|premium|paid|paying|plus|business|enterprise|professional|subscribers?|subscribed|plans?|package|tariff|licen[cs]e|subscription|edition|vip';
const way = '(?:pop3?|imap4?|smtp|access|features?|protocols?|mail (?:clients?|programs?|apps?))';

const planDecides = [
  new RegExp(
    `\\b${way}\\b[^.]{0,50}\\b(?:only|requires?|required|needs?|reserved|restricted|limited|exclusive|exclusively|upgrade)\\b[^.]{0,30}\\b(?:${paying})\\b`,
  ),
  new RegExp(`\\bupgrade\\b[^.]{0,30}\\b(?:to|for|and)\\b[^.]{0,30}\\b${way}\\b`),
  new RegExp(
    `\\bfree (?:accounts?|plans?|users?|customers?|version|mailbox(?:es)?)\\b[^.]{0,30}\\b(?:no|not|without|${cannot})\\b`,
  ),
];

/** The clearest first. */
const claims: readonly Claim[] = [
  {
    cause: 'login-app-password-needed',
    patterns: [
      /\b(?:one[- ]time|otp|totp|verification|second|two-step|2-step) (?:code|factor|passcode|token|step)\b[^.]{0,20}\b(?:required|needed|missing|expected|necessary)/,
      /\b(?:additional|extra|further|interactive) (?:\w+ )?(?:verification|confirmation)\b|\bcaptcha\b/,
    ],
  },
  {
    cause: 'password-must-change',
    patterns: [
      says(
        secret,
        'outdated|out of date|stale|obsolete|revoked|cancell?ed|invalidated|withdrawn|reset|lapsed|too old|unset|not (?:yet )?(?:been )?(?:set|defined|created|chosen|assigned)|no longer (?:valid|accepted|active)|never (?:been )?(?:set|changed)|only temporary|a default',
      ),
      new RegExp(`\\bno (?:${secret})${link} (?:set|defined|assigned|configured|stored|chosen)`),
    ],
    except: /\b(?:key|token|app|recovery)\b|try (?:it )?again/,
  },
  {
    cause: 'login-account-disabled',
    patterns: [says(secret, 'locked|blocked|suspended|frozen|barred')],
  },
  { cause: 'login-sending-off', patterns: planDecides, except: /\b(?:pop3?|imap4?)\b/ },
  { cause: 'login-service-off', patterns: planDecides },
  {
    cause: 'mailbox-in-use',
    patterns: [
      says(box, '(?:used|in use|busy|occupied|held|opened|accessed|engaged|attached)\\b'),
      says(
        'account|user|login',
        '(?:in use|occupied|connected|online|logged[ -]?(?:in|on)|signed[ -]?in)\\b',
      ),
      cannotDo('get|acquire|obtain|take|grab|create|set|place|make|gain', 'lock'),
      new RegExp(`\\b${cannot} (?:be )?lock(?:ed)?\\b`),
      /\block(?:ing|file)?(?: file)?(?: is| was| has| already){0,2} (?:fail\w{0,4}|timeout|timed out|held|exists?|busy|contention|conflict)\b/,
      /\b(?:another|other|existing|previous|prior|second|duplicate) (?:\w+ ){0,2}(?:session|connection|client|instance|reader)\b(?! name)/,
    ],
    except: /database|\bdb\b|sqlite|too many|limit|maximum|allowed|\bip\b|times\b/,
  },
  {
    cause: 'login-rate-limited',
    patterns: [
      new RegExp(
        `\\b(?:too many|excessive|maximum|exceed\\w{0,4}|limit of|limit on|reached|more than|no more|no further) (?:[\\w-]+ ){0,4}(?:${counted})\\b`,
      ),
      new RegExp(
        `\\b(?:${counted})(?: [\\w-]+){0,3} (?:limit|exceeded|exhausted|reached|throttled|too (?:high|fast|frequent|often|quickly|rapidly|soon|close))\\b`,
      ),
      /\b(?:slow down|calm down|too (?:fast|quickly|rapidly)|back ?-?off|cool(?:ing)?[ -]?(?:down|off)|penalty|penali[sz]ed|lock(?:ed)?[ -]?out|quarantined?)\b/,
      /\bwait (?:for )?(?:a |some |several |few )*(?:while|time|moment|second|minute|hour)/,
      says(
        'ip|ip address|host|network|country|location|region|subnet|vpn',
        '(?:[\\d.:a-f]{7,45} )?(?:is |was )?(?:not (?:allowed|permitted|authori[sz]ed|whitelisted|registered|trusted|recogni[sz]ed|accepted|listed)|unauthori[sz]ed|denied|forbidden|refused|rejected|untrusted)\\b',
      ),
      /\bfrom (?:an? )?(?:unknown|unusual|new|unfamiliar|foreign|untrusted|unauthori[sz]ed) (?:ip|location|country|place|network|region)\b/,
    ],
    except: /\b(?:messages?|e-?mails?|recipients?) (?:per|limit|quota)\b|attempts? (?:left|remain)/,
  },
  {
    cause: 'login-method-unsupported',
    patterns: [
      says(
        'mechanism|method|auth|sasl|auth(?:entication)? (?:type|scheme|mode)',
        '(?:unsupported|unknown|unrecogni[sz]ed|unavailable|disabled|turned off|switched off|invalid|not (?:supported|available|allowed|enabled|implemented|known|recogni[sz]ed|permitted|configured|offered))\\b',
      ),
    ],
  },
  {
    cause: 'login-temporary-failure',
    patterns: [
      new RegExp(
        `\\b(?:${person}|data|mail|server|service)${link} (?:mov(?:ed|ing)|migrat(?:ed|ing)|transferred|relocated|restored|rebuilt|repaired|upgraded|converted|created|synchroni[sz]ed)\\b`,
      ),
    ],
    except:
      /\b(?:has|have|was|were) (?:been )?(?:moved|migrated|transferred|created)|please use|not (?:been )?created/,
  },
  {
    cause: 'login-account-disabled',
    patterns: [
      says(
        person,
        '(?:pending|unverified|unconfirmed|unapproved|unpaid|overdue|dormant|archived|retired|paused|parked|on hold|under review|barred|not (?:yet )?(?:been )?(?:active|activated|verified|confirmed|approved|validated|provisioned|paid))\\b',
      ),
      /\b(?:activate|confirm|validate|reactivate|renew) (?:your|the|this) (?:\w+ )?(?:account|e-?mail|address|identity|phone|subscription|registration|mailbox)\b/,
      // "Verify your account" is what mail.ru says of a wrong password.
      /\bverify (?:your|the|this) (?:\w+ )?(?:e-?mail|address|identity|phone)\b/,
      /\b(?:payment|invoice|bill|fees?|balance)(?: is| was| has been){0,1} (?:required|due|overdue|outstanding|missing|unpaid|negative)\b|\b(?:unpaid|outstanding|overdue) (?:invoice|bill|payment|balance)\b|\btrial (?:period )?(?:has |is )?(?:expired|ended|over)\b/,
      /\b(?:suspicious|unusual|fraudulent|abusive) (?:\w+ )?(?:activity|activities|behaviou?r)\b|\bfor (?:security|safety) reasons\b/,
    ],
  },
  {
    cause: 'login-temporary-failure',
    patterns: [
      says(behind, gone),
      /(?<!\b(?:on|to|from|by|at|the|this|with) )\b(?:server|system|back ?-?end|database|directory|storage|disk|network|ldap|radius)(?: has| is| was){0,1} (?:failed|failing|failure|error|fault|trouble|problems?|exception)\b/,
      /\b(?:lost|losing|no|broken|dropped) (?:the |our |its |a |any )?(?:connection|contact|link|route|reply|response|answer) (?:to|with|from)\b/,
      cannotDo(
        'reach|contact|connect|talk|query|load|start|locate|resolve|allocate|fork|spawn|write|communicate',
        `${behind}|memory|resource|resources|settings|configuration`,
      ),
      cannotDo(
        'process|complete|handle|serve|fulfil|fulfill|perform|execute',
        'request|command|operation|transaction',
      ),
      /\b(?:unexpected|unknown|unspecified|technical|general|configuration|runtime|processing|application|software|hardware|resource|network|communication|protocol|i\/o) (?:error|fault|failure|problem|difficult\w{0,4}|issue|exception|trouble|shortage)/,
      /\b(?:something|things?) (?:went|has gone|is) wrong\b|\bout of (?:service|order|resources)\b/,
    ],
  },
];
