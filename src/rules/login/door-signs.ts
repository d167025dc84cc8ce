import type { ServerText } from '../server-text/server-text.ts';

/** Claims that a door is shut to mail programs, or to one account, while others may come in. */

const web = '(?:webmail|web ?(?:interface|access|browser|client|portal|app|log-?in|page)|browser|jmap)';
const onlyWeb = new RegExp(
  String.raw`\b(?:only|just|exclusively|restricted to|limited to)\b[^.]{0,40}\b${web}|\b${web}[^.]{0,12}\b(?:only|exclusively)\b|\bnur (?:[\p{L}-]+ ){0,3}webmail`,
  'u',
);
/** "This client" may as well be an address, so that it is none of them. */
const program =
  '(?:(?:e-?mail|mail|third[- ]party|external|desktop|mobile|imap|pop3?) (?:apps?|programs?|clients?|software|applications?)|this (?:mail )?(?:app|program))';
const mayNot = "(?:can ?not|can't|must not|isn't|aren't|not|no longer)";
const programsOut = new RegExp(
  String.raw`\b${program}\b[^.]{0,20}\b${mayNot} (?:be )?(?:sign|log ?in|send|used?\b|allow|support|permit|access)`,
);
/** "You can change your password only in webmail", "this app is not supported, update it": nothing is shut. */
const otherMatter =
  /chang|reset|renew|update|setting|version|password|unlock|captcha|verif|attempts?|tries|\bleft\b|remain/;

/** Only the web is let in: mail programs are kept out for everybody, or for this account. */
export function programsShutOut({ clauses }: ServerText): boolean {
  return clauses.some(
    ({ text, alternative }) =>
      !alternative && !otherMatter.test(text) && (onlyWeb.test(text) || programsOut.test(text)),
  );
}

const denied =
  /\b(?:denied|refused|forbidden|rejected|revoked|withdrawn|prohibited|barred|not (?:been )?(?:allowed|permitted|granted|available|included|authori[sz]ed|provisioned))\b/;
const toWhom =
  /\b(?:for|to|by|of|from) (?:this|your|the|that) (?:\w+ )?(?:account|user|mailbox|login|domain|plan|package|subscription|customer)\b/;
const sends = /\b(?:smtp|submission|outgoing|sending)\b/;

/** "SMTP access denied for this account": the name is known, and the right to send is not among what it may do. */
export function sendingDeniedTo({ clauses }: ServerText): boolean {
  return clauses.some(
    ({ text, alternative }) => !alternative && sends.test(text) && denied.test(text) && toWhom.test(text),
  );
}

const byRule =
  /\b(?:denied|refused|rejected|forbidden|blocked|barred)\b[^.]{0,20}\bby (?:the |an? |your |our )?(?:(?:user|account|mailbox|domain|login) (?:filter|polic(?:y|ies)|rules?|restrictions?|settings?|list)|admin(?:istrator|istration)?\b)/;

/** Somebody on the other side keeps this very account out: a filter by user, or the administrator. */
export function deniedByAdmin({ clauses }: ServerText): boolean {
  return clauses.some(
    ({ text, alternative }) => !alternative && byRule.test(text) && !/\bip\b|host/.test(text),
  );
}
