import type { Outcome } from '../../model/outcome.ts';
import type { Secret } from '../../model/secret.ts';
import { limits } from '../../net/limits.ts';
import { redacted } from '../../net/redactor.ts';
import type { Dialogue } from '../dialogue.ts';
import { readOn } from './commands.ts';
import { type Answer, readAnswer } from './replies.ts';
import { hasCapability, nextTag } from './session.ts';

/** The longest literal that LITERAL- takes without asking first (RFC 7888, section 5). */
const longestUnasked = 4096;

interface Line {
  line: string;
  shown: string;
}

/** A string as IMAP wants it: quoted (RFC 9051, section 4.3), or null where only a literal can carry it. */
export function quote(text: string): string | null {
  if (!/^[\x20-\x7e]*$/.test(text)) return null;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * The LOGIN command (RFC 9051, section 6.2.3). Name or password beyond ASCII go as literals: in one write where the server
 * offers LITERAL+ or LITERAL- (RFC 7888), else each after the server's go-ahead.
 */
export async function loginByCommand(dialogue: Dialogue, password: Secret): Promise<Outcome<Answer>> {
  const { connection, settings } = dialogue;
  const tag = nextTag(dialogue);
  const asks = mustAsk(dialogue, [settings.username, password.reveal()]);
  const lines = toLines(tag, settings.username, password.reveal(), asks ? '' : '+');
  const [first, ...rest] = lines;
  connection.sendAll(asks && first !== undefined ? [first] : lines);
  connection.expect('login', limits.loginMs);
  let answer = await readAnswer(dialogue, tag, 'login');
  for (const line of asks ? rest : []) {
    if (!answer.ok || answer.value.reply.status !== '+') return answer;
    connection.sendAll([line]);
    answer = await readOn(dialogue);
  }
  return answer;
}

function mustAsk(dialogue: Dialogue, texts: string[]): boolean {
  if (hasCapability(dialogue, 'LITERAL+')) return false;
  return (
    !hasCapability(dialogue, 'LITERAL-') || texts.some((text) => Buffer.byteLength(text) > longestUnasked)
  );
}

/** The lines of the command: each literal begins a new one. The transcript keeps the name and hides the password. */
export function toLines(tag: string, username: string, password: string, plus: '' | '+'): Line[] {
  const literal = (text: string) => `{${Buffer.byteLength(text)}${plus}}`;
  const lines: Line[] = [];
  let open = `${tag} LOGIN `;
  const name = quote(username);
  if (name === null) {
    const line = open + literal(username);
    lines.push({ line, shown: line });
    open = username;
  } else open += name;
  const quoted = quote(password);
  if (quoted === null) {
    const line = `${open} ${literal(password)}`;
    // The length of a password is nobody's business either.
    lines.push({ line, shown: `${open} ${redacted}` });
    lines.push({ line: password, shown: redacted });
  } else lines.push({ line: `${open} ${quoted}`, shown: `${open} ${redacted}` });
  return lines;
}
