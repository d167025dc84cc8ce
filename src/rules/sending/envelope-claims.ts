import type { ServerText } from '../server-text/server-text.ts';
import type { EnvelopeCause } from './envelope-texts.ts';

/**
 * What a refusal claims, read as a thing and its state in one clause, in any order and in words nobody has seen before. The thing is
 * what the clause speaks of, the state what the server says of it; `not` takes out clauses that speak of something else.
 */
interface Claim {
  cause: EnvelopeCause;
  all: readonly RegExp[];
  not?: RegExp;
  /** Only at this command: at MAIL a domain or an address without a name is the sender's, at RCPT it is not. */
  at?: 'mail' | 'rcpt';
}

/** Forbidden, by whatever word. */
const forbidden =
  /\b(?:not|never|no longer|n't|cannot) (?:be )?(?:\w+ )?(?:permit|allow|accept|authori[sz]|welcome|support|possible|possibly|enabled|deliver|handled|sent|send)|\b(?:may|can|must|do|does|are|is|we) ?not\b|\bcannot\b|n't\b|\bunable to\b|\b(?:forbid|forbidden|prohibit|disallow|refus|reject|den(?:y|ied)|block|bann|barr|restrict|drop)\w*|\bunwelcome\b|\bno access\b/;
const only = /\bonly\b|\bexclusively\b|\bsolely\b/;

const mail =
  /\b(?:e?-?mails?|messages?|recipients?|rcpts?|requests?|sends?|sent|sending|sendings|submissions?|outgoing|outbound|relays?|deliver(?:y|ies)|bulk|smtp)\b/;
const measure =
  /\b(?:limits?|limitations?|quotas?|allowance|threshold|cap|maximum|max|count|number|rate|rates|throughput|volume|contingent|budget|frequency|plan|trial|tier)\b/;
const period =
  /\b(?:per|an?|each|every|in|within|this|the|last|past|over|for|of)\b(?: \d+)? ?\b(?:time|sec|second|minute|min|hour|hr|day|week|month|period|window|interval|unit)s?\b|\b(?:today|hourly|daily|weekly|monthly|recently|midnight|tomorrow)\b|\/ ?(?:s|min|h|hr|hour|d|day|month)\b|\b\d+ ?(?:-| )?(?:hours?|minutes?|days?)\b/;
const passed =
  /\bexceed\w*|\breach\w*|\bover\b|\bpassed\b|\bhit\b|\bused\b|\bexhaust\w*|\btoo (?:many|much|fast|quick\w*|high|often|frequent\w*)|\b(?:run|ran|running|gone|is|are) out\b|\bout of\b|\bno(?:ne)? (?:\w+ )?left\b|\binsufficient\b|\bmore than\b|\bat most\b|\bup to\b|\babove\b|\bmaximum\b|\bmax\b|\bonly\b|\bmay send\b|\bdepleted\b|\bfull\b/;
/** Limits of something else than what an account may send. */
const otherLimit =
  /\bmailbox|inbox|storage|\bspace\b|\bdisk|\bsize\b|\blarge|\bbytes?\b|\b[kmg]i?b\b|\blog-?ins?\b|\blogons?\b|\bauth|\bconnections?\b|\bsessions?\b|\battempts?\b|\berrors?\b|\bcommands?\b|\bscore\b|\bheaders?\b|\blines?\b|\bhops?\b|\breceiv|\bparts\b|\bnested\b|\binvalid\b|\bunknown\b|\bbad\b|\bspam\b|\breported\b|\bcomplaints?\b|\bconcurrent\b|\bfrom your (?:ip|host|network|server)\b/;

const ofSending =
  /\b(?:sending|outgoing|outbound|smtp|submission|out-?mail)\b|\bsend(?:ing)? (?:rights?|privileges?|permissions?)\b/;
const halted =
  /\b(?:stopped|disabled|suspended|blocked|locked|paused|halted|revoked|withdrawn|deactivated|de-activated|frozen|quarantined|held|terminated|cancell?ed|deprovisioned|limited|restricted)\b(?! to\b)|\b(?:turned|switched|shut) off\b|\bon hold\b|\bnot (?:currently )?(?:possible|enabled|activated|available|included|active|permitted|allowed)\b/;
const somebody =
  /\b(?:your?|this|the|that) (?:\w+ )?(?:account|mailbox|user|customer|login|subscription|workspace|tenant|organi[sz]ation|company|project|domain)\b|\byou\b|\byour\b|\b(?:account|mailbox|user|customer|domain)\b/;

const sender =
  /\b(?:from|senders?|envelope|return[- ]?path|mail ?from|reverse[- ]?path|identit(?:y|ies)|sending (?:domain|address|host ?name)|sender'?s? (?:domain|address)|from[: ]+domain|alias(?:es)?|your (?:\w+ )?(?:domain|address))\b/;
const strange =
  /\bun(?:verified|configured|registered|known|confirmed|authori[sz]ed|recogni[sz]ed|approved|permitted|owned|qualified|validated)\b|\b(?:not|never|n't)\b(?: \w+){0,2} (?:verif|configur|regist|add|confirm|approv|associat|own|authori[sz]|allow|permit|recogni[sz]|valid|accept|set ?up|your|listed|in the list|match|belong|part of|known|an? alias)\w*|\bno (?:valid )?alias\b|\bnot own\b|\bmust (?:use|be|have|come)\b|\bhas to (?:be|use)\b|\b(?:invalid|illegal|forbidden|prohibited|disallowed|denied|rejected|refused|wrong|incorrect|foreign|fake|forged|spoofed)\b/;

const place =
  /\b(?:dial-?up|residential|dynamic|vpns?|prox(?:y|ies)|tor|data ?cent(?:er|re)|hosting|home|consumer|broadband|dsl|cable)\b/;
const machine =
  /\b(?:ips?|ip-?address(?:es)?|hosts?|networks?|address(?:es)?|ranges?|pools?|connections?|clients?|servers?|country|countries|region)\b/;

const faraway =
  /\b(?:external|outside|foreign|remote|non-?local|internet|other domains?|third[- ]party|off-?site|abroad)\b/;
const near = /\b(?:internal|local|own|hosted|in-?house|our (?:own )?(?:users|domains?|customers))\b/;
const goal =
  /\b(?:recipients?|rcpts?|address(?:es)?|users?|domains?|destinations?|mails?|emails?|messages?|send|deliver\w*|accept\w*|handle|forward\w*)\b/;

const claims: readonly Claim[] = [
  {
    cause: 'limit-reached',
    all: [/\bslow down\b|\bsend(?:ing)?\b[^,]{0,20}\btoo (?:fast|quick\w*|often|rapid\w*)/],
  },
  {
    cause: 'limit-reached',
    all: [
      /\b(?:credits?|balance|funds|allowance|trial|free tier|emails?|messages?|sends)\b/,
      /\b(?:insufficient|run out|ran out|used up|exhausted|depleted|expired|none left|no .{0,20}left|not enough)\b/,
    ],
    not: otherLimit,
  },
  { cause: 'limit-reached', all: [mail, period, passed], not: otherLimit },
  { cause: 'limit-reached', all: [measure, period, passed], not: otherLimit },
  { cause: 'limit-reached', all: [/\ballowance\b|\bthreshold\b|\bquota\b/, mail, passed], not: otherLimit },
  // Whoever may not send as somebody may well send as himself.
  {
    cause: 'sender-refused',
    all: [
      forbidden,
      /\bsend\w*(?: (?:e?-?mails?|messages?|anything))?(?: out)? (?:for|as|from|on behalf of|in the name of)\b/,
    ],
    not: /\bfrom (?:this|your|that) (?:ip|host|network|country|region|server|location|mailbox|account|user)\b|\bblocked for\b|\bas (?:it|they|this|you)\b|\bfor (?:now|the|a|abus|spam|spamming|too|this|security|sending|exceed|\d)/,
  },
  { cause: 'sender-refused', all: [/\b(?:do|does)(?: not|n't) own\b/] },
  {
    cause: 'sender-refused',
    all: [/\bspoof\w*|\bimpersonat\w*|\bforg(?:ed|ing|ery)\b/],
    not: /\bip\b|\bdkim\b|\bspf\b|\bdmarc\b|\bpolicy\b/,
  },
  {
    cause: 'client-blocked',
    all: [/\b\d{1,3}(?:\.\d{1,3}){3}\b/, forbidden],
    not: /\bsender|\brecipient|\bfrom address\b|\brelay|\bdomain\b/,
  },
  {
    cause: 'client-blocked',
    all: [/\byour (?:\w+ )?(?:server|host|network|ip|mta|provider|isp)\b/, forbidden],
    not: /\brelay|\brecipient|\bask\b|\bcontact\b|\bdomain\b/,
  },
  {
    cause: 'client-blocked',
    all: [
      /\b(?:host ?name|hosts?|clients?|machine|computer)\b/,
      /\b(?:not|n't) (?:\w+ )?(?:authori[sz]ed|allowed|permitted|accepted|recogni[sz]ed|known|registered|listed|trusted)\b|\bun(?:authori[sz]ed|known|trusted|registered)\b/,
    ],
    not: /\bsender|\brecipient|\brelay|\bdomain|\buser|\be?-?mail (?:client|program)|\bmailbox/,
  },
  {
    cause: 'client-blocked',
    all: [
      /\b(?:clients?|hosts?|ips?|your)\b/,
      /\b(?:is|looks|seems|are) (?:an? |to be )?(?:dynamic|residential|dial-?up|generic|dynamically)\b/,
    ],
  },
  {
    cause: 'client-blocked',
    all: [
      /\bips?\b|\bip-?address\b/,
      /\b(?:invalid|bad|wrong|illegal|unknown|denied|rejected|refused|forbidden|untrusted|suspicious)\b/,
    ],
    not: /\brelay|\bspf\b|\bdmarc\b|\bdkim\b|\bdomain\b|\bpassword/,
  },
  { cause: 'client-blocked', all: [place, machine, forbidden] },
  {
    cause: 'client-blocked',
    all: [/\bvpns?\b|\btor (?:exit|nodes?)\b|\bprox(?:y|ies)\b|\bdial-?up\b|\bresidential\b/, forbidden],
  },
  { cause: 'client-blocked', all: [/\b(?:this|your|that) (?:country|region|location)\b/, forbidden] },
  {
    cause: 'client-blocked',
    all: [
      /\breverse (?:name|dns|hostname|host|record|entry|lookup|mapping|pointer)\b|\brdns\b|\bptr\b/,
      /\bno\b|\bmissing\b|\bnot?\b|\bwithout\b|\bfail\w*|\binvalid\b|\blacks?\b|\bgeneric\b|\bbad\b/,
    ],
  },
  {
    cause: 'sending-suspended',
    all: [ofSending, halted, somebody],
    not: /\bas\b|\bsender\b|\b(?:ip|host|network|address)\b|\bfrom address\b/,
  },
  {
    cause: 'sending-suspended',
    all: [
      /\b(?:account|mailbox|user|customer|tenant|login|you)\b/,
      /\b(?:may|can|must|is|are|do|does)(?: ?not|n't)(?: (?:be|permitted|allowed|authori[sz]ed|able))*(?: to)? (?:currently )?(?:send|submit)\b|\bcannot (?:currently )?send\b|\bsending (?:is )?(?:not|im)\W?possible\b/,
    ],
    not: /\b(?:as|from|on behalf|for)\b(?! (?:the moment|now|present))|\bsend\w*(?: (?:e?-?mails?|messages?))? to\b/,
  },
  {
    cause: 'sending-suspended',
    all: [
      /\b(?:account|mailbox|credentials|password)\b/,
      /\b(?:compromised|hacked|hijacked|abused|read-?only)\b/,
    ],
  },
  {
    cause: 'sending-suspended',
    all: [/\bsending\b/, /\b(?:not|im)\W?possible\b|\bpaused\b|\bon hold\b|\bstopped\b|\bhalted\b/],
  },
  {
    cause: 'sending-suspended',
    all: [
      /\byour (?:outgoing|outbound) (?:e?-?mail|messages?)\b/,
      /\bwe (?:have )?(?:stopped|blocked|suspended|disabled|held)\b|\b(?:held|stopped|quarantined)\b/,
    ],
  },
  {
    cause: 'relay-denied',
    all: [faraway, goal, forbidden],
    not: /\bcontent|\bimages?\b|\burls?\b|\blinks?\b|\bserver error\b|\bclient|\bconnect/,
    at: 'rcpt',
  },
  { cause: 'relay-denied', all: [near, goal, only], not: /\bfrom\b|\bsender/, at: 'rcpt' },
  {
    cause: 'sender-refused',
    all: [near, /\b(?:users?|senders?|address(?:es)?|domains?)\b/, only],
    at: 'mail',
  },
  {
    cause: 'relay-denied',
    all: [/\bforward(?:ing|s|ed)?\b|\bonward\b|\bpass(?:ing)? on\b/, forbidden],
    not: /\bforward path\b|\bloop/,
  },
  {
    cause: 'relay-denied',
    all: [
      /\b(?:don't|do not|does not|doesn't|not|n't|no longer) (?:handle|accept\w*|take|host\w*|serve|process|deliver\w*|responsible)\b/,
      /\b(?:mail|email|messages?|domain|destination)\b/,
      /\bfor\b|\bto\b|\bhere\b/,
    ],
    not: /\bfrom\b|\bsender|\bcontent|\bat (?:this|the) (?:time|moment)|\bpolic|\battachment|\bspam\b|\bsmtputf8|\b(?:user|mailbox|account|recipient)\b/,
  },
  {
    cause: 'relay-denied',
    all: [/\bnot (?:responsible|served|hosted)\b/, /\bfor\b|\bhere\b|\bby\b/],
    at: 'rcpt',
  },
  {
    cause: 'login-required',
    all: [/\b(?:no|without|missing|lacks) (?:smtp )?(?:authentication|log-?in|auth)\b/],
    not: /\bsender\b|\bdomain\b|\bmessage\b/,
  },
  { cause: 'login-required', all: [/\banonymous\b|\bguests?\b|\bunauthenticated\b/, forbidden] },
  {
    cause: 'login-required',
    all: [
      /\b(?:sign|log)(?:ging|ing)?[- ]?in\b|\bauthenticate\b|\bauthentication\b/,
      /\bbefore\b|\bfirst\b|\bmust\b|\bneed\w*\b|\brequired?\b|\bplease\b/,
    ],
    not: /\bsender\b|\bdmarc\b|\bspf\b|\bdkim\b|\bdomain\b|\bfail\w*|\bnot required\b|\b(?:in|on) (?:to|at) |\bpanel\b|\bwebmail\b|\bbrowser\b|\bwebsite\b/,
  },
  {
    cause: 'sender-refused',
    all: [sender, strange],
    not: /\brecipient|\brcpt\b|\bip\b|\bspf\b|\bdkim\b|\bdmarc\b|\bspam\b|\bfrom (?:your|this|that) (?:ip|host|network)\b|\breverse\b/,
  },
  {
    cause: 'sender-refused',
    all: [/\bdomain\b|\baddress\b|\bidentity\b|\bemail\b/, strange],
    not: /\brecipient|\brcpt\b|\bip\b|\bip address\b|\bhost|\bhelo\b|\bclient|\bspf\b|\bdkim\b|\bdmarc\b|\bspam\b|\breverse\b|\bcontent/,
    at: 'mail',
  },
  // The only address in answer to MAIL is the sender's.
  {
    cause: 'sender-refused',
    all: [
      /\baddress\b/,
      /\b(?:required|needed|black|bad|malformed|incomplete|missing|empty|wrong|illegal)\b/,
    ],
    not: /\bip\b|\bhost|\bclient|\bnetwork|\brecipient|\bencrypt|\btls\b|\bauth/,
    at: 'mail',
  },
  // Said of a domain of the sender's, also at RCPT.
  {
    cause: 'sender-refused',
    all: [
      /\bdomain\b/,
      strange,
      /\b(?:your|the|this) (?:\w+ )?(?:account|login|workspace|project|organi[sz]ation|profile|api key|user)\b|\bfor sending\b|\bto send\b/,
    ],
    not: /\brecipient|\bspf\b|\bdkim\b|\bdmarc\b/,
  },
];

/** The first claim that a clause of the text makes; null where none is known. */
export function causeInClaims(
  { clauses }: Pick<ServerText, 'clauses'>,
  at: 'mail' | 'rcpt',
): EnvelopeCause | null {
  const texts = clauses.map(({ text }) => text);
  const made = claims.find(
    ({ all, not, at: where }) =>
      (where === undefined || where === at) &&
      texts.some((text) => all.every((part) => part.test(text)) && not?.test(text) !== true),
  );
  return made?.cause ?? null;
}
