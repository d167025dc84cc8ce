/** What a refusal at the greeting means, by its words. */
export type Refusal = 'blocklist' | 'ban' | 'reverse-dns' | 'policy' | 'busy' | 'fault' | 'no-service';

/**
 * Literal phrases of real servers, the clearest first: the first row that matches decides. A named list or ban outweighs
 * "too many connections", which outweighs a bare "access denied", which outweighs "try again later" — servers like to add
 * the latter to all of them.
 */
export const refusalTexts: readonly (readonly [Refusal, RegExp])[] = [
  // Missing reverse DNS comes before lists: GMX says "No SMTP service. Bad DNS PTR resource record".
  [
    'reverse-dns',
    /\b(reverse[ -]?(dns|lookup|name)|rdns|fcrdns|ptr (resource )?record|no ptr|bad dns ptr)\b/,
  ],
  ['reverse-dns', /\bfail\w{0,10} (?:in|of) (?:the )?dns look-?up|dns look-?up (?:fail|error)/],
  ['reverse-dns', /cannot find your (reverse )?hostname|unable to resolve your (host|address)/],
  ['reverse-dns', /\b(?:ip|host(?: ?name)?|ip address) (?:must|should|has to|does not|doesn't) resolve/],
  // Shared lists and reputation services, by name or by the usual sentence.
  ['blocklist', /\bon (?:our|the|a) (?:suspicious|suspect|spam|bad|reject|watch|ban|abuse)(?:er)? list\b/],
  ['blocklist', /\bblocked using\b|\blisted (at|by|in|on)\b|\bis listed\b|\b(black|block|deny)[ -]?list/],
  ['blocklist', /\bdnsbls?\b|\brbls?\b|\bdnsrbl\b/],
  [
    'blocklist',
    /spamhaus|spamcop|sorbs|barracudacentral|barracuda reputation|uceprotect|abuseat|senderscore/,
  ],
  [
    'blocklist',
    /proofpoint\.com|ipcheck\.|trend micro|mail-abuse\.|cloudmark|fortiguard|invaluement|mailspike/,
  ],
  ['blocklist', /\breputation\b|block for spam|\bblackhole\b|\bblock list\b|\bs31[0-9]{2}\b/],
  // This address in particular: failed logins, complaints, a local ban.
  [
    'ban',
    /too many (failed|bad|invalid|wrong|unsuccessful) (login|log-in|logon|auth|password|attempt|command)/,
  ],
  [
    'ban',
    /too (many|much) (spams?|junk|complaints|unsolicited|unwanted|abusive)\b|(many|your) (spams?|complaints) from your/,
  ],
  ['ban', /too many (authentication|auth|login|logon|password) (failure|error|attempt)|brute[ -]?force/],
  [
    'ban',
    /\bbanned\b|\bblocked\b|\bban list\b|\bfail2ban\b|\bcphulk\b|\bimunify|dynamic screening|(for|of|your) abus(e|ive)/,
  ],
  ['ban', /unusual rate of unsolicited|user complaints|permanently deferred|\(rtr:|\(dyn:|^ip=[0-9a-f.:]+/],
  [
    'ban',
    /\b(?:your|this|client) (?:ip|address|host|network|server|system)\b.{0,40}\b(?:excessive|too many|repeated|numerous|multiple|suspicious|abusive|malicious|unsolicited|flood\w{0,20}|attack\w{0,20}|hammer\w{0,20})\b|\b(?:excessive|repeated|numerous|multiple) (?:\w+ ){0,2}(?:auth\w{0,20}|log-?in|password|sign-?in) (?:failures?|errors?|attempts?)/,
  ],
  [
    'ban',
    /\b(?:ip|address|host|network) ?(?:[([]?[0-9a-f.:]{3,45}[)\]]? )?(?:is|was|has been) (?:\w+ )?filtered\b/,
  ],
  ['ban', /too many (?:smtp |protocol |command )?errors? from (?:your|this)/],
  ['ban', /intrusion (?:prevention|detection)|\bno smtp service \([a-z]/],
  ['ban', /\byou(?:'re| are) (?:sending|a source of) spam|\bspammers?\b/],
  // Counted limits and load.
  [
    'busy',
    /too many\b.{0,40}\b(connections?|sessions?|processes|clients|users)\b|(smtp|imap|pop3?) connections?; /,
  ],
  [
    'busy',
    /(connections?|sessions?|rate)\b.{0,40}\b(limit|exceed|maximum|quota)|maximum number of|rate limit|\bfrequency\b.{0,20}limit|limit.{0,20}\bfrequency\b/,
  ],
  [
    'busy',
    /(?:can ?not|can't|could not|unable to|failed to) (?:connect to|reach|contact|talk to)\b|\bback ?end\b/,
  ],
  ['busy', /\bbusy\b|too much load|load average|overload|exceeded (a|the|its) limit|max(imum)? connections/],
  ['busy', /resources? (temporarily )?(unavailable|restricted)|insufficient (system|disk)|out of memory/],
  // Bare refusals of the caller.
  [
    'policy',
    /client host rejected|access (is |was |has been )?(denied|refused|restricted)|not (allowed|permitted|authori[sz]ed|welcome|wanted)/,
  ],
  ['policy', /unauthori[sz]ed|permission denied|administrative(ly)? prohibit|prohibited|polic(y|ies)\b/],
  [
    'policy',
    /(connection|host|client|you|ip|address)\b.{0,30}\b(rejected|refused|denied|forbidden|not accepted)/,
  ],
  [
    'policy',
    /not (in|on) (the |our |a )?(white|allow)[ -]?list|connections? will not be accepted|not accepting connections from|\bno connections? (is |are )?(allowed|accepted|permitted|possible) (from|for|to|by)\b/,
  ],
  [
    'policy',
    /\bno access\b|\baccess\b.{0,60}\b(forbidden|rejected|denied|refused)|\bbad (\w+ )?(ip|host)\b|\bforbidden by\b/,
  ],
  [
    'policy',
    /^smtp service not available$|dynamic (?:ip|address|host|range)|\b(?:ip|address|host) (?:is|seems|looks) (?:a )?dynamic|dial-?up|residential (?:ip|network|address|connection|range|host)/,
  ],
  [
    'policy',
    /\bby (?:the |our |a )?firewall|\bonly (?:\w+ )?(?:connections?|mail|e-?mail) from (?:known|authori[sz]ed|listed|trusted|local|registered|white-?listed)/,
  ],
  // National lists of Korea and the filters of portals: the address is not on the list, or is sifted out.
  [
    'policy',
    /\b(?:ip|address|host|client)\b.{0,50}\b(?:filtered|un-?registered|not registered)\b|\bregister (?:your|this|the) (?:ip|address|host|server)\b/,
  ],
  // A service that is down for the moment.
  [
    'busy',
    /try (again|it again)|try later|retry later|temporar(y|ily)|shutting down|going down|restarting|maintenance/,
  ],
  [
    'busy',
    /\bauto-?log-?out\b|\bidle (?:for )?too long\b|\b(?:for|due to|because of) inactivity\b|\b(?:session|connection|idle|inactivity|read|command)\b.{0,20}\b(?:timed? ?-?out|timeout)\b/,
  ],
  [
    'busy',
    /server unavailable|service (is )?(currently )?unavailable|closing (the )?(transmission )?(channel|connection)/,
  ],
  [
    'fault',
    /internal (server )?error|fatal error|configuration error|unable to|cannot (open|read|connect|contact)|could ?n.t/,
  ],
  [
    'fault',
    /unexpected failure|local problem|i\/o error|database|backend|upstream|authentication (server|process|service)/,
  ],
  [
    'no-service',
    /no (smtp|mail|such) service|does not accept (any )?(mail|email|e-mail)|not accepting (mail|messages|email)/,
  ],
  [
    'no-service',
    /service not (available|enabled|supported)|service (is )?(disabled|closed)|not enabled|no mail here/,
  ],
];
