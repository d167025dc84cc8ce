/** Names of faults as the system gives them to programs (errno), where a server hands them on as they are. */
const errno =
  /\be(?:connrefused|connreset|connaborted|timedout|hostunreach|netunreach|notfound|ai_again|nospc|dquot|acces|noent|mfile|nfile|nomem|pipe|rofs|io|again)\b|\[errno -?\d+\]|\bgetaddrinfo\b|\boserror\b/;
/** What a system says in words where a disk or a part behind the server is broken; none of it is about a person's login. */
const system =
  /no space left on device|(?:not enough|insufficient|out of|low on|no) (?:free )?(?:system (?:storage|space|resources)|disk(?: space)?)\b|disk (?:is )?full\b|read-?only file ?system|input\/output error|too many open files|cannot allocate memory|out of memory|no route to host|network is unreachable|broken pipe/;
/** Data bases that could not be asked, and their refusal of the mail server itself: a name of a machine stands in quotes behind. */
const database =
  /\bsqlstate\b|\b(?:mysql|mariadb|postgres(?:ql)?|sqlite|redis|mongo(?:db)?|ldap)\b[^.]{0,30}(?:error|fail|gone away|refused|unavailable|lost)|database (?:is |was )?(?:locked|down|unavailable|error)|\bora-\d{5}\b|access denied for user '[^']*'@'|server has gone away|\bdeadlock\b/;
/** The name of an error in a program: `(RuntimeError)`, `NullPointerException`, and what stands over a trace. */
const thrown =
  /\b(?!\w*(?:auth|login|credential|password|denied|user|account))\w+(?:error|exception)\b\)|\b(?!\w*(?:auth|login|credential|password|denied|user|account))\w+exception\b|\b(?:type|reference|runtime|attribute|key|index|name|assertion|zerodivision|import|unicode\w{0,20})error\b|traceback \(most recent|unhandled (?:error|exception)|null ?pointer|cannot read propert|is not a function|\bundefined (?:method|variable|index)\b|\bcore dumped\b|segmentation fault/;

const aboutCredentials =
  /(?:invalid|incorrect|wrong|bad|unknown) (?:\w+ )?(?:user ?names?|logins?|passwords?|credentials?|users?)\b/;

/**
 * Whether a server hands on the error of a program behind it, as its maker never meant anybody to read it: a fault on the
 * server's own side, whatever code stands before it.
 */
export function tellsProgramError(text: string): boolean {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  if (database.test(plain)) return true;
  if (/mailbox|inbox|\bquota\b|recipient/.test(plain)) return errno.test(plain);
  return (errno.test(plain) || system.test(plain) || thrown.test(plain)) && !aboutCredentials.test(plain);
}
