import type { Protocol } from '../model/protocols.ts';
import type { Answer, Begin, LineServer } from './fake-server/line-server.ts';
import { startLineServer } from './fake-server/line-server.ts';

/** A message in a folder of the world. */
export interface StoredMessage {
  uid: number;
  raw: string;
  folder: 'INBOX' | 'Junk';
  deleted?: boolean;
}

/** How a world misbehaves. */
export interface WorldOptions {
  /** What the outgoing server says to a whole message; `close` dies without a word. The default takes it. */
  afterData?: Answer;
  /** What becomes of a message that was taken or lost; the default puts it into the inbox at once. */
  deliver?: (raw: string, world: MailWorld) => void;
  /** What POP3 answers to the password at a session, counted from 1; null lets the client in. */
  atLogin?: (session: number) => string | null;
  /** Without UIDPLUS nothing can be deleted safely by IMAP. */
  withoutUidplus?: boolean;
  /** POP3 refuses deletions, or ends the connection at QUIT. */
  deletion?: 'refused' | 'unconfirmed';
}

/** One mailbox behind an SMTP, a POP3 and an IMAP server in clear text on loopback, with a state that tests can look at. */
export class MailWorld {
  readonly messages: StoredMessage[] = [];
  /** Whole messages as they came in by SMTP. */
  readonly sent: string[] = [];
  readonly #options: WorldOptions;
  #nextUid = 1;
  #sessions = 0;
  smtp!: LineServer;
  pop3!: LineServer;
  imap!: LineServer;

  constructor(options: WorldOptions = {}) {
    this.#options = options;
  }

  async start(): Promise<this> {
    this.smtp = await startLineServer(() => this.begin('smtp'));
    this.pop3 = await startLineServer(() => this.begin('pop3'));
    this.imap = await startLineServer(() => this.begin('imap'));
    return this;
  }

  /** One session with one of the three servers, for who brings a connection of his own. */
  begin(protocol: Protocol): ReturnType<Begin> {
    if (protocol === 'smtp') return this.#smtp();
    return protocol === 'pop3' ? this.#pop3() : this.#imap();
  }

  async close(): Promise<void> {
    await Promise.all([this.smtp, this.pop3, this.imap].map((server) => server.close()));
  }

