import type {
  SMTPConnectionAuth,
  SMTPConnectionCustomAuthContext,
  SMTPConnectionCustomAuthHandlers,
} from 'nodemailer/lib/smtp-connection';
import type { Secret } from '../model/secret.ts';
import type { Dialogue } from '../protocols/dialogue.ts';
import { offersNow } from '../protocols/keep-offer.ts';
import { decodeBase64, encodeBase64 } from '../protocols/sasl/base64.ts';
import type { SaslMechanism } from '../protocols/sasl/mechanism.ts';
import { chooseMechanism, findMechanism } from '../protocols/sasl/mechanisms.ts';

/** How nodemailer shall log in. */
export interface MailLogin {
  auth: SMTPConnectionAuth;
  customAuth: SMTPConnectionCustomAuthHandlers;
}

/** Mechanisms that nodemailer speaks itself; the others it carries for us. */
const native = ['PLAIN', 'LOGIN', 'CRAM-MD5'];

/** Chooses the mechanism as the check does, or null where the server offers none that works with a password. */
export function chooseLogin(dialogue: Dialogue, password: Secret): MailLogin | null {
  const { encrypted, settings } = dialogue;
  const name = chooseMechanism(offersNow(dialogue).mechanisms(), encrypted);
  const mechanism = name === null ? null : findMechanism(name);
  if (mechanism === null) return null;
  const { username } = settings;
  const auth = { method: mechanism.name, user: username, pass: password.reveal() };
  if (native.includes(mechanism.name)) return { auth, customAuth: {} };
  const handler = (context: SMTPConnectionCustomAuthContext) =>
    carryExchange(context, mechanism, username, password);
  return { auth, customAuth: { [mechanism.name]: handler } };
}

/** Carries one of our mechanisms through nodemailer's commands. A mechanism has finitely many steps, so this ends. */
async function carryExchange(
  { sendCommand }: Pick<SMTPConnectionCustomAuthContext, 'sendCommand'>,
  mechanism: SaslMechanism,
  username: string,
  password: Secret,
): Promise<void> {
  const exchange = mechanism.begin({ username, password });
  const initial = exchange.first === null ? '' : ` ${encodeBase64(exchange.first)}`;
  let answer = await sendCommand(`AUTH ${mechanism.name}${initial}`);
  while (answer.status === 334) {
    const step = await exchange.step(decodeBase64(answer.text.trim()));
    if (!step.ok) throw new Error(step.problem);
    answer = await sendCommand(encodeBase64(step.message));
  }
  if (answer.status !== 235) throw new Error('the login was refused');
}
