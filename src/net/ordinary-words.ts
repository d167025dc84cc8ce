/**
 * Words servers and our own reports are made of. A password that is one of them, or a part of one, is not cut out of a
 * sentence: everybody knows the sentence, so the gap would tell the password.
 */
const words = new Set(
  `a abort aborted accept accepted access account accounts action activate activated active address addresses admin
administrator again alert allow allowed already an and another any apop app application are as at attempt attempts
auth authenticate authenticated authentication authenticationfailed authorization authorizationfailed available back bad
bandwidth banned base64 basic be because been before between block blocked blocklist box browser busy but by bye can cannot
capability certificate change changed channel check clear cleartext client clients close closed closing code command commands
complete completed concurrent connect connected connection connections contact could courier credential credentials cyrus
daily data database denied detail details device disabled disallowed disconnect disconnected disk does domain dovecot during
ehlo email enable enabled encryption end enhanced error errors esmtp exceed exceeded exchange exim exist exists expired external fail
failed failure fatal find first folder for forbidden found from full gateway generic go goodbye google greeting
hello help helo host hosts hour hours http https hub id identity if imap imap4 imap4rev1 in inactive inbox incorrect
information input insecure internal invalid ip is issue it key later learn limit limits line list local lock locked log logged
login logindisabled logon logout long mail mailbox maildir maildrop mailer mailserver maintenance many match maximum may mechanism
mechanisms message messages method microsoft minute minutes missing more must mx name need needed network new no none not now
number of off office ok on only open or organization out outlook over overquota pass passphrase password passwords permanent permission
permitted phrase plain plaintext please policy pop pop3 port postfix postmaster privacyrequired problem process program programs protocol
provider quit quota rate reached read ready reason receive received recipient refused reject rejected relay remote request
required requires reset response retry roundcube sasl secure security see send sender sending sendmail sent server servers service services
session sessions settings sign simple simultaneous site size smtp sorry spam ssl starttls state status stls storage submission
success successful support supported suspended sys syntax system tag temp temporarily temporary test text the third this timeout
timed to token too transaction transport try tls type unable unauthorized unavailable unknown unrecognized unsupported
until up use user userid username users using valid verify version via visit wait was web weblogin webmail welcome will with without
wrong you your zimbra accepted failed skipped tcp dns relay-denied works`
    .split(/\s+/)
    .filter(Boolean),
);

/** True for a whole word of such sentences. */
export function isOrdinaryWord(text: string): boolean {
  return words.has(text.toLowerCase());
}

/** True for a part of such a word: `box` in `mailbox`. */
export function isInOrdinaryWord(text: string): boolean {
  const lower = text.toLowerCase();
  return [...words].some((word) => word.includes(lower));
}
