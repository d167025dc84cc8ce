import type { LoginMechanism, Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Secret } from '../../model/secret.ts';
import { limits } from '../../net/limits.ts';
import { type Dialogue, untriedLogin, whyNotSend } from '../dialogue.ts';
import { loginAnswers } from '../sasl/login.ts';
import { chooseMechanism } from '../sasl/mechanisms.ts';
import { plainMessage } from '../sasl/plain.ts';
import { command, secretCommand } from './commands.ts';
import { toReply } from './replies.ts';

/** Login mechanisms named by CAPA: the SASL list, and USER (RFC 2449, sections 6.3 and 6.4). */
export function offeredMechanisms(capabilities: readonly string[]): string[] {
  return capabilities.flatMap((line) => {
    const [name = '', ...rest] = line.toUpperCase().split(/\s+/);
    if (name === 'USER') return ['USER'];
    return name === 'SASL' ? rest.filter((mechanism) => mechanism !== '') : [];
  });
}

/** Logs in with the strongest mechanism in common, once. A refusal is a fact, not a failure. */
export async function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, credentials, log } = dialogue;
  const before = offeredMechanisms(facts.capabilities);
  const offered = dialogue.encrypted ? offeredMechanisms(facts.capabilitiesTls) : before;
  const login = untriedLogin(dialogue, before, offered);
  facts.login = login;
  login.mechanism = toMechanism(offered, facts.capabilitiesRead);
  login.skipped =
    whyNotSend(dialogue) ??
    (login.mechanism !== null ? null : offered.length === 0 ? 'not-offered' : 'no-common-mechanism');
  if (login.skipped !== null || credentials.password === null || login.mechanism === null) return null;
  const { mechanism } = login;
  const { password } = credentials;
  const reply = await log.step('login', () => authenticate(dialogue, mechanism, password));
  if (!reply.ok) return reply.failure;
  login.reply = reply.value;
  login.outcome = reply.value.status === '+OK' ? 'accepted' : 'refused';
  return null;
}

function toMechanism(offered: string[], capabilitiesRead: boolean): LoginMechanism | null {
  const sasl = chooseMechanism(offered);
  if (sasl !== null) return sasl;
  // A server without CAPA can only be asked by USER and PASS (RFC 1939, section 7).
  return offered.includes('USER') || !capabilitiesRead ? 'USER/PASS' : null;
}

async function authenticate(
  dialogue: Dialogue,
  how: LoginMechanism,
  password: Secret,
): Promise<Outcome<Reply>> {
  const { username } = dialogue.settings;
  if (how === 'PLAIN') {
    // 255 octets is the longest command line that carries an initial response (RFC 5034, section 4).
    const message = plainMessage(username, password);
    if (message.length <= 240) return secretCommand(dialogue, 'AUTH PLAIN', message);
    const go = await startAuth(dialogue, 'PLAIN');
    return go === null ? secretCommand(dialogue, '', message) : go;
  }
  if (how === 'LOGIN') return authLogin(dialogue, password);
  const user = await command(dialogue, `USER ${username}`, 'login');
  if (!user.ok || user.value.status !== '+OK') return user;
  return secretCommand(dialogue, 'PASS', password.reveal());
}

async function authLogin(dialogue: Dialogue, password: Secret): Promise<Outcome<Reply>> {
  const answers = loginAnswers(dialogue.settings.username, password);
  const go = await startAuth(dialogue, 'LOGIN');
  if (go !== null) return go;
  const named = await continuation(dialogue, answers.name);
  return named === null ? secretCommand(dialogue, '', answers.password) : named;
}

/** Begins AUTH and waits for the continuation `+ `; anything else is the answer. */
async function startAuth(dialogue: Dialogue, mechanism: string): Promise<Outcome<Reply> | null> {
  return continuation(dialogue, `AUTH ${mechanism}`);
}

async function continuation(dialogue: Dialogue, line: string): Promise<Outcome<Reply> | null> {
  const { connection } = dialogue;
  connection.send(line);
  connection.expect('login', limits.loginMs);
  const answer = await connection.readLine();
  if (!answer.ok) return answer;
  if (answer.value.text.startsWith('+ ') || answer.value.text === '+') return null;
  return toReply(dialogue, answer.value);
}
