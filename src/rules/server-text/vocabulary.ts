/** What a claim of a server may be about. */
export type Thing =
  | 'account'
  | 'password'
  | 'address'
  | 'connection'
  | 'encryption'
  | 'method'
  | 'service'
  | 'sending'
  | 'login'
  | 'other';

/** Nouns that can be the subject of "is disabled", by what they stand for. One word each, so that they stay countable. */
const nouns: readonly [Thing, RegExp][] = [
  [
    'account',
    /^(?:accounts?|user|users|userid|username|mailbox|mailboxes|maildrop|mailaccount|subscription|hosting|customer|contract|tenant|domain|webspace|website|organisation|organization|company|workspace|plan|package|licence|license|konto|benutzerkonto|benutzer|postfach|compte|utilisateur|cuenta|usuario|conta|utente|casella|gebruiker|hesap)$/,
  ],
  ['password', /^(?:passwords?|passphrase|passwd|credentials?)$/],
  ['address', /^(?:ip|ips|host|hosts|address|addresses|network|client)$/],
  ['connection', /^(?:connections?|sessions?)$/],
  ['encryption', /^(?:tls|ssl|starttls|stls|encryption|certificate)$/],
  [
    'method',
    /^(?:plaintext|cleartext|plain-text|clear-text|mechanisms?|methods?|auth|authentication|authorization|authorisation|basicauth|oauth|cram-md5|ntlm|login-command)$/,
  ],
  ['service', /^(?:pop|pop3|pop3s|imap|imap4|imaps|smtp|smtps|services?|protocols?|submission|webmail)$/],
  [
    'sending',
    /^(?:sender|sending|outgoing|outbound|outbounds|relay|relaying|email|emails|e-mail|e-mails|messages?)$/,
  ],
  ['login', /^(?:logins?|logon|logons|access|sign-in|signin)$/],
  [
    'other',
    /^(?:clients|programs?|apps?|applications?|ports?|commands?|folder|feature|function|server|domainkey|policy|quota)$/,
  ],
];

export function thingOf(word: string): Thing | null {
  return nouns.find(([, forms]) => forms.test(word))?.[0] ?? null;
}

/** Words that say that something was stopped by somebody or has run out. */
export const stopped =
  /^(?:disabled|suspended|locked|blocked|banned|expired|deactivated|de-activated|inactive|closed|terminated|frozen|revoked|cancell?ed|deleted|ended|lapsed|restricted|barred|blacklisted|blocklisted|gesperrt|deaktiviert|abgelaufen|gekündigt|suspendue?|bloquée?|désactivée?|expirée?|suspendid[oa]|bloquead[oa]|deshabilitad[oa]|desactivad[oa]|caducad[oa]|suspens[oa])$/;

/** The same states where a verb form is wrong, as in "domain is disable": they count behind a form of "to be" alone. */
export const barelyStopped =
  /^(?:disable|suspend|lock|block|ban|expire|deactivate|inactivate|close|terminate|freeze|revoke|cancel|delete|restrict)$/;

export const toBe = /^(?:is|was|are|were|be|been|being|get|got)$/;

/** Words that are stopped by a "not" before them: "not active". */
export const running =
  /^(?:active|activated|enabled|aktiv|aktiviert|freigeschaltet|actif|active|activo|activa|open)$/;

export const negations = /^(?:not|never|isn't|aren't|wasn't|hasn't|no|longer|nicht|pas|no)$/;

export const prepositions = /^(?:for|of|to|in|from|by|with|on|via|at|für|de|du|des|del|zu|über)$/;
