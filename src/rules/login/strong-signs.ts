import { meaningIn } from '../server-text/languages.ts';
import type { ServerText } from '../server-text/server-text.ts';
import type { Thing } from '../server-text/vocabulary.ts';

/** Claims that change what a person has to do. Each needs the thing and its state in one clause. */

const wrongCredentials =
  /(?:invalid|incorrect|wrong|bad|unknown) (?:\w+ )?(?:user ?names?|logins?|passwords?|credentials?|users?)|(?:credentials?|passwords?|user ?names?|logins?)[^.]{0,30}(?:incorrect|invalid|wrong|not accepted|not correct|do(?:es)? not match)|(?:login|authentication|auth|authenticate) (?:failure|failed|error)|invalid credentials/;

const otherTrouble =
  /disabled|locked|suspended|blocked|banned|inactive|expired|abnormal|not (?:enabled|open|active|activated|allowed)|limit|busy|too many/;

/** The server names several causes in one sentence, a wrong password among them, and does not say which it is. */
export function leavesOpen({ clauses }: ServerText): boolean {
  const open = clauses.filter(({ alternative }) => alternative);
  return open.some(
    (clause) =>
      wrongCredentials.test(clause.text) &&
      open.some(
        (other) => other !== clause && other.sentence === clause.sentence && otherTrouble.test(other.text),
      ),
  );
}

function isStopped(text: ServerText, thing: Thing): boolean {
  return text.stopped.some((claim) => claim.thing === thing);
}

const lately = /temporar|for a while|\d{1,9} (?:min|hour|sec|day)/;

export function accountStopped(text: ServerText): boolean {
  const way = /plain|clear|tls|ssl|encrypt|secure|port|remote|protocol/;
  return text.stopped.some(
    ({ thing, state, clause }) =>
      (thing === 'account' ||
        (thing === 'login' && !way.test(clause.text)) ||
        // A server that was suspended is a customer's own (Postal): servers that are down are not "suspended".
        (thing === 'other' && state === 'suspended' && /\bserver\b/.test(clause.text))) &&
      !lately.test(clause.text),
  );
}

/** The address or the connection of the client was shut out, for a while or for good. */
export function addressStopped(text: ServerText): boolean {
  const banned = /\bbanned\b/.test(text.whole) && !isStopped(text, 'account');
  const passing = text.stopped.some(
    ({ thing, clause }) => (thing === 'account' || thing === 'login') && lately.test(clause.text),
  );
  const cut = text.stopped.some(
    ({ thing, state }) => thing === 'connection' && !/closed|terminated|expired|ended|lapsed/.test(state),
  );
  return isStopped(text, 'address') || cut || banned || passing;
}

const contract =
  /\b(?:mailbox|account|user|plan|tariff|package|subscription|contract|product|licen[cs]e|tarif|vertrag|paket)\b/;
const notIncluded =
  /not (?:available|included|part|contained|enabled|provided|supported)|(?:does(?: not|n't)|do(?: not|n't)) (?:include|contain|allow|support|have|offer)|nicht (?:enthalten|verfügbar|inbegriffen)|non (?:compris|inclus)/;

export function serviceStopped(text: ServerText): boolean {
  const stopped = text.stopped.some(
    ({ thing, clause }) => thing === 'service' && /pop|imap|access|service|protocol/.test(clause.text),
  );
  // "POP3 is not part of your plan": what a contract lacks is not a service that is down.
  return (
    stopped ||
    text.clauses.some(
      ({ text: one, alternative }) =>
        !alternative && /\b(?:pop3?|imap4?)\b/.test(one) && contract.test(one) && notIncluded.test(one),
    )
  );
}

