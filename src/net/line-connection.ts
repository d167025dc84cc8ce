import type { Duplex } from 'node:stream';
import type { Failure, StepName } from '../model/failure.ts';
import { type Message, tell } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import { Secret } from '../model/secret.ts';
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { type Redactor, redacted } from './redactor.ts';
import { abortFailure, toFailure } from './to-failure.ts';
import type { Transcript } from './transcript.ts';

/**
 * A line as received, without its line end, and its number in the transcript. Only the transcript is redacted on the spot:
 * rules judge what was really said, and what is kept of it is redacted at the end of the check (law 7).
 */
export interface Line {
  text: string;
  number: number;
  /** The same for login challenges, which must not be shown by mistake. */
  raw: Secret;
  /** The bytes themselves: the text may be a guess at their charset. */
  bytes: Buffer;
}

const lingerMs = 500;

/**
 * A connection that speaks in lines, for POP3, IMAP and SMTP alike. Copes with packets split anywhere, several replies in one
 * packet, and bare LF. A reply is bounded in time and bytes, an attempt in bytes. Everything said is in the transcript.
 */
export class LineConnection {
  readonly transcript: Transcript;
  readonly #redactor: Redactor;
  readonly #signal: AbortSignal;
  #socket: Duplex;
  #buffer: Buffer = Buffer.alloc(0);
  /** Pieces that came since; joined only when somebody looks, so that many small ones cost no more than one. */
  #pieces: Buffer[] = [];
  #piecesLength = 0;
  /** One of the pieces holds a line end. */
  #endInPieces = false;
  /** Up to here the buffer holds no line end. */
  #searched = 0;
  #ended: Failure | 'end' | null = null;
  #wake: (() => void) | null = null;
  #attemptBytes = 0;
  #mostReply: number = limits.replyBytes;
  #mostAttempt: number = limits.attemptBytes;
  #replyBytes = 0;
  #step: StepName = 'greeting';
  #deadline = Number.POSITIVE_INFINITY;

