/** As much of a greeting as is kept: a line of SMTP (RFC 5321, section 4.5.3.1.5). */
const longestGreeting = 510;

const greeting = /^(?:220[ -]|\+OK(?: |$)|\* (?:OK|PREAUTH|BYE)\b|(?:554|421)[ -])/;
const replies =
  /^(?:\d{3}(?:[ -].{0,2000})?$|\+OK\b|-ERR\b|\* \S|\+ |\+$|\.$|[A-Za-z\d.]{1,12} (?:OK|NO|BAD)\b|HTTP\/1)/;
const commands =
  /^(?:EHLO|HELO|QUIT|STARTTLS|STLS|CAPA|NOOP|MAIL FROM|RCPT TO|DATA|RSET|VRFY|USER|PASS|AUTH|LIST|STAT|HELP)\b|^[A-Za-z\d.]{1,12} (?:CAPABILITY|LOGOUT|STARTTLS|LOGIN|AUTHENTICATE|SELECT|NOOP|ID)\b|^(?:GET|HEAD) \/|^\^[C\]DZ]/i;
const capabilities =
  /^(?:SASL|UIDL|TOP|RESP-CODES|PIPELINING|AUTH-RESP-CODE|IMPLEMENTATION|EXPIRE|LOGIN-DELAY|USER|STLS|LANG|UTF8)(?: .{0,200})?$/;

/** A dialogue with a mail server, as it stands on the screen: what it said first, and whether STARTTLS was among its offers. */
export class Session {
  greeting: string | null = null;
  starttls: boolean | null = null;
  /** The list of offers that is being read: the last line of it says when all have been seen. */
  #list: 'ehlo' | 'capa' | null = null;
  #offered = false;

  /** Reads a line; false where it is none of such a dialogue. */
  hears(given: string): boolean {
    const line = given.trim();
    if (this.#isOffer(line)) return true;
    if (replies.test(line)) {
      if (this.greeting === null && greeting.test(line)) this.greeting = line.slice(0, longestGreeting);
      return true;
    }
    if (!commands.test(line)) return false;
    if (/^EHLO\b/i.test(line)) this.#begin('ehlo');
    if (/^CAPA$/i.test(line)) this.#begin('capa');
    return true;
  }

  #begin(list: 'ehlo' | 'capa'): void {
    this.#list = list;
    this.#offered = false;
  }

  #isOffer(line: string): boolean {
    const imap = /^\* (?:CAPABILITY |(?:OK|PREAUTH) \[CAPABILITY )([^\]]{0,2000})/i.exec(line)?.[1];
    if (imap !== undefined) {
      this.#know(/(?:^| )STARTTLS(?: |$)/i.test(imap));
      // A greeting may carry the list.
      return /^\* CAPABILITY/i.test(line);
    }
    if (this.#list === 'capa') {
      if (/^STLS$/i.test(line)) this.#offered = true;
      if (line === '.') this.#end();
      return capabilities.test(line) || line === '.';
    }
    const smtp = /^250([ -])(.{0,500})$/.exec(line);
    if (smtp === null) return false;
    if (/^STARTTLS$/i.test(smtp[2] ?? '')) this.#offered = true;
    // The list may stand there without the command that asked for it.
    if (smtp[1] === '-') this.#list = 'ehlo';
    else if (this.#list === 'ehlo') this.#end();
    return true;
  }

  #end(): void {
    this.#list = null;
    this.#know(this.#offered);
  }

  /** Behind TLS nobody offers it again, so the first list counts. */
  #know(offered: boolean): void {
    this.starttls ??= offered;
  }
}
