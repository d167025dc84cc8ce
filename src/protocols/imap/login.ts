import type { LoginMechanism, Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import type { Secret } from '../../model/secret.ts';
import { type Dialogue, untriedLogin, whyNotSend } from '../dialogue.ts';
import { loginAnswers } from '../sasl/login.ts';
import { chooseMechanism } from '../sasl/mechanisms.ts';
import { plainMessage } from '../sasl/plain.ts';
import { answerContinuation, command, quote, secretCommand } from './commands.ts';

/** Mechanisms of CAPABILITY: every AUTH=…, and the LOGIN command unless LOGINDISABLED (RFC 9051, section 6.2). */
export function offeredMechanisms(capabilities: readonly string[]): string[] {
  const words = capabilities.map((word) => word.toUpperCase());
  const sasl = words.filter((word) => word.startsWith('AUTH=')).map((word) => word.slice(5));
  return words.length === 0 || words.includes('LOGINDISABLED') ? sasl : [...sasl, 'LOGIN-command'];
}

/** Logs in with the strongest mechanism in common, once. A refusal is a fact, not a failure. */
export async function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, credentials, log } = dialogue;
  const before = offeredMechanisms(facts.capabilities);
  const offered = dialogue.encrypted ? offeredMechanisms(facts.capabilitiesTls) : before;
  const login = untriedLogin(dialogue, before, offered);
  facts.login = login;
  login.mechanism = toMechanism(offered, dialogue);
  login.skipped =
    whyNotSend(dialogue) ??
    (login.mechanism !== null ? null : offered.length === 0 ? 'not-offered' : 'no-common-mechanism');
  if (login.skipped !== null || credentials.password === null || login.mechanism === null) return null;
  const { mechanism } = login;
  const { password } = credentials;
  const reply = await log.step('login', () => authenticate(dialogue, mechanism, password));
  if (!reply.ok) return reply.failure;
  login.reply = reply.value;
  login.outcome = reply.value.status === 'OK' ? 'accepted' : 'refused';
  return null;
}

/** PLAIN where offered; else the LOGIN command, unless name or password need a literal it cannot carry in a quoted string. */
function toMechanism(offered: string[], { settings, credentials }: Dialogue): LoginMechanism | null {
  const sasl = chooseMechanism(offered);
  if (sasl !== null || !offered.includes('LOGIN-command')) return sasl;
  const carried = quote(settings.username) !== null && quote(credentials.password?.reveal() ?? '') !== null;
  return carried ? 'LOGIN-command' : null;
}

async function authenticate(
  dialogue: Dialogue,
  how: LoginMechanism,
  password: Secret,
): Promise<Outcome<Reply>> {
  const { username } = dialogue.settings;
  const answer = await exchange(dialogue, how, username, password);
  return answer.ok ? done(answer.value.reply) : answer;
}

async function exchange(dialogue: Dialogue, how: LoginMechanism, username: string, password: Secret) {
  if (how === 'PLAIN') {
    const message = plainMessage(username, password);
    const initial = dialogue.facts.capabilitiesTls.concat(dialogue.facts.capabilities).includes('SASL-IR');
    if (initial) return secretCommand(dialogue, 'AUTHENTICATE PLAIN', message); // RFC 4959
    const go = await command(dialogue, 'AUTHENTICATE PLAIN', 'login');
    return go.ok && go.value.reply.status === '+' ? answerContinuation(dialogue, message) : go;
  }
  if (how === 'LOGIN') {
    const answers = loginAnswers(username, password);
    const go = await command(dialogue, 'AUTHENTICATE LOGIN', 'login');
    if (!go.ok || go.value.reply.status !== '+') return go;
    const named = await answerContinuation(dialogue, answers.name);
    return named.ok && named.value.reply.status === '+'
      ? answerContinuation(dialogue, answers.password)
      : named;
  }
  return secretCommand(dialogue, `LOGIN ${quote(username)}`, quote(password.reveal()) ?? '');
}
