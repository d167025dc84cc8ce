import { ImapMailbox } from './imap-mailbox.ts';
import { type ImapWord, readWords } from './imap-words.ts';
import type { LineReply, LineSession } from './line-connection.ts';
import type { Mailbox } from './post-office.ts';

/** Whom an IMAP practice server lets in. */
export interface ImapRules {
  logIn(username: string, password: string): Mailbox | 'app-password' | 'refused';
}

const mostErrors = 20;
const mostRefusals = 3;
const beforeLogin = 'IMAP4rev1 SASL-IR LITERAL- ID AUTH=PLAIN';
const afterLogin = 'IMAP4rev1 LITERAL- ID UIDPLUS SPECIAL-USE STATUS=SIZE UNSELECT';

/** One IMAP conversation (RFC 3501) on an encrypted connection, without its socket: a line in, a reply out. */
export class ImapSession implements LineSession {
  readonly tooLong = '* BYE This line is too long\r\n';
  readonly #rules: ImapRules;
  #mailbox: ImapMailbox | null = null;
  /** A command whose rest is still to come: behind a literal, or behind the "+" of AUTHENTICATE. */
  #unfinished: { text: string; literal: number } | null = null;
  #awaitsPlain: string | null = null;
  #errors = 0;
  #refusals = 0;

  constructor(rules: ImapRules) {
    this.#rules = rules;
  }

  greeting(): string {
    return `* OK [CAPABILITY ${beforeLogin}] Posthorn practice mailbox ready\r\n`;
  }

  becameSecure(): void {}

  handle(line: string): LineReply {
    const reply = this.#awaitsPlain === null ? this.#read(line) : this.#plain(this.#awaitsPlain, line);
    if (/(?:^|\n)\S+ BAD /.test(reply.text)) this.#errors += 1;
    return this.#errors >= mostErrors ? { text: '* BYE Too many errors\r\n', next: 'close' } : reply;
  }

  /** Puts a command together whose strings come as literals: `{5}`, then five bytes in the next line (section 4.3). */
  #read(line: string): LineReply {
    const before = this.#unfinished;
    this.#unfinished = null;
    const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
    const whole =
      before === null
        ? line
        : `${before.text}${quoted(line.slice(0, before.literal))}${line.slice(before.literal)}`;
    const literal = /\{(\d{1,4})(\+?)\}$/.exec(whole);
    if (literal === null) return this.#command(whole);
    this.#unfinished = { text: whole.slice(0, literal.index), literal: Number(literal[1]) };
    return { text: literal[2] === '+' ? '' : '+ Go on\r\n' };
  }

  #command(line: string): LineReply {
    const [tag, name, ...words] = readWords(line) ?? [];
    if (typeof tag !== 'string' || !/^[A-Za-z0-9.]{1,20}$/.test(tag)) return { text: '* BAD No command\r\n' };
    const bad = { text: `${tag} BAD This command is not known here\r\n` };
    if (typeof name !== 'string') return bad;
    const command = name.toUpperCase();
    switch (command) {
      case 'CAPABILITY':
        return { text: `* CAPABILITY ${this.#mailbox ? afterLogin : beforeLogin}\r\n${tag} OK Done\r\n` };
      case 'NOOP':
        return { text: `${tag} OK Done\r\n` };
      case 'ID':
        return { text: `* ID ("name" "Posthorn practice")\r\n${tag} OK Done\r\n` };
      case 'LOGOUT':
        return { text: `* BYE Goodbye\r\n${tag} OK Done\r\n`, next: 'close' };
    }
    if (this.#mailbox !== null) return { text: this.#mailbox.answer(tag, command, words) ?? bad.text };
    if (command === 'LOGIN') return this.#login(tag, words);
    return command === 'AUTHENTICATE' ? this.#authenticate(tag, words) : bad;
  }

  #login(tag: string, [username, password, ...more]: ImapWord[]): LineReply {
    if (typeof username !== 'string' || typeof password !== 'string' || more.length > 0)
      return { text: `${tag} BAD LOGIN wants a name and a password\r\n` };
    return this.#logIn(tag, username, password);
  }

  #authenticate(tag: string, [mechanism, initial]: ImapWord[]): LineReply {
    if (typeof mechanism !== 'string' || mechanism.toUpperCase() !== 'PLAIN')
      return { text: `${tag} NO This mechanism is not offered\r\n` };
    if (typeof initial === 'string') return this.#plain(tag, initial);
    this.#awaitsPlain = tag;
    return { text: '+ \r\n' };
  }

  /** A PLAIN message is authorization name, NUL, login name, NUL, password (RFC 4616). */
  #plain(tag: string, encoded: string): LineReply {
    this.#awaitsPlain = null;
    const [authorization, username, password, ...more] = Buffer.from(encoded, 'base64')
      .toString('utf8')
      .split('\0');
    if (encoded === '*' || username === undefined || password === undefined || more.length > 0)
      return { text: `${tag} BAD This is not PLAIN\r\n` };
    if (authorization !== '' && authorization !== username) return this.#refuse(tag, 'refused');
    return this.#logIn(tag, username, password);
  }

  #logIn(tag: string, username: string, password: string): LineReply {
    const mailbox = this.#rules.logIn(username, password);
    if (typeof mailbox === 'string') return this.#refuse(tag, mailbox);
    this.#mailbox = new ImapMailbox(mailbox);
    return { text: `${tag} OK [CAPABILITY ${afterLogin}] Logged in\r\n` };
  }

  #refuse(tag: string, why: 'app-password' | 'refused'): LineReply {
    this.#refusals += 1;
    const text =
      why === 'app-password'
        ? `${tag} NO [ALERT] Application-specific password required\r\n`
        : `${tag} NO [AUTHENTICATIONFAILED] The name or the password is not right\r\n`;
    return this.#refusals >= mostRefusals ? { text, next: 'close' } : { text };
  }
}
