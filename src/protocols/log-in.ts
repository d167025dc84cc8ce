import type { LoginFacts, LoginMechanism, LoginSkipped, Reply } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Secret } from '../model/secret.ts';
import { type Dialogue, untriedLogin, whyNotSend } from './dialogue.ts';
import { carry, type SaslCarrier } from './sasl/carry.ts';
import { chooseMechanism, findMechanism } from './sasl/mechanisms.ts';

/** What a protocol knows about logging in: everything that differs between POP3, IMAP and SMTP. */
export interface LoginWay {
  offeredBeforeTls: string[];
  offered: string[];
  /** The status of a reply that lets the client in. */
  acceptedBy: string;
  carrier: SaslCarrier;
  /** Logins by the protocol's own commands. */
  commands: Partial<Record<LoginMechanism, (password: Secret) => Promise<Outcome<Reply>>>>;
  /** The mechanism to use although the server could not be asked what it offers. */
  unasked?: LoginMechanism;
  /** True where "no login on offer" is told even when no password could have been sent. */
  offerComesFirst: boolean;
}

/** Logs in once, if that is allowed, and writes `facts.login` in any case. A refusal is a fact, not a failure (law 5). */
export async function logInOnce(dialogue: Dialogue, way: LoginWay): Promise<Failure | null> {
  const { offeredBeforeTls, offered, commands } = way;
  const own = Object.keys(commands);
  const mechanism = way.unasked ?? chooseMechanism(offered, dialogue.encrypted, own);
  const { password } = dialogue.credentials;
  const login = untriedLogin(dialogue, offeredBeforeTls, offered);
  dialogue.facts.login = login;
  login.mechanism = mechanism;
  login.skipped = whyNotTry(dialogue, way, mechanism);
  if (login.skipped !== null || password === null || mechanism === null) return null;
  const permit = await dialogue.mayLogIn?.(login.username);
  if (permit?.ok === false) {
    login.skipped = 'too-many-failed';
    login.retryMs = permit.retryMs;
    dialogue.connection.note(tell('note-too-many-failed'));
    return null;
  }
  const failure = await logInWith(dialogue, way, mechanism, password, login);
  const isJudged = login.outcome !== 'skipped';
  permit?.ended(isJudged ? (login.outcome as 'accepted' | 'refused') : 'unknown');
  return failure;
}

async function logInWith(
  dialogue: Dialogue,
  way: LoginWay,
  mechanism: LoginMechanism,
  password: Secret,
  login: LoginFacts,
): Promise<Failure | null> {
  const tryWith = (name: LoginMechanism) =>
    dialogue.log.step('login', () => authenticate(dialogue, way, name, password));
  let reply = await tryWith(mechanism);
  const instead = insteadOfCommand(reply, way, mechanism, dialogue.encrypted);
  if (instead !== null) {
    login.mechanism = instead;
    reply = await tryWith(instead);
  }
  if (!reply.ok) return reply.failure;
  login.reply = reply.value;
  login.outcome = reply.value.status === way.acceptedBy ? 'accepted' : 'refused';
  return null;
}

/**
 * Dovecot lists USER and takes LOGIN also where it checks challenges only, and then says that it does not support them. That
 * judged no password, so the mechanism it does support may still be tried (law 5).
 */
function insteadOfCommand(
  reply: Outcome<Reply>,
  { offered, commands }: LoginWay,
  tried: LoginMechanism,
  encrypted: boolean,
): LoginMechanism | null {
  if (!reply.ok || commands[tried] === undefined) return null;
  return /unsupported authentication mechanism/i.test(reply.value.text)
    ? chooseMechanism(offered, encrypted)
    : null;
}

function whyNotTry(
  dialogue: Dialogue,
  { offered, offerComesFirst }: LoginWay,
  mechanism: LoginMechanism | null,
): LoginSkipped | null {
  if (offerComesFirst && offered.length === 0) return 'not-offered';
  const unsafe = whyNotSend(dialogue);
  if (unsafe !== null || mechanism !== null) return unsafe;
  return offered.length === 0 ? 'not-offered' : 'no-common-mechanism';
}

async function authenticate(
  dialogue: Dialogue,
  { carrier, commands }: LoginWay,
  mechanism: LoginMechanism,
  password: Secret,
): Promise<Outcome<Reply>> {
  const byCommand = commands[mechanism];
  if (byCommand !== undefined) return byCommand(password);
  const sasl = findMechanism(mechanism);
  if (sasl === null) throw new Error(`${mechanism} was chosen although there is no way to use it`);
  return carry(dialogue, sasl, password, carrier);
}