  constructor(socket: Duplex, transcript: Transcript, redactor: Redactor, signal: AbortSignal) {
    this.#socket = socket;
    this.transcript = transcript;
    this.#redactor = redactor;
    this.#signal = signal;
    signal.addEventListener('abort', this.#onAbort, { once: true });
    this.#attach();
  }

  /** The stream below, for the TLS hello of an upgrade. */
  get socket(): Duplex {
    return this.#socket;
  }

  /** Bytes that arrived and were not read yet. */
  get pendingBytes(): number {
    return this.#length;
  }

  /** True while the server waits for a word of ours: it has neither hung up nor said anything unasked. */
  get isQuiet(): boolean {
    return this.#ended === null && this.#length === 0;
  }

  /** Lets the server say more than usual, still bounded: long listings of a mailbox that was logged in to. */
  allow(bytes: { reply: number; attempt: number }): void {
    this.#mostReply = bytes.reply;
    this.#mostAttempt = bytes.attempt;
  }

  /** Begins a reply: from now on its time and bytes are counted. */
  expect(step: StepName, timeoutMs: number): void {
    this.#step = step;
    this.#deadline = performance.now() + timeoutMs;
    this.#replyBytes = 0;
  }

  /**
   * Reads one line of the reply begun by `expect`. `quiet` keeps the line out of the transcript (long listings, and
   * greetings before it is known that a mail server speaks); its number is then that of the line before.
   */
  async readLine(quiet = false): Promise<Outcome<Line>> {
    for (;;) {
      const at = this.#findLineEnd();
      if (at >= 0) return this.#take(at, at + 1, quiet);
      if (this.#length + this.#replyBytes > this.#mostReply) return failed(this.#tooLong('reply'));
      if (this.#ended !== null) {
        // Some servers close without ending their last line; what they said still counts.
        if (this.#length > 0) {
          this.#join();
          return this.#take(this.#buffer.length, this.#buffer.length, quiet);
        }
        return failed(this.#toEnd(this.#ended));
      }
      const failure = await this.#wait();
      if (failure !== null) return failed(failure);
    }
  }

  /** Reads so many bytes of the reply begun by `expect`, whatever is in them: an IMAP literal. Not recorded. */
  async readBytes(count: number): Promise<Outcome<string>> {
    const bytes = await this.readRaw(count);
    return bytes.ok ? done(decodeText(bytes.value)) : bytes;
  }

  /** The same before decoding, for a message whose signature covers every byte. */
  async readRaw(count: number): Promise<Outcome<Buffer>> {
    if (count + this.#replyBytes > this.#mostReply) return failed(this.#tooLong('reply'));
    while (this.#length < count) {
      if (this.#ended !== null) return failed(this.#toEnd(this.#ended));
      const failure = await this.#wait();
      if (failure !== null) return failed(failure);
    }
    this.#join();
    const bytes = Buffer.from(this.#buffer.subarray(0, count));
    return this.#consume(count) ?? done(bytes);
  }

  /** Reads over the lines of a listing up to its dot, however many there are: nothing of them is decoded, kept or shown. */
  async skipListing(): Promise<Outcome<void>> {
    // The end of what was taken, for the last line may begin in it; the first line stands behind a line end.
    let taken: Buffer = Buffer.from('\n');
    for (;;) {
      this.#join();
      const seen = Buffer.concat([taken, this.#buffer]);
      const end = endOfListing(seen);
      const failure = this.#consume((end ?? seen.length) - taken.length);
      if (failure !== null) return failure;
      if (end !== null) return done(undefined);
      if (this.#ended !== null) return failed(this.#toEnd(this.#ended));
      taken = Buffer.from(seen.subarray(-3));
      const silence = await this.#wait();
      if (silence !== null) return failed(silence);
    }
  }

  /** Waits until there is something to read, or the connection is over: false where the server stayed silent for so long. */
  async stirs(withinMs: number): Promise<boolean> {
    const until = performance.now() + withinMs;
    while (this.#length === 0 && this.#ended === null && !this.#signal.aborted) {
      const left = until - performance.now();
      if (left <= 0) return false;
      await this.#rest(left);
    }
    return true;
  }

  /** Texts derived from the password that the server may say from here on; the transcript hides them too. */
  hide(...texts: string[]): void {
    this.#redactor.credentialsSent(...texts);
  }

  /** Records a line read quietly. */
  show(text: string): number {
    return this.transcript.add('server', this.#redactor.hide(text));
  }

  note(note: Message): number {
    return this.transcript.note(note);
  }

  /** Sends one command line; `shown` is what the transcript keeps where the line holds a secret. Returns its number. */
  send(line: string, shown: string = line): number {
    return this.sendAll([{ line, shown }]).at(-1) ?? 0;
  }

  /** Sends command lines in one write (RFC 2920 command pipelining). */
  sendAll(commands: { line: string; shown?: string }[]): number[] {
    for (const { line } of commands) {
      if (/[\r\n\0]/.test(line)) throw new Error('a command must be one line');
    }
    const numbers = commands.map(({ line, shown }) => {
      if (shown !== undefined && shown !== line) this.hide(line.slice(Math.max(0, shown.indexOf(redacted))));
      return this.transcript.add('client', shown ?? line);
    });
    if (this.#socket.writable) this.#socket.write(commands.map(({ line }) => `${line}\r\n`).join(''));
    return numbers;
  }

  /** Hands the stream over for a TLS handshake; afterwards `attach` continues on the encrypted stream. */
  detach(): Duplex {
    this.#socket.off('data', this.#onData);
    this.#socket.off('end', this.#onEnd);
    this.#socket.off('close', this.#onEnd);
    this.#socket.off('error', this.#onError);
    this.#socket.pause();
    return this.#socket;
  }

  attach(socket: Duplex): void {
    this.#socket = socket;
    this.#buffer = Buffer.alloc(0);
    this.#pieces = [];
    this.#piecesLength = 0;
    this.#endInPieces = false;
    this.#searched = 0;
    this.#ended = null;
    this.#attach();
  }

  /** Says goodbye without waiting for the answer: it would cost a round trip and tell nothing. */
  finish(command: string): void {
    if (this.#ended === null && !this.#signal.aborted) {
      this.send(command);
      this.#socket.end();
    }
    this.close(lingerMs);
  }

  /** Ends the connection; `lingerMs` leaves that long for the last bytes to leave. */
  close(afterMs = 0): void {
    this.#signal.removeEventListener('abort', this.#onAbort);
    const socket = this.detach();
    socket.on('error', () => {});
    if (afterMs === 0) {
      socket.destroy();
      return;
    }
    socket.resume();
    const timer = setTimeout(() => socket.destroy(), afterMs);
    timer.unref();
    socket.once('close', () => clearTimeout(timer));
  }

  #attach(): void {
    this.#socket.on('data', this.#onData);
    this.#socket.on('end', this.#onEnd);
    this.#socket.on('close', this.#onEnd);
    this.#socket.on('error', this.#onError);
    this.#socket.resume();
    // A server may have hung up while nobody listened; those events do not come again.
    if (this.#socket.errored) this.#onError(this.#socket.errored);
    else if (this.#socket.destroyed || this.#socket.readableEnded) this.#onEnd();
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#attemptBytes += chunk.length;
    this.#pieces.push(chunk);
    this.#piecesLength += chunk.length;
    this.#endInPieces ||= chunk.includes(0x0a);
    // A flood is not read further; the reader meets the limit and ends the attempt.
    if (this.#length > this.#mostReply || this.#attemptBytes > this.#mostAttempt) this.#socket.pause();
    this.#wake?.();
  };

  readonly #onEnd = (): void => {
    this.#ended ??= 'end';
    this.#wake?.();
  };

  readonly #onError = (error: Error): void => {
    this.#ended = this.#ended === null || this.#ended === 'end' ? toFailure(error, this.#step) : this.#ended;
    this.#wake?.();
  };

  readonly #onAbort = (): void => {
    this.#wake?.();
  };

  get #length(): number {
    return this.#buffer.length + this.#piecesLength;
  }

  #join(): void {
    if (this.#pieces.length === 0) return;
    this.#buffer = Buffer.concat([this.#buffer, ...this.#pieces]);
    this.#pieces = [];
    this.#piecesLength = 0;
    this.#endInPieces = false;
  }

  /** Where the next line ends, or -1. Looks at every byte once, and joins only where there is a line to take. */
  #findLineEnd(): number {
    const found = this.#buffer.indexOf(0x0a, this.#searched);
    if (found >= 0) return found;
    this.#searched = this.#buffer.length;
    if (!this.#endInPieces) return -1;
    this.#join();
    return this.#buffer.indexOf(0x0a, this.#searched);
  }

  #take(end: number, next: number, quiet: boolean): Outcome<Line> {
    const stop = end > 0 && this.#buffer[end - 1] === 0x0d ? end - 1 : end;
    const bytes = Buffer.from(this.#buffer.subarray(0, stop));
    const failure = this.#consume(next);
    if (failure !== null) return failure;
    const text = decodeText(bytes);
    this.#redactor.heard(text);
    const number = quiet ? this.transcript.lines.length : this.show(text);
    return done({ text, number, raw: new Secret(text), bytes });
  }

  /** Takes bytes off the buffer and counts them. */
  #consume(bytes: number): { ok: false; failure: Failure } | null {
    this.#buffer = this.#buffer.subarray(bytes);
    this.#searched = 0;
    this.#replyBytes += bytes;
    if (this.#replyBytes > this.#mostReply) return failed(this.#tooLong('reply'));
    if (this.#attemptBytes > this.#mostAttempt && this.#length === 0) return failed(this.#tooLong('attempt'));
    if (this.#socket.isPaused()) this.#socket.resume();
    return null;
  }

  async #wait(): Promise<Failure | null> {
    if (this.#signal.aborted) return abortFailure(this.#signal, this.#step);
    if (this.#attemptBytes > this.#mostAttempt) return this.#tooLong('attempt');
    const left = this.#deadline - performance.now();
    if (left <= 0) return { kind: 'reply-timeout', step: this.#step, detail: tell('detail-no-reply') };
    await this.#rest(left);
    return this.#signal.aborted ? abortFailure(this.#signal, this.#step) : null;
  }

  /** Until something happens, or for so long. */
  async #rest(mostMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const timer = setTimeout(resolve, Math.min(mostMs + 1, 2 ** 31 - 1));
    await promise;
    clearTimeout(timer);
    this.#wake = null;
  }

  #toEnd(ended: Failure | 'end'): Failure {
    if (ended !== 'end') return { ...ended, step: this.#step };
    return { kind: 'connection-closed', step: this.#step, detail: tell('detail-closed') };
  }

  #tooLong(what: 'reply' | 'attempt'): Failure {
    return { kind: 'reply-too-long', step: this.#step, detail: tell('detail-too-many-bytes', { what }) };
  }
}

/** Where the first line that is a lone dot ends, or null; every line looked at stands behind a line end. */
function endOfListing(bytes: Buffer): number | null {
  for (let at = bytes.indexOf('\n.'); at >= 0; at = bytes.indexOf('\n.', at + 1)) {
    if (bytes[at + 2] === 0x0a) return at + 3;
    if (bytes[at + 2] === 0x0d && bytes[at + 3] === 0x0a) return at + 4;
  }
  return null;
}