  put(raw: string, folder: StoredMessage['folder'] = 'INBOX'): void {
    this.messages.push({ uid: this.#nextUid, raw, folder });
    this.#nextUid += 1;
  }

  #smtp() {
    let data: string[] | null = null;
    const answer = (line: string): Answer => {
      if (data === null) {
        if (line === 'DATA') data = [];
        if (line.startsWith('EHLO'))
          return '250-mail.example.test\r\n250-AUTH PLAIN\r\n250 SIZE 10000000\r\n';
        if (line.startsWith('AUTH')) return '235 2.7.0 in\r\n';
        if (line === 'DATA') return '354 go\r\n';
        return line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n';
      }
      if (line !== '.') {
        data.push(line.replace(/^\./, ''));
        return '';
      }
      const raw = `Return-Path: <ann@example.test>\r\n${data.join('\r\n')}\r\n`;
      data = null;
      this.sent.push(raw);
      const said = this.#options.afterData ?? '250 2.0.0 Ok: queued as ABC123\r\n';
      const isRefusal = typeof said === 'string' && /^[45]/.test(said);
      if (!isRefusal) (this.#options.deliver ?? ((one, world) => world.put(one)))(raw, this);
      return said;
    };
    return { greeting: '220 mail.example.test ESMTP\r\n', answer };
  }

  #pop3() {
    // A session shows the mailbox as it was at the login, and deletes at its end (RFC 1939, section 6).
    let list: StoredMessage[] = [];
    const marked = new Set<StoredMessage>();
    const answer = (line: string): Answer => {
      const [name = '', number = '0'] = line.split(' ');
      const message = list[Number(number) - 1];
      const raw = message?.raw ?? '';
      const head = raw.slice(0, raw.indexOf('\r\n\r\n') + 2);
      const stuffed = (text: string) => text.replace(/^\./gm, '..');
      switch (name) {
        case 'CAPA':
          return '+OK\r\nUSER\r\nUIDL\r\nTOP\r\n.\r\n';
        case 'PASS': {
          this.#sessions += 1;
          const refusal = this.#options.atLogin?.(this.#sessions) ?? null;
          list = this.messages.filter(({ folder }) => folder === 'INBOX');
          return refusal ?? '+OK in\r\n';
        }
        case 'STAT':
          return `+OK ${list.length} 1000\r\n`;
        case 'UIDL':
          return `+OK\r\n${list.map(({ uid }, index) => `${index + 1} u${uid}\r\n`).join('')}.\r\n`;
        case 'LIST':
          return `+OK\r\n${list.map(({ raw: one }, index) => `${index + 1} ${one.length}\r\n`).join('')}.\r\n`;
        case 'TOP':
          return message === undefined ? '-ERR none\r\n' : `+OK\r\n${stuffed(head)}\r\n.\r\n`;
        case 'RETR':
          return message === undefined ? '-ERR none\r\n' : `+OK\r\n${stuffed(raw)}.\r\n`;
        case 'DELE':
          if (this.#options.deletion === 'refused' || message === undefined) return '-ERR no\r\n';
          marked.add(message);
          return '+OK\r\n';
        case 'QUIT':
          if (this.#options.deletion === 'unconfirmed') return { close: true };
          for (const one of marked) this.messages.splice(this.messages.indexOf(one), 1);
          return '+OK bye\r\n';
        default:
          return '+OK\r\n';
      }
    };
    return { greeting: '+OK ready\r\n', answer };
  }

  #imap() {
    let selected = '';
    const inFolder = () => this.messages.filter(({ folder }) => folder === selected);
    const capability = `CAPABILITY IMAP4rev1 SPECIAL-USE${this.#options.withoutUidplus ? '' : ' UIDPLUS'}`;
    const untagged = (command: string): string => {
      const token = /^UID SEARCH .*HEADER \S+ (\w+)$/.exec(command)?.[1];
      const uid = Number(/^UID (?:FETCH|STORE|EXPUNGE) (\d+)/.exec(command)?.[1]);
      const message = inFolder().find((one) => one.uid === uid);
      if (command === 'CAPABILITY') return `* ${capability}\r\n`;
      if (command.startsWith('LIST'))
        return '* LIST (\\HasNoChildren \\Junk) "." Junk\r\n* LIST () "." INBOX\r\n';
      if (command.startsWith('STATUS'))
        return `* STATUS ${command.split(' ')[1]} (UIDNEXT ${this.#nextUid})\r\n`;
      if (/^(EXAMINE|SELECT)/.test(command)) selected = command.split(' ')[1] ?? '';
      if (token !== undefined) {
        const found = inFolder().filter(({ raw }) => raw.includes(`X-Posthorn-Test: ${token}`));
        return `* SEARCH${found.map((one) => ` ${one.uid}`).join('')}\r\n`;
      }
      if (command.startsWith('UID FETCH') && message !== undefined)
        return `* 1 FETCH (UID ${uid} BODY[] {${message.raw.length}}\r\n${message.raw})\r\n`;
      if (command.startsWith('UID STORE') && message !== undefined) message.deleted = true;
      if (command.startsWith('UID EXPUNGE') && message?.deleted)
        this.messages.splice(this.messages.indexOf(message), 1);
      return '';
    };
    const answer = (line: string): Answer => {
      const space = line.indexOf(' ');
      const tag = line.slice(0, space);
      return `${untagged(line.slice(space + 1))}${tag} OK done\r\n`;
    };
    return { greeting: `* OK [${capability}] ready\r\n`, answer };
  }
}