/** The login is known, but has no permission for the service it came to. */
export function notForThisService({ clauses, whole }: ServerText): boolean {
  const denied =
    /(?:not|n't|no|lacks?|without|missing) (?:\w+ ){0,2}(?:allowed|permitted|permission|permissions|authori[sz]ed|entitled|rights?|privileges?) (?:to|for) (?:use |access |using |accessing )?(?:this|the|that|our) (?:\w+ )?(?:service|server|protocol|system)\b/;
  return (
    clauses.some(({ text, alternative }) => !alternative && denied.test(text)) ||
    /(?:^|: )authori[sz]ation failure$/.test(whole)
  );
}

export function sendingStopped(text: ServerText): boolean {
  const smtp = text.stopped.some(
    ({ thing, clause }) => thing === 'service' && /smtp|submission/.test(clause.text),
  );
  const spam =
    /looks like spam|spam (?:activity|suspected|detected)|(?:sent|sending|send) spam|suspicion of spam/.test(
      text.whole,
    );
  return isStopped(text, 'sending') || smtp || spam || meaningIn(text.clauses, ['sending-stopped']) !== null;
}

const tooWeak =
  /too (?:simple|short|weak|easy|old|common)|stronger (?:one|pass)|not (?:strong|secure|complex|long) enough|insufficiently (?:strong|complex)|\b(?:compromised|leaked|breached|pwned)\b|(?:known|found|listed|appears?) [^.]{0,30}(?:breach|leak)|does(?: not|n't) (?:meet|comply|satisfy|conform)[^.]{0,40}(?:polic|requirement|complexity)|\bweak\b/;
const demand =
  /(?:must|needs? to|has to|have to|should|required to|requires? to)[^.]{0,20}(?:be )?(?:chang|reset|updat|renew|replac)|(?:change|reset|update|renewal) (?:is )?(?:required|needed|necessary|mandatory|forced)|(?:chang|reset|updat)\w{0,20} (?:it|your|the|this)? ?(?:initial|temporary|default|old|expired)|requires? (?:a )?(?:change|reset|update)|(?:must|need) (?:change|reset)/;
const secret = /password|passphrase|passwd|\bpin\b|credentials/;

/** "Your password is insecure" is no word about the connection. */
const ofPassword =
  /pass(?:word|phrase|wd)s? (?:(?:is|was|looks|seems|too|considered|deemed|marked|rated|as|very) ){1,3}(?:insecure|unsecured?|unsafe)/;

/** The password was right, or would be, and a new one is wanted before the login is let through. */
export function passwordMustChange(text: ServerText): boolean {
  if (/mechanism|no longer valid[^.]{0,20}account/.test(text.whole)) return false;
  const expired = text.stopped.some(
    ({ thing, clause }) => thing === 'password' && /expired|abgelaufen/.test(clause.text),
  );
  const certain = text.clauses.filter(({ alternative }) => !alternative);
  const asked = certain.some(
    ({ text: one }) => secret.test(one) && (tooWeak.test(one) || demand.test(one) || ofPassword.test(one)),
  );
  const directory =
    /accept ?security ?context error, data (?:773|532)\b|token is no longer valid|new one required/.test(
      text.whole,
    );
  const told =
    !wrongCredentials.test(
      text.whole.replace(/authentication (?:failed|failure|rejected)|login failed/g, ' '),
    ) &&
    certain.some(({ text: one }) =>
      /^(?:please |you must |kindly )?(?:change|reset|update|renew) (?:your|the|this) (?:\w+ )?pass(?:word|phrase)|(?:set|choose|create|pick|enter) (?:yourself )?(?:a )?new (?:one|password|passphrase)/.test(
        one,
      ),
    ) &&
    secret.test(text.whole) &&
    !accountStopped(text);
  return expired || asked || directory || told;
}

const inClear =
  /(?:plain|clear)[- ]?text|\bplain (?:connection|channel|link|session|port)|\bin (?:the )?clear\b|unencrypted|not encrypted|un-?(?:secured?|protected)\b|insecure|non-?secure|non-?(?:ssl|tls)|without (?:an? )?(?:tls|ssl|starttls|stls|encrypt|secur)/;
const turnedOff =
  /disabled|disallowed|not (?:allowed|permitted|supported|accepted|available|possible)|prohibited|refused|forbidden|rejected|denied|blocked|unavailable|off\b/;
const safeWay =
  /\b(?:start ?tls|stls|tls|ssl|encryption|encrypted?|secure (?:connection|channel|port)|under a layer)\b/;
const wanted =
  /required?|requires|needed|mandatory|\bfirst\b|is a must|\bmust\b|\bonly\b|\bplease\b|\buse\b|\btry\b(?! (?:it )?again| later)|\benable\b|\bneed\b/;

/** Clear text is refused, or encryption is wanted, said in one clause in any order. */
export function wantsEncryption({ clauses }: ServerText): boolean {
  return clauses.some(
    ({ text }) =>
      (inClear.test(text) && turnedOff.test(text) && !ofPassword.test(text)) ||
      (safeWay.test(text) &&
        wanted.test(text) &&
        !/settings|(?:tls|ssl) (?:client )?cert|not required/.test(text)),
  );
}

const unsafe =
  /unencrypted|not encrypted|un-?(?:secured?|protected)\b|insecure|non-?secure|non-?(?:ssl|tls)|without (?:an? )?(?:tls|ssl|starttls|stls|encrypt|secur)|clear[- ]?text (?:port|connection)|must issue (?:a )?st(?:art)?(?:tls|ls)/;

/** Encryption is wanted in words that make no sense where the connection is encrypted: they come from a server behind it. */
export function wantsEncryptionInside({ clauses }: ServerText): boolean {
  return clauses.some(
    ({ text }) =>
      (unsafe.test(text) && !ofPassword.test(text)) ||
      (safeWay.test(text) &&
        wanted.test(text) &&
        !/settings|(?:tls|ssl) (?:client )?cert|not required|version|v?1\.[0-3]\b|\bsni\b|newer|higher/.test(
          text,
        )),
  );
}

/** The server as a whole is out of service for a while, whatever account asks. */
export function outOfService({ clauses }: ServerText): boolean {
  return clauses.some(
    ({ text }) =>
      /(?:down|closed|offline|unavailable|stopped) (?:due to|for|because of) (?:\w+ ){0,3}(?:maintenance|repairs?|upgrade|backup|migration)|(?:under(?:going)?|in|during|scheduled) (?:\w+ )?maintenance|maintenance (?:mode|window|in progress|until)|maintenance work|shutting down|(?:system|server|service) (?:is )?(?:going|shut) down|wartung(?:sarbeiten|smodus)?/.test(
        text,
      ) && !/\b(?:your|this|the) (?:account|mailbox)\b/.test(text),
  );
}

const store =
  /mailbox|mail ?drop|mail ?box file|mail ?dir|\binbox\b|mail (?:spool|store|folder|directory|file)|spool|home ?dir(?:ectory)?|\$home|\/var\/|\/home\/|user directory/;
const unreadable =
  /(?:cannot|can ?not|can't|could ?n.t|could not|unable to|failed to|failure to|error) (?:be )?(?:open|read|access|locate|find|load|lock file|chdir|stat|select|create|initiali[sz]e|scan|examin)\w{0,20}|(?:open|read|access)ing|permission denied|no such file|not (?:exist|found|accessible|readable)|does(?: not|n't) exist|is (?:corrupt|damaged|missing)|i\/o error|input\/output error|has an? invalid format|format error|gone\b|missing\b/;

/** "This user has no Maildir": what is missing is a place on the disk, so a mailbox that nobody has is not meant. */
const nowhere =
  /\b(?:no|without (?:an? )?)(?: \w+){0,2} ?(?:mail ?dir|\$home|home ?dir|mail ?drop|spool|mail (?:directory|folder|store))/;

/** What a system says of a file that it cannot get at (strerror); a socket, a database or a settings file is no mailbox. */
const ofFile = /no such file or directory|not a directory|stale (?:nfs )?file handle/;
const ofHelper = /socket|connect|\bauth|database|\bsql|\bldap|config|\.cf\b|\.conf\b|certificate|\bexec/;

/** In the place of a login a mailbox that is not there is a name that nobody has. */
const nobody =
  /no such (?:user|mailbox)|(?:mailbox|user|account) (?:is |was )?(?:not found|unknown|does(?: not|n't) exist|not exist)/;

/** The store behind the login cannot be opened: said of the mailbox in one clause, with no word of a lock. */
export function storeUnreadable({ clauses, whole }: ServerText): boolean {
  if (/\block|in use|quota|over limit|too many/.test(whole)) return false;
  return (
    /\bchdir\b|fatal error: (?:no such file|permission denied)|maildir invalid|no '?(?:cur|new|tmp)'? directory/.test(
      whole,
    ) ||
    (ofFile.test(whole) && !ofHelper.test(whole)) ||
    /\/(?:var|home|srv|v?mail)\/\S{0,200}[: ].{0,20}(?:permission denied|cannot|can't|not found|missing)/.test(
      whole,
    ) ||
    clauses.some(({ text }) => nowhere.test(text)) ||
    clauses.some(({ text }) => store.test(text) && unreadable.test(text) && !nobody.test(text))
  );
}

/** What may be sent in an hour, a day or for a price is used up, told already at the login. */
export function sendingUsedUp({ clauses, whole }: ServerText): boolean {
  if (/too many (?:\w+ )?(?:log|auth|attempt|connect|session)/.test(whole)) return false;
  const volume =
    /\b(?:sending|sent|send|messages?|e-?mails?|mails?|outgoing|outbound|relays?|submission|recipients?|hourly|daily|monthly|plan|smtp)\b[^.]{0,40}\b(?:limits?|quota|allowance|volume|cap)\b|\b(?:limits?|quota|allowance)\b[^.]{0,20}\b(?:sending|messages?|e-?mails?|mails|relays|recipients?|outgoing)\b/;
  return clauses.some(
    ({ text }) =>
      /\bcredits?\b[^.]{0,20}\b(?:exceeded|exhausted|used up|depleted|insufficient|over)|(?:no|out of|not enough|insufficient) (?:\w+ )?credits?\b/.test(
        text,
      ) ||
      /(?:reached|exceeded|used up|exhausted) (?:your|the|its|all) (?:\w+ )?(?:daily|hourly|monthly) (?:\w+ )?(?:relays?|messages?|e-?mails?|mails?|recipients?|sends)\b/.test(
        text,
      ) ||
      /\b(?:number|amount|count) of (?:\w+ )?(?:messages?|e-?mails?|mails?|recipients?)\b[^.]{0,50}\b(?:reached|exceeded|over|used up)\b/.test(
        text,
      ) ||
      (volume.test(text) &&
        /exceed|reach|used up|exhaust|over\b|hit\b/.test(text) &&
        !/log-?in|logon|connection|session|attempt|auth|storage|mailbox|bandwidth|command/.test(text)),
  );
}
