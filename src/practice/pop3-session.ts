import type { LineSession, LineReply as Pop3Reply } from './line-connection.ts';
import type { PracticeMessage } from './messages.ts';
import { Pop3Mailbox } from './pop3-mailbox.ts';

/** What a POP3 practice server offers and whom it lets in. */
export interface Pop3Rules {
  /** STLS is announced and accepted on a connection that is still clear text. */
  stls: boolean;
  /** Logins are taken without encryption. */
  clearTextLogin: boolean;
  /** The messages of the user, or null when name or password is wrong. */
  logIn(username: string, password: string): readonly PracticeMessage[] | null;
}

const mostErrors = 20;
const mostRefusals = 3;

/** One POP3 conversation (RFC 1939, 2449, 2595, 5034) without its socket: a line in, a reply out. */
export class Pop3Session implements LineSession {
  readonly tooLong = '-ERR This line is too long.\r\n';
  readonly #rules: Pop3Rules;
  #secure = false;
  #username: string | null = null;
  #awaitsPlain = false;
  #mailbox: Pop3Mailbox | null = null;
  #errors = 0;
  #refusals = 0;

  constructor(rules: Pop3Rules) {
    this.#rules = rules;
  }

  greeting(): string {
    return '+OK Posthorn practice mailbox ready.\r\n';
  }

  /** After STLS everything learned in clear text is forgotten (RFC 2595 section 4). */
  becameSecure(): void {
    this.#secure = true;
    this.#username = null;
  }

  handle(line: string): Pop3Reply {
    const reply = this.#awaitsPlain ? this.#plainResponse(line) : this.#command(line);
    if (reply.text.startsWith('-ERR')) this.#errors += 1;
    if (this.#errors >= mostErrors) return { text: '-ERR Too many errors, goodbye.\r\n', next: 'close' };
    return reply;
  }

  #command(line: string): Pop3Reply {
    const [word = '', ...args] = line.trim().split(/ +/);
    const command = word.toUpperCase();
    if (command === 'CAPA') return ok(`Capabilities follow.\r\n${this.#capabilities().join('\r\n')}\r\n.`);
    if (command === 'QUIT') return { ...ok('Goodbye.'), next: 'close' };
    if (this.#mailbox) return { text: this.#mailbox.answer(command, args) ?? unknownCommand };
    // A password may hold spaces, so PASS takes all of the line behind its first blank.
    return this.#authorization(command, args, line.slice(word.length + 1));
  }

  #authorization(command: string, args: string[], rest: string): Pop3Reply {
    switch (command) {
      case 'STLS':
        return this.#startTls();
      case 'USER':
        return this.#user(rest);
      case 'PASS':
        return this.#pass(rest);
      case 'AUTH':
        return this.#auth(args);
      default:
        return { text: unknownCommand };
    }
  }

  #capabilities(): string[] {
    const login = this.#loginAllowed() && !this.#mailbox ? ['USER', 'SASL PLAIN'] : [];
    const stls = this.#stlsPossible() ? ['STLS'] : [];
    return ['TOP', 'UIDL', 'RESP-CODES', 'AUTH-RESP-CODE', 'PIPELINING', ...stls, ...login];
  }

  #stlsPossible(): boolean {
    return this.#rules.stls && !this.#secure;
  }

  #loginAllowed(): boolean {
    return this.#secure || this.#rules.clearTextLogin;
  }

  #startTls(): Pop3Reply {
    return this.#stlsPossible() ? { ...ok('Begin TLS now.'), next: 'upgrade' } : { text: unknownCommand };
  }

  #user(name: string): Pop3Reply {
    if (!this.#loginAllowed()) return { text: encryptFirst };
    if (name === '') return error('USER wants a name.');
    this.#username = name;
    return ok('Now the password, please.');
  }

  #pass(password: string): Pop3Reply {
    if (!this.#loginAllowed()) return { text: encryptFirst };
    const username = this.#username;
    this.#username = null;
    return username === null ? error('USER has to come first.') : this.#logIn(username, password);
  }

  #auth([mechanism, initial]: string[]): Pop3Reply {
    if (!this.#loginAllowed()) return { text: encryptFirst };
    if (mechanism === undefined) return ok('Mechanisms follow.\r\nPLAIN\r\n.');
    if (mechanism.toUpperCase() !== 'PLAIN') return error('This mechanism is not offered.');
    if (initial !== undefined) return this.#plainResponse(initial === '=' ? '' : initial);
    this.#awaitsPlain = true;
    return { text: '+ \r\n' };
  }

  /** A PLAIN message is authorization name, NUL, login name, NUL, password (RFC 4616). */
  #plainResponse(encoded: string): Pop3Reply {
    this.#awaitsPlain = false;
    if (encoded === '*') return error('The login was cancelled.');
    const [authorization, username, password, ...more] = Buffer.from(encoded, 'base64')
      .toString('utf8')
      .split('\0');
    if (username === undefined || password === undefined || more.length > 0)
      return error('This is not PLAIN.');
    const actsForAnother = authorization !== '' && authorization !== username;
    return actsForAnother ? this.#refuse() : this.#logIn(username, password);
  }

  #logIn(username: string, password: string): Pop3Reply {
    const messages = this.#rules.logIn(username, password);
    if (messages === null) return this.#refuse();
    this.#mailbox = new Pop3Mailbox(messages);
    return ok('Logged in.');
  }

  #refuse(): Pop3Reply {
    this.#refusals += 1;
    const reply = error('[AUTH] The name or the password is not right.');
    return this.#refusals >= mostRefusals ? { ...reply, next: 'close' } : reply;
  }
}

const unknownCommand = '-ERR This command is not known here.\r\n';
const encryptFirst = '-ERR [AUTH] Encrypt the connection with STLS before logging in.\r\n';

function ok(text: string): Pop3Reply {
  return { text: `+OK ${text}\r\n` };
}

function error(text: string): Pop3Reply {
  return { text: `-ERR ${text}\r\n` };
}
