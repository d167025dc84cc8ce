import type { PracticeMessage } from './messages.ts';

/** The commands of the transaction state (RFC 1939 section 5) over a mailbox that never changes. */
export class Pop3Mailbox {
  readonly #messages: readonly PracticeMessage[];

  constructor(messages: readonly PracticeMessage[]) {
    this.#messages = messages;
  }

  /** Answers one command, or returns null for a command it does not know. */
  answer(command: string, args: readonly string[]): string | null {
    switch (command) {
      case 'STAT':
        return `+OK ${this.#messages.length} ${this.#bytes()}\r\n`;
      case 'LIST':
        return this.#listing(args, ({ text }) => String(text.length));
      case 'UIDL':
        return this.#listing(args, ({ uid }) => uid);
      case 'RETR':
        return this.#content(args, Number.POSITIVE_INFINITY);
      case 'TOP':
        return this.#top(args);
      case 'DELE':
        return '-ERR [SYS/PERM] Nothing can be deleted in a practice mailbox.\r\n';
      case 'NOOP':
      case 'RSET':
        return '+OK\r\n';
      default:
        return null;
    }
  }

  #bytes(): number {
    return this.#messages.reduce((sum, { text }) => sum + text.length, 0);
  }

  #listing([number]: readonly string[], show: (message: PracticeMessage) => string): string {
    if (number === undefined) {
      const lines = this.#messages.map((message, index) => `${index + 1} ${show(message)}\r\n`);
      return `+OK ${lines.length} messages\r\n${lines.join('')}.\r\n`;
    }
    const message = this.#find(number);
    return message ? `+OK ${Number(number)} ${show(message)}\r\n` : noSuchMessage;
  }

  #top([number, lines]: readonly string[]): string {
    if (lines === undefined || !/^\d{1,9}$/.test(lines))
      return '-ERR TOP wants a message number and a count.\r\n';
    return this.#content([number ?? ''], Number(lines));
  }

  #content([number]: readonly string[], bodyLines: number): string {
    const message = this.#find(number ?? '');
    if (!message) return noSuchMessage;
    return `+OK ${message.text.length} octets\r\n${stuffDots(cutBody(message.text, bodyLines))}.\r\n`;
  }

  #find(number: string): PracticeMessage | undefined {
    return /^\d{1,9}$/.test(number) ? this.#messages[Number(number) - 1] : undefined;
  }
}

const noSuchMessage = '-ERR There is no such message.\r\n';

function cutBody(text: string, bodyLines: number): string {
  if (bodyLines === Number.POSITIVE_INFINITY) return text;
  const bodyStart = text.indexOf('\r\n\r\n') + 4;
  let end = bodyStart;
  for (let line = 0; line < bodyLines && end < text.length; line += 1) end = text.indexOf('\r\n', end) + 2;
  return text.slice(0, end);
}

/** A line that begins with a dot gets a second one, else it could end the reply (RFC 1939 section 3). */
function stuffDots(text: string): string {
  return text.replace(/^\./gm, '..');
}
