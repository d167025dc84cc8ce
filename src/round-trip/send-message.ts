import type { Socket } from 'node:net';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Account } from '../model/account.ts';
import type { Evidence } from '../model/attempt.ts';
import type { Reply } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import type { Secret } from '../model/secret.ts';
import { Redactor, redacted } from '../net/redactor.ts';
import { abortFailure } from '../net/to-failure.ts';
import type { Dialogue } from '../protocols/dialogue.ts';
import { reachLogin, whyNotSend } from '../protocols/dialogue.ts';
import { smtpProbe } from '../protocols/smtp/probe.ts';
import { parseReplyLine, toReply } from '../protocols/smtp/replies.ts';
import { chooseLogin, type MailLogin } from './choose-login.ts';
import type { Visit } from './door.ts';
import type { RoundTripLimits } from './limits.ts';
import type { TestMessage } from './test-message.ts';

/** How far the sending came. `data` is true once the server had the whole message. */
export interface Sent {
  outcome: 'accepted' | 'rejected' | 'not-accepted' | 'unclear';
  reply: Reply | null;
  failure: Failure | null;
}

const closed: Failure = {
  kind: 'connection-closed',
  step: 'sending',
  detail: tell('detail-closed'),
};
const longestReply = 64 * 1024;
const lingerMs = 500;

/** An error of nodemailer, as far as it is documented. */
interface MailError extends Error {
  code?: string | undefined;
  response?: string | undefined;
}

/**
 * Sends the message with nodemailer, as mail programs do. The connection, its encryption and the decision whether the password may
 * travel are ours; nodemailer gets a stream that stands, and never a name.
 */
export async function sendMessage(
  { dialogue, signal }: Visit,
  account: Account,
  message: TestMessage,
  limits: RoundTripLimits,
): Promise<Sent> {
  const failure = await reachLogin(smtpProbe, dialogue);
  if (failure !== null) return notAccepted(failure);
  const { password } = dialogue.credentials;
  const unsafe = whyNotSend(dialogue);
  if (unsafe !== null || password === null) return notAccepted(loginFailure('detail-password-not-here'));
  const login = chooseLogin(dialogue, password);
  if (login === null) return notAccepted(loginFailure('detail-no-way-to-log-in'));
  const run = new MailRun(dialogue, login, password);
  return dialogue.log.step('sending', () => run.send(account, message, limits.sendMs, signal));
}

function loginFailure(detail: string): Failure {
  return { kind: 'refused-by-server', step: 'login', detail: tell(detail) };
}

function notAccepted(failure: Failure): Sent {
  return { outcome: 'not-accepted', reply: null, failure };
}

/** One use of nodemailer's connection: ends by its answer, its error, the time limit or the visitor, and never throws. */
class MailRun {
  readonly #dialogue: Dialogue;
  readonly #login: MailLogin;
  readonly #redactor: Redactor;
  #lastLines: number[] = [];
  #isLogin = false;
  /** True once the whole message has left: from here on the server may have it. */
  #hadAll = false;

  constructor(dialogue: Dialogue, login: MailLogin, password: Secret) {
    this.#dialogue = dialogue;
    this.#login = login;
    this.#redactor = new Redactor(password);
    this.#redactor.credentialsSent();
  }

  send(account: Account, message: TestMessage, timeoutMs: number, signal: AbortSignal): Promise<Sent> {
    const { promise, resolve } = Promise.withResolvers<Sent>();
    const mail = this.#open(timeoutMs);
    const onLate = () =>
      resolve(this.#broken({ ...closed, kind: 'reply-timeout', detail: tell('detail-no-reply') }));
    const onAbort = () => resolve(this.#broken(abortFailure(signal, 'sending')));
    const onError = (error: MailError) => resolve(this.#toSent(error));
    const timer = setTimeout(onLate, timeoutMs);
    signal.addEventListener('abort', onAbort, { once: true });
    mail.on('error', onError);
    mail.on('end', () => resolve(this.#broken(closed)));
    mail.connect(() => {
      mail.login(this.#login.auth, (refused) => {
        if (refused) return onError(refused);
        const envelope = { from: account.address, to: [account.address] };
        mail.send(envelope, message.source, (failed, info) => {
          if (failed || info?.response === undefined) return onError(failed ?? new Error('no reply'));
          resolve({ outcome: 'accepted', reply: this.#toReply(info.response), failure: null });
        });
      });
    });
    return promise.then((sent) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      if (sent.outcome === 'accepted') mail.quit();
      else mail.close();
      return sent;
    });
  }

  #open(timeoutMs: number): SMTPConnection {
    const { connection, settings, ehloName, encrypted } = this.#dialogue;
    const socket = connection.detach() as Socket;
    // nodemailer waits for a greeting; the server's was read before, so it gets a line in its place.
    socket.unshift(Buffer.from('220 greeted\r\n'));
    return new SMTPConnection({
      ...{ connection: socket, secure: encrypted, secured: encrypted, ignoreTLS: true },
      ...{ host: settings.host, name: ehloName, customAuth: this.#login.customAuth },
      ...{ logger: this.#logger(), transactionLog: true, maxResponseSize: longestReply },
      ...{ socketTimeout: timeoutMs, greetingTimeout: timeoutMs, socketCloseTimeout: lingerMs },
    });
  }

  /** Takes what nodemailer says and hears into the transcript; of a login just the mechanism. */
  #logger(): Record<string, (about: { tnx?: string } | undefined, text?: string) => void> {
    const write = (about: { tnx?: string } | undefined, text = '') => {
      if (about?.tnx === 'client') this.#said(text);
      if (about?.tnx === 'server') this.#heard(text);
      if (about?.tnx !== 'message') return;
      this.#dialogue.connection.note(tell('note-message-sent'));
      this.#hadAll = true;
    };
    const nothing = () => {};
    return { trace: nothing, debug: write, info: write, warn: nothing, error: nothing, fatal: nothing };
  }

  #said(text: string): void {
    const mechanism = /^AUTH \S+/i.exec(text)?.[0];
    if (mechanism !== undefined) this.#isLogin = true;
    const shown = mechanism === undefined ? redacted : `${mechanism} ${redacted}`;
    this.#dialogue.log.transcript.add('client', this.#isLogin ? shown : this.#redactor.hide(text));
  }

  #heard(text: string): void {
    if (!text.startsWith('334')) this.#isLogin = false;
    const lines = this.#redactor.hide(text).split('\n');
    this.#lastLines = lines.map((line) => this.#dialogue.connection.show(line));
  }

  #toSent(error: MailError): Sent {
    if (!error.response) return this.#broken(closed);
    return {
      outcome: this.#hadAll ? 'rejected' : 'not-accepted',
      reply: this.#toReply(error.response),
      failure: null,
    };
  }

  #broken(failure: Failure): Sent {
    return { outcome: this.#hadAll ? 'unclear' : 'not-accepted', reply: null, failure };
  }

  #toReply(response: string): Reply {
    const lines = this.#redactor.hide(response).split(/\r?\n/).map(parseReplyLine);
    const evidence: Evidence = { attempt: this.#dialogue.log.id, lines: [...this.#lastLines] };
    return { ...toReply(lines.filter((line) => line !== null)), evidence };
  }
}

/** The name that the server gave the message in its queue, as the common servers tell it. */
export function queueIdOf(reply: Reply): string | null {
  const match = /(?:queued as|id=|Queued mail for delivery|mail accepted)\W*([\w.-]{4,64})?/i.exec(
    reply.text,
  );
  return match?.[1] ?? null;
}
