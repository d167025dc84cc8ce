import { Readable } from 'node:stream';
import Pop3Command from 'node-pop3';
import type { Reply } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import type { Dialogue } from '../protocols/dialogue.ts';
import { reachLogin } from '../protocols/dialogue.ts';
import { pop3Probe } from '../protocols/pop3/probe.ts';
import { readStatus } from '../protocols/pop3/replies.ts';
import type { RoundTripLimits } from './limits.ts';

/** Why a command of a guarded session came to nothing: a failure of the connection, or the server's `-ERR`. */
class Pop3Stop extends Error {
  readonly failure: Failure | null;
  readonly refused: Reply | null;

  constructor(failure: Failure | null, refused: Reply | null) {
    super(failure?.kind ?? '-ERR');
    this.failure = failure;
    this.refused = refused;
  }
}

/** What a command gave: its value, or the server's refusal. */
export type Pop3Answer<T> = { value: T; refused: null } | { value: null; refused: Reply };

/**
 * A POP3 session of node-pop3 on a connection that is ours. node-pop3 writes the commands and reads the listings; opening, greeting,
 * STLS, login, the framing of replies, limits, deadlines and the transcript are those of every other dialogue. The library's
 * own socket handling, which loses replies that are split over packets and never notices a connection that ends, is not used.
 */
export class GuardedPop3 extends Pop3Command {
  readonly #dialogue: Dialogue;
  readonly #limits: Pick<RoundTripLimits, 'listBytes' | 'messageBytes' | 'replyMs'>;
  #opened: Promise<void> | null = null;
  #stop: Pop3Stop | null = null;

  constructor(dialogue: Dialogue, limits: Pick<RoundTripLimits, 'listBytes' | 'messageBytes' | 'replyMs'>) {
    // Neither host nor password: the library can neither dial nor log in by itself.
    super({ user: '', password: '', host: 'never-dialled.invalid' });
    this.#dialogue = dialogue;
    this.#limits = limits;
    // An error that nobody waits for must not end the process.
    this.on('error', () => {});
    // Everything the library writes, also from inside its own methods, passes here.
    this._socket = { write: (line: string) => this.#pass(line) } as never;
  }

  /** Runs commands of the library; whatever happens becomes a failure of the list or the server's refusal. */
  async ask<T>(run: (session: this) => Promise<T>): Promise<Outcome<Pop3Answer<T>>> {
    try {
      return done({ value: await run(this), refused: null });
    } catch (error) {
      if (!(error instanceof Pop3Stop)) throw error;
      if (error.refused !== null) return done({ value: null, refused: error.refused });
      return failed(error.failure ?? malformed('detail-no-real-answer'));
    }
  }

  /** Greeting, encryption and login, once; a connection that ended is never opened again. */
  override async connect(): Promise<void> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  override async _connect(): Promise<string> {
    if (this.#stop !== null) throw this.#stop;
    await this.connect();
    return '';
  }

  override async command(...args: (string | number)[]): Promise<[string, Readable]> {
    refuseLineBreaks(args.join(' '));
    await this._connect();
    return super.command(...args);
  }

  async #open(): Promise<void> {
    const dialogue = this.#dialogue;
    const failure = (await reachLogin(pop3Probe, dialogue)) ?? (await logIn(dialogue));
    if (failure !== null) throw this.#end(new Pop3Stop(failure, null));
    const { login } = dialogue.facts;
    if (login?.outcome === 'refused' && login.reply !== null)
      throw this.#end(new Pop3Stop(null, login.reply));
    const { listBytes } = this.#limits;
    dialogue.connection.allow({ reply: listBytes, attempt: 2 * listBytes });
    if (login?.outcome !== 'accepted')
      throw this.#end(new Pop3Stop(malformed('detail-login-not-tried'), null));
  }

  /** Sends one command over our connection and hands the whole answer to the library at once. */
  #pass(written: string): void {
    const line = written.replace(/\r\n$/, '');
    refuseLineBreaks(line);
    void this.#exchange(line).then(
      ([info, lines]) => {
        const body = lines === null ? null : Readable.from([Buffer.from(`${lines.join('\r\n')}\r\n`)]);
        this.emit('response', info, body);
      },
      (error) => this.emit('error', error),
    );
  }

  async #exchange(line: string): Promise<[string, string[] | null]> {
    if (this.#stop !== null) throw this.#stop;
    const { connection } = this.#dialogue;
    connection.send(line);
    connection.expect('mailbox', this.#limits.replyMs);
    const reply = await readStatus(this.#dialogue);
    if (!reply.ok) throw this.#end(new Pop3Stop({ ...reply.failure, step: 'mailbox' }, null));
    if (reply.value.status !== '+OK') throw new Pop3Stop(null, reply.value);
    return [reply.value.text, isListing(line) ? await this.#readLines(/^(RETR|TOP) /i.test(line)) : null];
  }

  /**
   * The lines of an answer up to the dot, un-stuffed (RFC 1939, section 3), as they came: a signature covers every byte. They are
   * not kept in the transcript, for they can be other people's.
   */
  async #readLines(isMessage: boolean): Promise<string[]> {
    const { connection } = this.#dialogue;
    const lines: string[] = [];
    const most = isMessage ? this.#limits.messageBytes : this.#limits.listBytes;
    connection.allow({ reply: most, attempt: 2 * this.#limits.listBytes });
    for (;;) {
      const line = await connection.readLine(true);
      if (!line.ok) throw this.#end(new Pop3Stop({ ...line.failure, step: 'mailbox' }, null));
      const text = line.value.raw.reveal();
      if (text === '.') break;
      lines.push(text.startsWith('.') ? text.slice(1) : text);
    }
    connection.note(tell('note-lines-not-kept', { count: lines.length }));
    return lines;
  }

  #end(stop: Pop3Stop): Pop3Stop {
    this.#stop = stop;
    return stop;
  }
}

/** Commands whose answer has more than one line (RFC 1939, sections 5 and 7). */
function isListing(line: string): boolean {
  return /^(RETR|TOP) /i.test(line) || /^(UIDL|LIST|CAPA)$/i.test(line);
}

async function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { password } = dialogue.credentials;
  refuseLineBreaks(`${dialogue.settings.username}${password?.reveal() ?? ''}`);
  return pop3Probe.logIn(dialogue);
}

/** A line break would begin a second command, which nobody meant to send. */
function refuseLineBreaks(text: string): void {
  if (/[\r\n\0]/.test(text)) throw new Pop3Stop(malformed('detail-command-not-one-line'), null);
}

function malformed(detail: string): Failure {
  return { kind: 'reply-malformed', step: 'mailbox', detail: tell(detail) };
}
