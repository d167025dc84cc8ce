/** What kind of text lies before us, by words that only such texts have. */

/** A notice that a message did not arrive, or a program's words on one. */
export const bounce =
  /undeliver|deliver\w{0,5}|returned mail|failure notice|mailer-daemon|mail delivery|bounce|diagnostic-code|zustell|zugestellt|unzustellbar|non remis|no se (?:pudo|ha podido) entregar|entreg|livré|rejected by|unroutea?ble|\bMX\b|relaying|greylist|status=(?:bounced|deferred)|postmaster/i;
/** A line of a log, or words of one. */
export const logged =
  /status=(?:bounced|deferred)|\b(?:dovecot|postfix|exim|sendmail|qmail|amavis|imapd|pop3d|pop3-login|imap-login)\b|dsn=|defer \(|=> .*: |\*\* \S+@|rejected (?:RCPT|MAIL|after)|\[\d{1,3}(?:\.\d{1,3}){3}\]|Remote_host|stat=|while (?:receiving|sending|performing) /i;

/** A report on one message: what it names is of the recipient's side. */
export const report =
  /final-recipient:|diagnostic-code:|could ?n.t\s+be\s+delivered|could not\s+be\s+delivered|undeliverable|mailer-daemon|delivery (?:has )?failed to|returned to sender|undelivered mail|(?:==|\*\*) \S{1,100}@|\bR=\w{1,40} T=|\b\w{6}-\w{6,11}-\w{2,4}\b|stat=Deferred|status=(?:deferred|bounced)/i;

/** Something of mail is named. */
export const ofMail =
  /e-?mail|\bmails?\b|\bmailserver|smtp|imap|\bpop3?\b|mailbox|inbox|outlook|thunderbird|postfach|posteingang|postausgang|courrier|courriel|correo|messagerie|nachricht|message|mailer|\bsasl\b|dovecot|postfix|\bexim\b|rcpt|recipient|empfänger|destinata|0x800|\b(?:110|143|465|587|993|995)\b/i;
/** Words that others use too; what stands beside them is likely, never sure. */
export const ofLogins =
  /\b(?:server|serveur|servidor|log-?in|user|account|password|authenticat\w*|mot de passe|connexion|konto|passwort|kennwort|contraseña|cuenta|tls|ssl)\b/i;

/** Gmail sets a rough title over each notice. */
export const heading = /^\s*\*\* .{3,60} \*\*\s*$/;

/** A program's own text, not what it says. */
export const isCode = /[{};]|=>|\(\)/;

/** A text that names nothing of mail is read so only where it is as short as a box of a program, in characters. */
export const shortBox = 240;

/** Who types so little means just that: a code, a phrase. */
export const bare = 48;

/** Longer statements are no words of a server. */
export const shortest = 600;
