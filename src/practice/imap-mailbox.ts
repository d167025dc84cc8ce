import type { ImapWord } from './imap-words.ts';
import type { Mailbox, StoredMessage } from './post-office.ts';

type Opened = { messages: readonly StoredMessage[]; writable: boolean } | null;

/** The commands of a session that is logged in, over an inbox and an empty folder for junk (RFC 3501, section 6.3 on). */
export class ImapMailbox {
  readonly #mailbox: Mailbox;
  readonly #marked = new Set<number>();
  #opened: Opened = null;

  constructor(mailbox: Mailbox) {
    this.#mailbox = mailbox;
  }

  /** Answers one command, or returns null for a command it does not know. */
  answer(tag: string, command: string, words: readonly ImapWord[]): string | null {
    switch (command) {
      case 'LIST':
        return `* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\HasNoChildren \\Junk) "/" Junk\r\n${tag} OK Done\r\n`;
      case 'STATUS':
        return this.#status(tag, words);
      case 'SELECT':
      case 'EXAMINE':
        return this.#open(tag, words, command === 'SELECT');
      case 'CLOSE':
      case 'UNSELECT':
        this.#opened = null;
        return `${tag} OK Done\r\n`;
      case 'UID':
        return this.#opened === null ? `${tag} NO Open a folder first\r\n` : this.#byUid(tag, words);
      default:
        return null;
    }
  }

  #folder(name: ImapWord | undefined): readonly StoredMessage[] | null {
    if (typeof name !== 'string') return null;
    if (name.toUpperCase() === 'INBOX') return this.#mailbox.messages();
    return name === 'Junk' ? [] : null;
  }

  #status(tag: string, [name, items]: readonly ImapWord[]): string {
    const messages = this.#folder(name);
    if (messages === null || !Array.isArray(items)) return noFolder(tag);
    const values: Record<string, number> = {
      MESSAGES: messages.length,
      UIDNEXT: this.#mailbox.nextUid(),
      UIDVALIDITY: 1,
      UNSEEN: messages.length,
      RECENT: 0,
      SIZE: messages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    };
    const asked = items.map((item) => String(item).toUpperCase());
    if (asked.some((item) => !(item in values))) return `${tag} BAD Unknown item\r\n`;
    const pairs = asked.map((item) => `${item} ${values[item]}`);
    return `* STATUS ${String(name)} (${pairs.join(' ')})\r\n${tag} OK Done\r\n`;
  }

  #open(tag: string, [name]: readonly ImapWord[], writable: boolean): string {
    const messages = this.#folder(name);
    this.#opened = messages === null ? null : { messages, writable };
    if (messages === null) return noFolder(tag);
    return [
      `* ${messages.length} EXISTS`,
      '* 0 RECENT',
      '* FLAGS (\\Deleted \\Seen)',
      `* OK [UIDVALIDITY 1] Numbers last`,
      `* OK [UIDNEXT ${this.#mailbox.nextUid()}] The next`,
      `${tag} OK [${writable ? 'READ-WRITE' : 'READ-ONLY'}] Opened\r\n`,
    ].join('\r\n');
  }

  #byUid(tag: string, [name, ...words]: readonly ImapWord[]): string {
    const done = `${tag} OK Done\r\n`;
    switch (String(name).toUpperCase()) {
      case 'SEARCH':
        return `* SEARCH${this.#search(words)
          .map(({ uid }) => ` ${uid}`)
          .join('')}\r\n${done}`;
      case 'FETCH':
        return `${this.#inSet(words[0])
          .map((message) => this.#fetched(message))
          .join('')}${done}`;
      case 'STORE':
        if (!this.#opened?.writable) return `${tag} NO The folder is open for reading\r\n`;
        if (!/\\Deleted/i.test(JSON.stringify(words))) return `${tag} NO Only \\Deleted can be set here\r\n`;
        for (const { uid } of this.#inSet(words[0])) this.#marked.add(uid);
        return done;
      case 'EXPUNGE':
        return this.#expunge(tag, words[0]);
      default:
        return `${tag} BAD This command is not known here\r\n`;
    }
  }

  /** `UID 5:* HEADER name value`: numbers, and a header that holds a text; any other condition finds nothing. */
  #search(words: readonly ImapWord[]): readonly StoredMessage[] {
    const [first, set, header, name, value] = words.map(String);
    if (first?.toUpperCase() === 'ALL') return this.#opened?.messages ?? [];
    if (first?.toUpperCase() !== 'UID') return [];
    const found = this.#inSet(set);
    if (header?.toUpperCase() !== 'HEADER' || name === undefined || value === undefined) return found;
    return found.filter(({ text }) => headerOf(text, name).includes(value.toLowerCase()));
  }

  #inSet(set: ImapWord | undefined): readonly StoredMessage[] {
    const messages = this.#opened?.messages ?? [];
    const last = messages.at(-1)?.uid ?? 0;
    const number = (text: string | undefined) => (text === '*' ? last : Number(text));
    const ranges = String(set)
      .split(',')
      .map((range) => range.split(':'))
      .map(([from, to]) => [number(from), number(to ?? from)] as const);
    // A range may stand either way round: `7:*` with a last message 3 is `3:7` (section 9, seq-range).
    return messages.filter(({ uid }) =>
      ranges.some(([a, b]) => uid >= Math.min(a, b) && uid <= Math.max(a, b)),
    );
  }

  #fetched(message: StoredMessage): string {
    const number = (this.#opened?.messages.indexOf(message) ?? -1) + 1;
    const { uid, text } = message;
    return `* ${number} FETCH (UID ${uid} BODY[] {${Buffer.byteLength(text)}}\r\n${text})\r\n`;
  }

  #expunge(tag: string, set: ImapWord | undefined): string {
    if (!this.#opened?.writable) return `${tag} NO The folder is open for reading\r\n`;
    const going = this.#inSet(set).filter(({ uid }) => this.#marked.has(uid));
    const lines: string[] = [];
    for (const message of going.toReversed()) {
      if (!this.#mailbox.remove(message.uid)) continue;
      lines.push(`* ${this.#opened.messages.indexOf(message) + 1} EXPUNGE\r\n`);
    }
    this.#opened = { ...this.#opened, messages: this.#mailbox.messages() };
    return `${lines.join('')}${tag} OK Done\r\n`;
  }
}

function noFolder(tag: string): string {
  return `${tag} NO [NONEXISTENT] There is no such folder\r\n`;
}

/** The value of a header in small letters; empty where the message has none of that name. */
function headerOf(text: string, name: string): string {
  const head = text.slice(0, text.indexOf('\r\n\r\n') + 2).toLowerCase();
  const lines = head.split('\r\n').filter((line) => line.startsWith(`${name.toLowerCase()}:`));
  return lines.map((line) => line.slice(name.length + 1)).join('\n');
}
