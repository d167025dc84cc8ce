import { passwordMustChange, sendingUsedUp } from '../login/strong-signs.ts';
import { type Meaning, meaningIn } from '../server-text/languages.ts';
import { type LinkMeaning, meaningOfLinks } from '../server-text/links.ts';
import { readServerText, type ServerText } from '../server-text/server-text.ts';
import { causeInClaims } from './envelope-claims.ts';
import { type Listed, whatIsListed } from './listed.ts';

/** How a server met one sender and recipient. */
export type EnvelopeCause =
  | 'accepted'
  | 'relay-denied'
  | 'login-required'
  | 'encryption-required'
  | 'sender-refused'
  | 'limit-reached'
  | 'sending-suspended'
  | 'password-must-change'
  | 'mailbox-full'
  | 'recipient-domain-unknown' // our recipient's domain takes no mail: nothing about this server
  | 'recipient-refused'
  | 'client-blocked'
  | 'policy' // refused for good, with nothing but a general "denied"
  | 'fault' // the server reports a fault of its own, such as a way onward that is broken
  | 'deferred'
  | 'unanswered'
  | 'other';

/** Wordings of refused senders and recipients, the most telling first: the first that fits counts. */
const signs: readonly [EnvelopeCause, RegExp][] = [
  [
    'encryption-required',
    /must issue (?:a )?st(?:art)?tls|(?:tls|ssl|starttls|encryption)[^.]{0,20}(?:required|needed)|(?:without|requires?) (?:ssl|tls|encryption)/,
  ],
  // A domain that does not vouch for the message is no sender that the login may not use.
  ['policy', /\bdmarc\b|\bdkim\b/],
  // How much somebody else may receive.
  [
    'deferred',
    /\breceiv(?:es|ing)\b[^.]{0,30}\b(?:too (?:many|much|quickly|fast|often)|at a rate)|\b(?:recipient|user) (?:has |is )?(?:exceeded|over) [^.]{0,40}\breceiv/,
  ],
  // Zoho says this of a sender that is not an address of the login.
  [
    'sender-refused',
    /relaying disallowed as|not local sender|address is not verified|(?:from|sender) address [^.]{0,30}verified|verified sender|mail from["']? is non-?local|sen(?:d|t|ding)\b[^.]{0,40}\bfrom (?:a |an )?(?:different|another|wrong|foreign) (?:\w+ )?(?:address|alias|sender|domain|account)|sender (?:address )?(?:is )?not (?:allowed|permitted|authori[sz]ed) to (?:relay|send)|(?:not|n't) (?:allowed|permitted|accepted|authori[sz]ed) (?:in|as) (?:the |a |your )?(?:header |envelope |e?mail )?(?:from|sender)\b/,
  ],
  // The sender has to be the login's own, or of its domain.
  [
    'sender-refused',
    /\b(?:from|sender|envelope)\b(?:[^.]|\.\w){0,60}(?:(?:n't|not|must|has to|should) (?:match|belong|equal|correspond|conform|be (?:the )?same)|mismatch|different from)(?:[^.]|\.\w){0,40}(?:auth|log-?in|user|account|mailbox|credential)|not (?:the )?same as (?:the )?(?:\w+ ){0,2}(?:auth|log-?in|user)|(?:incorrect|wrong|invalid|no) (?:auth\w{0,20}|log-?in|credentials?) for (?:the |this |that )?(?:\w+ )?(?:sender|from|e?-?mail|address)/,
  ],
  // Dovecot's submission service and others hand everything on; what breaks behind them is no refusal to relay.
  [
    'fault',
    /(?:connect|reach|contact|lost connection|connection)\w{0,20}[^.]{0,20}(?:relay|upstream|backend|next hop|smart ?host|remote) ?(?:server|host)?|(?:relay|upstream|backend|next hop|smart ?host) (?:server |host )?[^.]{0,20}(?:unreachable|unavailable|not (?:respond|reachable|available)|down\b|timed? ?out|closed the connection|bad reply|disconnected)|(?:establish|open|make|create) (?:a |the )?(?:relay|upstream|backend|onward) connection/,
  ],
  // Before "relay" is read as a refusal to relay: GoDaddy counts relays.
  [
    'limit-reached',
    /(?:daily|hourly|monthly) (?:quota|limit)|\bmax(?:imum)?\b[^.]{0,20}\d \w+ (?:per|an?|each) (?:hour|day|minute)|\bsender\b[^.]{0,60}\bquota (?:has been |was |is )?(?:exceeded|reached|used up)|\bsender (?:is |was |has )?over (?:the |its )?quota|quota of relays|relay quota|sending limit|only \d+ (?:messages|e?mails|recipients) per|messaging limit|sending rate|mi:stc\b/,
  ],
  // A computer whose name leads nowhere, be it called a relay.
  [
    'client-blocked',
    /\b(?:unresolvable|unresolved|(?:can ?not|can't|could not|couldn't|unable to|failed to) (?:be )?resolved?)\b[^.]{0,30}\b(?:host ?name|host|ip|your address)\b(?! of (?:the )?recipient)/,
  ],
  // An address that is kept from sending is the computer's, not the account's.
  [
    'client-blocked',
    /(?:\d{1,3}(?:\.\d{1,3}){3}[\])]?|\b(?:your|this|that) ip(?: address)?) (?:is |was |has been )(?:\w+ )?(?:blocked|banned|barred|suspended|filtered)\b|\b(?:ip(?: address)?|host|network) (?:is |was )?not (?:allowed|permitted|authori[sz]ed) to (?:send|submit)\b(?! (?:mail |email |messages )?(?:as|for|from|on)\b)|\bmails? (?:is |was )?(?:refused|rejected|denied)(?: -|:| from)? \[?\d{1,3}(?:\.\d{1,3}){3}/,
  ],
  // cPanel, DirectAdmin and filters for outgoing mail, when an account has sent spam.
  [
    'sending-suspended',
    /(?:outgoing|outbound) (?:e-?mails?|mails?|messages|user|account|identity|smtp)\b[^.]{0,40}(?:suspended|blocked|disabled|locked|frozen)|sending (?:(?:e-?mails?|mails?|messages) )?(?:is|was|has been|have been) (?:suspended|blocked|disabled|locked)|(?:blocked|suspended|locked|banned|barred|excluded|stopped) (?:for|from) sending|bad outbound sender|unusual sending activity|(?:not|n't) (?:allowed|permitted) to send (?:e-?)?mails?\b(?! (?:as|from|on))|disabled by user from|disabled (?:with|for|from) smtp|tenant has exceeded|\b(?:user(?: ?name)?|account|login|customer)(?:'s)?(?: account)? (?:is |are |was )?(?:not|n't) (?:allowed|permitted|authori[sz]ed|enabled) to send\b(?! (?:as|from|on|to)\b)|\bsending (?:is |was |has been )?(?:paused|on hold)|\bemail (?:delivery|sending|submission) (?:for|from|by) (?:this|your|the) (?:\w+ )?(?:account|user|mailbox|domain) (?:is |was |has been )(?:\w+ )?(?:suspended|blocked|disabled|locked|paused)/,
  ],
  // Relays that have not let a new customer in yet.
  [
    'sending-suspended',
    /\b(?:please|must|need to|have to) (?:first )?activate your (?:\w+ ){0,2}account|\baccount (?:is |was |has )?(?:not (?:yet )?(?:been )?(?:activated|active|approved)|under review|on hold|paused)|\baccount (?:is )?(?:pending|awaiting|waiting for) (?:\w+ )?(?:activation|approval|review|verification)/,
  ],
  [
    'login-required',
    /not logged in|(?<!sender )(?<!sender is )not authenticated(?! to send)|unauthenticated|must get [^.]{0,10}auth|smtp authentication turned on|auth(?:entication)? (?:is )?required|requires? (?:smtp )?auth|smtp auth(?:entication)? is required|please (?:turn on|use|enable) (?:smtp )?auth|must (?:authenticate|log ?in)|(?<!sender |domain |from |message )must be (?:authenticated|logged[- ]in)|please authenticate|need to authenticate|authenticate first|log ?in first|\b(?:log ?in|sign in|authenticate|check (?:your |for )?(?:new )?mail) before (?:you )?(?:can |may )?send|pop before smtp|check for (?:new )?mail first/,
  ],
  [
    'relay-denied',
    /\brelay|rcpthosts|not local|\bnon-?local (?:recipient|user|domain|address|destination)|delivery is not allowed to this address|not (?:a |an )?(?:gateway|open)/,
  ],
  [
    'client-blocked',
    /blocked (?:using|by|for)|black ?(?:ip\b|address|host)|\bbanned\b(?! (?:file|attachment|content|word|extension|type))|reverse (?:dns|hostname)|\bptr\b|your (?:ip|host)\b|dynamic (?:ip|address)|client host .{0,40}(?:blocked|cannot find)|\b(?:sender|sending|source|client|remote|connecting|bad|spam) ip\b|\bhost network\b|geo(?:graphic\w{0,5} location|ip)|\bfrom (?:your|this|that) (?:country|region|location)\b[^.]{0,40}\b(?:not|denied|blocked|forbidden|refused)|\b(?:country|region|location) (?:is |was )?(?:not (?:allowed|permitted)|blocked|denied|restricted)|\b(?:spam|junk)(?: mail)? from your (?:\w+ )?(?:server|host|network|address)/,
  ],
  [
    'limit-reached',
    /(?:daily|hourly|sending|message|e?mail|outgoing|submission|recipients?)[ -]?(?:rate|quota|limit)|rate[- ]?limit|limit (?:exceeded|reached|for)|limits? (?:on|for) [^.]{0,60}(?:messages|e?mails|recipients) (?:has been |have been |was )?(?:exceeded|reached)|exceed\w{0,20} [^.]{0,50}(?:limit|per (?:hour|day)|quota for)|(?:e?mails|messages|recipients) (?:per|an?|in|each|every) (?:hour|day|minute|month)|per (?:hour|day) exceeded|(?:too many|limit of) (?:e?mails|messages|recipients)\b(?! (?:on|in) (?:the |this |his |their )?(?:server|mailbox|inbox))|frequency (?:is |was |has been )?(?:limit|restrict|exceed|too)|(?:limit|exceed)\w{0,20} (?:the )?(?:\w+ )?frequency|too (?:much mail\b(?! data)|fast)|ratelimit|throttl|maximum threshold|credits? (?:exceeded|exhausted|used up)|submissionquota|hour limit|24-hour|(?:messages|e?mails|recipients) (?:\(\d{1,9}\) )?(?:over|in|within) (?:the )?(?:past|last) \d{1,3} ?(?:h|d|m|hours?|days?|minutes?)\b|sent to too many recipients|\brate (?:is |was |has been )?exceeded|used (?:up )?all (?:of )?(?:your|the|its) (?:\w+ )?(?:emails|messages|sends|quota)\b/,
  ],
  [
    'mailbox-full',
    /too many (?:e?mails|messages) (?:on|in) (?:the |this |his |their )?(?:server|mailbox|inbox)|mailbox (?:is )?(?:full|exceeds|size|quota)|(?:over|exceed\w{0,20})[^.]{0,30}(?<!queue )(?:quota|storage|mailbox size)|(?<!queue )quota[^.]{0,20}(?:exceed|full|reached|violat)|too much mail data|(?:not enough|no|insufficient)[^.]{0,20}(?:space|storage) (?:in|left|for)|inbox (?:is )?full|is full\b/,
  ],
];

/** Words that name a thing and hardly what is the matter with it: they count where no clause claims more. */
const weakSigns: readonly [EnvelopeCause, RegExp][] = [
  [
    'recipient-domain-unknown',
    /(?:recipient|rcpt)[^.]{0,60}(?:domain|host) (?:not found|unknown|does)|^(?!.*(?:sender|dmarc|spf|dkim)).*(?:unrouteable|domain (?:not found|does(?: not|n't) (?:exist|accept))|no such domain|unknown (?:domain|host)|(?:mx|dns)[^.]{0,40}(?:not found|fail|error|non-existent)|null ?mx|no mx|host not found|invalid domain)/,
  ],
  [
    'sender-refused',
    /sender|mail from|return[- ]path|\bfrom address|send(?: mail)? (?:as|from)|sendasdenied|envelope[- ]from|not owned|authori[sz]ed user|\bdomain (?:\S+ )?(?:is )?not (?:allowed|permitted|authori[sz]ed) to send|\bdomain (?:\S+ )?(?:is |has )?(?:not (?:yet )?(?:been )?|un)verified|\bverify (?:your|the|this) (?:\w+ )?(?:domain|sender)/,
  ],
  [
    'recipient-refused',
    /(?:user|recipient|mailbox|address|account)[^.]{0,40}(?:unknown|\bgone\b|\binactive|not active|not (?:found|exist|valid|here)|does(?: not|n't) exist|invalid|disabled|unavailable|rejected)|(?:unknown|invalid|no such|no mailbox|bad) [^.]{0,20}(?:user|recipient|mailbox|address|here)/,
  ],
];

/** What decides even where a block list is named beside it. */
const beforeLists: readonly EnvelopeCause[] = [
  'encryption-required',
  'fault',
  'limit-reached',
  'sending-suspended',
  'login-required',
  'relay-denied',
  'mailbox-full',
];
const ofListed: Record<Listed, EnvelopeCause> = {
  client: 'client-blocked',
  sender: 'sender-refused',
  content: 'policy',
};

const ofMeaning: Partial<Record<Meaning, EnvelopeCause>> = {
  'sending-limit': 'limit-reached',
  'sending-stopped': 'sending-suspended',
  'sender-refused': 'sender-refused',
  'mailbox-full': 'mailbox-full',
  'login-required': 'login-required',
  'address-blocked': 'client-blocked',
  'relay-denied': 'relay-denied',
};
const ofLink: Partial<Record<LinkMeaning, EnvelopeCause>> = {
  'address-blocked': 'client-blocked',
  'sending-limit': 'limit-reached',
  'login-required': 'login-required',
};

/** Reads the refusal of a sender or recipient; null where no known wording is in it. */
export function causeInWords(text: string, at: 'mail' | 'rcpt' = 'rcpt'): EnvelopeCause | null {
  const plain = text
    .toLowerCase()
    .replace(/https?:\/\/(\S+)/g, ' $1 ')
    .replace(/<[^<>]*>|(?<![^\s>])[^\s>]+@\S+/g, ' ')
    .replace(/(?<=[a-z0-9])_(?=[a-z0-9])/g, ' ')
    .replace(/\be-mail/g, 'email')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(policyPrefix, '');
  // "From: domain is invalid" is one clause, whatever stands behind other colons.
  const read = readServerText(text.replace(/\b(from|sender|to|header):(?=\s)/gi, '$1'));
  if (outgoingStopped(read, at)) return 'sending-suspended';
  if (passwordMustChange(read)) return 'password-must-change';
  if (senderIsNotLogin(read)) return 'sender-refused';
  if (sendingUsedUp(read) && !ofOneMessage.test(plain)) return 'limit-reached';
  const listed = whatIsListed(plain);
  const known = signs.find(([, pattern]) => pattern.test(plain))?.[0];
  // A list outweighs what is only said of the sender, the recipient or a domain: "recipient address rejected: your IP is listed".
  if (listed !== null && !(known !== undefined && beforeLists.includes(known))) return ofListed[listed];
  // How large one message may be is no limit that is used up.
  if (known === 'limit-reached' && ofSize.test(plain)) return 'policy';
  if (known !== undefined) return known;
  const named = causeInClaims(read, at) ?? weakSigns.find(([, pattern]) => pattern.test(plain))?.[0];
  if (named !== undefined) return named;
  const meaning = meaningIn(read.clauses, Object.keys(ofMeaning) as Meaning[]);
  const link = meaningOfLinks(read.links);
  return (meaning && ofMeaning[meaning]) ?? (link && ofLink[link]) ?? null;
}

/** The size of one message, or somebody's mailbox, has limits of its own. */
const ofOneMessage =
  /\bsize\b|\blarge|\bbytes?\b|storage|mailbox|inbox|space\b|\b(?:user|recipient|account) (?:is |was |has )?(?:over|exceeded)(?: its| the)? ?quota/;

const ofSize = /^(?!.*(?:mailbox|inbox)).*(?:\bsize\b|too (?:large|big)\b|\bbytes\b|\b\d+ ?[km]i?b\b)/;

/** Words that a reply to MAIL gives without its subject, which is the sender: "must match authenticated user". */
export function asksForLoginsOwn(text: string): boolean {
  return readServerText(text).clauses.some(
    ({ text: one }) => loginThing.test(one) && /auth|log-?in|logon|sasl/.test(one) && unlike.test(one),
  );
}

const senderThing = /\b(?:from|sender|envelope|return[- ]?path|mail ?from|reverse[- ]?path)\b/;
const loginThing =
  /\b(?:auth\w{0,20}|log-?in|logon|user ?names?|users?|account|mailbox|credentials?|sasl|identity)\b/;
const unlike =
  /\bnot? (?:the )?(?:same|identical|equal|match\w{0,20}|agree|correspond|belong\w{0,20}|conform)|(?:n't|not|must|has to|have to|should) (?:be )?(?:the )?(?:same|identical|equal|match\w{0,20}|agree|correspond|belong\w{0,20}|conform)|mis-?match|differ(?:s|ent|ing)?\b|inconsistent|unequal/;

/** The sender is not the login's own: both things and what parts them stand in one clause or sentence, in any order. */
function senderIsNotLogin({ clauses }: ServerText): boolean {
  const sentences = new Map<number, string>();
  for (const { text, sentence } of clauses)
    sentences.set(sentence, `${sentences.get(sentence) ?? ''} ${text}`);
  return [...sentences.values()].some(
    (text) => senderThing.test(text) && loginThing.test(text) && unlike.test(text),
  );
}

/** The server says that something of its own is broken; waiting alone for others (greylisting, load) is no such word. */
export function tellsOwnFault(text: string): boolean {
  const own =
    /(?:configuration|config|internal|queue file \w+|processing|lookup|database|i\/o|read|write) (?:error|failure|problem)|temporary (?:local|internal|system|server|lookup) (?:failure|error|problem)|(?:lookup|milter|content filter|policy service) (?:failed|is (?:down|unavailable))|error in processing|misconfigur|out of memory|disk (?:is )?full/;
  const plain = text.toLowerCase();
  return own.test(plain) && !/grey ?list|could ?n.t verify|could not verify/.test(plain);
}

/**
 * Postfix hangs the words of a policy service behind these; only what follows says what is the matter. Its own refusals of an unknown
 * user or sender keep theirs.
 */
const policyPrefix =
  /^: (?:recipient address|sasl login name|end-of-data command|data command) rejected: (?=\S)(?!(?:user|recipient|mailbox|undeliverable|unverified|address|domain|access denied|blocked|greylisted)\b)/;

/** Sending itself was stopped: said of outgoing mail or of whoever logged in, not of a message, a host or somebody's mailbox. */
function outgoingStopped({ stopped }: ServerText, command: 'mail' | 'rcpt'): boolean {
  return stopped.some(
    ({ thing, state, clause: { text } }) =>
      (thing === 'sending' && /outgoing|outbound|sending/.test(text)) ||
      // In answer to MAIL no other account can be meant.
      (thing === 'account' &&
        (command === 'mail' ||
          /\b(?:your|authenticated|sender'?s?) (?:\w+ )?(?:account|mailbox|domain)\b/.test(text))) ||
      (thing === 'other' && state === 'suspended' && /\bserver\b/.test(text)),
  );
}
