import type { LoginMechanism, Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Secret } from '../../model/secret.ts';
import { type Dialogue, untriedLogin, whyNotSend } from '../dialogue.ts';
import { loginAnswers } from '../sasl/login.ts';
import { chooseMechanism } from '../sasl/mechanisms.ts';
import { plainMessage } from '../sasl/plain.ts';
import { command, secretCommand } from './commands.ts';

/** Mechanisms of the AUTH keyword, also in the old form `AUTH=LOGIN` (RFC 4954, section 3). */
export function offeredMechanisms(capabilities: readonly string[]): string[] {
  const all = capabilities.flatMap((line) => {
    const match = /^AUTH[ =](.*)$/i.exec(line.trim());
    return match === null
      ? []
      : (match[1] ?? '')
          .toUpperCase()
          .split(/[\s=]+/)
          .filter(Boolean);
  });
  return [...new Set(all)];
}

/** Logs in with the strongest mechanism in common, once. A refusal is a fact, not a failure. */
export async function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, credentials, log } = dialogue;
  const before = offeredMechanisms(facts.capabilities);
  const offered = dialogue.encrypted ? offeredMechanisms(facts.capabilitiesTls) : before;
  const login = untriedLogin(dialogue, before, offered);
  facts.login = login;
  login.mechanism = chooseMechanism(offered);
  // What the server offers is worth knowing even where no password may be sent.
  login.skipped =
    offered.length === 0
      ? 'not-offered'
      : (whyNotSend(dialogue) ?? (login.mechanism === null ? 'no-common-mechanism' : null));
  if (login.skipped !== null || credentials.password === null || login.mechanism === null) return null;
  const { mechanism } = login;
  const { password } = credentials;
  const reply = await log.step('login', () => authenticate(dialogue, mechanism, password));
  if (!reply.ok) return reply.failure;
  login.reply = reply.value;
  login.outcome = reply.value.status === '235' ? 'accepted' : 'refused';
  return null;
}

async function authenticate(
  dialogue: Dialogue,
  how: LoginMechanism,
  password: Secret,
): Promise<Outcome<Reply>> {
  const { username } = dialogue.settings;
  if (how === 'PLAIN') {
    const message = plainMessage(username, password);
    // A command line has 512 octets (RFC 5321, section 4.5.3.1.4); a longer message goes on a line of its own.
    if (message.length <= 490) return secretCommand(dialogue, 'AUTH PLAIN', message);
    return withContinuation(dialogue, await command(dialogue, 'AUTH PLAIN', 'login'), message);
  }
  const answers = loginAnswers(username, password);
  const go = await command(dialogue, 'AUTH LOGIN', 'login');
  if (!go.ok || go.value.status !== '334') return go;
  return withContinuation(dialogue, await command(dialogue, answers.name, 'login'), answers.password);
}

async function withContinuation(
  dialogue: Dialogue,
  go: Outcome<Reply>,
  secret: string,
): Promise<Outcome<Reply>> {
  return go.ok && go.value.status === '334' ? secretCommand(dialogue, '', secret) : go;
}
