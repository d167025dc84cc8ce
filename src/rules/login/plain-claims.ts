import {
  behind,
  box,
  cannot,
  cannotDo,
  counted,
  gone,
  link,
  mails,
  paying,
  person,
  says,
  secret,
  way,
} from './plain-words.ts';
import type { RefusalCause } from './refusal-causes.ts';

/** A cause and the ways in which a clause may say it. */
export interface Claim {
  cause: RefusalCause;
  patterns: readonly RegExp[];
  /** A clause with this is about something else. */
  except?: RegExp;
  /** So is a whole text with this. */
  elsewhere?: RegExp;
}

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
export const claims: readonly Claim[] = [
  {
    cause: 'login-app-password-needed',
    patterns: [
      /\b(?:one[- ]time|verification|second|two-step|2-step) (?:code|factor|password|passcode|token|step)\b[^.]{0,20}\b(?:required|needed|missing|expected|necessary)/,
      /\b(?:otp|totp)\b[^.]{0,20}\b(?:required|needed|missing|expected|necessary)/,
      /\b(?:additional|extra|further|interactive) (?:\w+ )?(?:verification|confirmation)\b|\bcaptcha\b/,
      /\bpassword for (?:\w+ )?(?:applications?|apps|programs?|clients?|devices?)\b/,
      /\b(?:sign|log) ?in (?:on|in|at|through|via|using) (?:the |our |your |a )?(?:web|browser|webmail|website|site)\b[^.]{0,30}\b(?:allow|approve|confirm|authori[sz]e)/,
    ],
  },
  {
    cause: 'login-password-method-off',
    patterns: [
      /\b(?:sign|log) ?in with (?:your )?(?:microsoft|google|apple|yahoo|oauth|an? (?:access )?token)/,
    ],
  },
  {
    cause: 'password-must-change',
    patterns: [
      says(
        secret,
        'outdated|out of date|stale|obsolete|revoked|cancell?ed|invalidated|withdrawn|lapsed|too old|unset|not (?:yet )?(?:been )?(?:set|defined|created|chosen|assigned)|no longer (?:valid|accepted|active)|never (?:been )?(?:set|changed)|only temporary|a default',
      ),
      new RegExp(`\\bno (?:${secret})${link} (?:set|defined|assigned|configured|stored|chosen)`),
      new RegExp(`\\b(?:${secret}) (?:is|was|has been|had to be) reset\\b`),
      /\b(?:choose|set|pick|define) (?:a |your |an? own )?password\b(?! (?:for|is|was))/,
      /\bpassword must (?:now )?(?:have|contain|be (?:at least|longer|stronger))/,
    ],
    except: /\b(?:key|token|app|recovery)\b|try (?:it )?again/,
  },
  {
    cause: 'login-account-disabled',
    patterns: [says(secret, 'locked|blocked|suspended|frozen|barred')],
  },
  {
    cause: 'login-sending-off',
    patterns: [
      /\b(?:no|not|without|missing|lacks?|n't) (?:\w+ ){0,3}(?:rights?|permissions?|privileges?|authori[sz]ed|allowed|permitted|entitled|enabled|activated|able) (?:to|for) (?:use |using |access )?(?:send|relay|submit|smtp|submission|outgoing)/,
      /\bsending\b(?: [\w-]+){0,4} (?:stopped|halted|frozen|paused|disallowed|barred|revoked|withdrawn|turned off|switched off)\b/,
      /\b(?:only receive|receive[- ]only|(?:may|can|must) not send)\b/,
    ],
  },
  { cause: 'login-sending-off', patterns: planDecides, except: /\b(?:pop3?|imap4?)\b/ },
  {
    cause: 'login-service-off',
    patterns: [
      ...planDecides,
      /\b(?:pop3?|imap4?)\b(?: [\w-]+){0,3} (?:not|n't) (?:been )?(?:switched on|turned on|active|included|opened|booked)\b/,
      /\bno (?:pop3?|imap4?)\b(?! (?:server|connection|session|login|response|answer|command|user|account|mailbox))/,
      /\b(?:external|remote|outside|imap|pop3?|(?:mail )?clients?|programs?|apps?) (?:access|use)\b(?: [\w-]+){0,4} (?:off|disabled|denied|closed|blocked|forbidden)\b/,
      /\baccess (?:from|by|via|with|through|for) (?:\w+ )?(?:clients?|programs?|apps?|outside|imap|pop3?)\b(?: [\w-]+){0,4} (?:off|disabled|denied|closed|blocked|forbidden)\b/,
    ],
  },
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
      /\block\b[^.]{0,20}\bnot (?:yet )?(?:been )?(?:released|freed|available|granted)|\b(?:stale|old|held) lock\b/,
      /\b(?:another|other|existing|previous|prior|second|duplicate) (?:\w+ ){0,2}(?:session|connection|client|instance|reader|login)\b(?! name)/,
    ],
    except: /database|\bdb\b|sqlite|too many|limit|maximum|allowed|\bip\b|times\b|\btry\b|\buse another\b/,
  },
  { cause: 'mailbox-full', patterns: [says('quota', '(?:used up|exhausted|full)\\b')] },
  {
    cause: 'sending-limit-reached',
    patterns: [new RegExp(`\\b(?:sent|used) (?:all|too many|the maximum)\\b[^.]{0,20}\\b(?:${mails})\\b`)],
  },
  {
    cause: 'login-rate-limited',
    patterns: [
      new RegExp(
        `\\b(?:too many|excessive|maximum|exceed\\w{0,4}|limit of|limit on|reached|more than|no more|no further|(?:only|at most|up to|already(?: have| has)?) \\d{1,5}) (?:[\\w-]+ ){0,4}(?:${counted})\\b`,
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
      /\bfrom (?:an? )?(?:unknown|unusual|new|unfamiliar|foreign|untrusted|unauthori[sz]ed) (?:ip|location|country|countries|place|network|region)\b/,
      /\bfrom (?:abroad|outside|overseas)\b[^.]{0,30}\b(?:not|denied|blocked|forbidden|refused)\b|\b(?:not|denied|blocked|forbidden|refused)\b[^.]{0,30}\bfrom (?:abroad|outside|overseas)\b/,
    ],
    except: new RegExp(
      `\\b(?:${mails}) (?:per|limit|quota)\\b|attempts? (?:left|remain)|tries (?:left|remain)`,
    ),
  },
  {
    cause: 'login-method-unsupported',
    patterns: [
      says(
        'mechanism|method|auth|sasl|auth(?:entication)? (?:type|scheme|mode)|way of (?:logging|signing) in|log-?in (?:type|way)',
        '(?:unsupported|unknown|unrecogni[sz]ed|unavailable|disabled|turned off|switched off|invalid|not (?:supported|available|allowed|enabled|implemented|known|recogni[sz]ed|permitted|configured|offered))\\b',
      ),
    ],
  },
  {
    cause: 'login-temporary-failure',
    patterns: [
      new RegExp(
        `\\b(?:${person}|data|mail|store|storage|index|server|service|system)${link} (?:mov(?:ed|ing)|migrat(?:ed|ing)|transferred|relocated|restored|rebuilt|repaired|upgraded|converted|created|synchroni[sz]ed)\\b`,
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
      new RegExp(
        `^(?:${person})? ?(?:status|state)? ?(?:suspended|locked|disabled|deactivated|closed|inactive)$`,
      ),
      /\b(?:activate|confirm|validate|reactivate|renew) (?:your|the|this) (?:\w+ )?(?:account|e-?mail|address|identity|phone|subscription|registration|mailbox)\b/,
      // "Verify your account" is what mail.ru says of a wrong password.
      /\bverify (?:your|the|this) (?:\w+ )?(?:e-?mail|address|identity|phone)\b/,
      /\b(?:payment|invoice|bill|fees?|balance)(?: is| was| has been){0,1} (?:required|due|overdue|outstanding|missing|unpaid|negative)\b|\b(?:unpaid|outstanding|overdue) (?:invoice|bill|payment|balance)\b|\btrial (?:period )?(?:has |is )?(?:expired|ended|over)\b/,
      /\b(?:suspicious|unusual|fraudulent|abusive) (?:\w+ )?(?:activity|activities|behaviou?r)\b|\b(?:blocked|disabled|locked|suspended|stopped|restricted)\b[^.]{0,30}\bfor (?:security|safety) reasons\b/,
    ],
    // "Confirm your address and password" asks to look at what was typed.
    elsewhere: /\band (?:your |the )?password\b/,
  },
  {
    cause: 'login-temporary-failure',
    patterns: [
      says(behind, gone),
      new RegExp(
        `\\b(?:${behind})\\b[^.]{0,40}\\b(?:does|do|did)(?: not|n't) (?:answer|respond|reply|work|react)\\b`,
      ),
      /(?<!\b(?:on|to|from|by|at|the|this|with) )\b(?:server|system|back ?-?end|database|directory|storage|disk|network|ldap|radius)(?: has| is| was){0,1} (?:failed|failing|failure|error|fault|trouble|problems?|exception)\b/,
      /\b(?:sql|query|look-?up|script|hook|plugin|rpc|api|upstream)(?: \w+){0,2} (?:failed|failure|error)\b/,
      /\b(?:lost|losing|no|broken|dropped) (?:the |our |its |a |any )?(?:connection|contact|link|route|reply|response|answer) (?:to|with|from)\b/,
      says(
        'connection|session|dialogue',
        '(?:terminated|aborted|cut|broken|interrupted|dropped|reset|lost|ended (?:abruptly|unexpectedly))\\b',
      ),
      new RegExp(`\\b${cannot} (?:be )?(?:connect|reach|contact|communicate)\\w{0,3}\\b`),
      cannotDo('find', 'server|host|node|route|backend'),
      cannotDo(
        'talk|query|load|start|locate|resolve|allocate|fork|spawn|write',
        `${behind}|memory|resource|resources|settings|configuration`,
      ),
      cannotDo(
        'process|complete|handle|serve|fulfil|fulfill|perform|execute',
        'request|command|operation|transaction',
      ),
      new RegExp(
        `\\b${cannot}\\b[^.]{0,40}\\b(?:at the moment|at this (?:time|moment)|right now|just now|for the moment|currently|presently)\\b`,
      ),
      /\b(?:unexpected|unknown|unspecified|technical|general|configuration|runtime|processing|application|software|hardware|resource|network|communication|protocol|i\/o) (?:error|fault|failure|problem|difficult\w{0,4}|issue|exception|trouble|shortage)/,
      /\ban? (?:\w+ )?(?:error|problem|fault) (?:has )?(?:occurred|happened|come up|arisen)\b/,
      /\b(?:something|things?) (?:went|has gone|is) wrong\b|\bout of (?:service|order|resources)\b|\b(?:aborted|interrupted) by (?:the )?server\b/,
      /\b(?:again|retry|back) (?:in|after) (?:a |some |several |few )*(?:while|moments?|seconds|minutes|hours)\b/,
    ],
    except: /attempts? (?:left|remain)/,
  },
];
