import type { Reply } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { done } from '../model/outcome.ts';
import type { Dialogue } from '../protocols/dialogue.ts';
import { command } from '../protocols/imap/commands.ts';
import { readCapabilities } from '../protocols/imap/replies.ts';
import { hasCapability, sessionOf } from '../protocols/imap/session.ts';

/** A folder to look into. Its name is kept as the server wrote it, quoted or not. */
export interface Folder {
  kind: 'inbox' | 'junk';
  name: string;
  /** Messages from this number on came after the test began. */
  next: number;
}

/** The inbox, and the folder for junk where one can be told (RFC 6154), with the number the next message will get. */
export async function findFolders(
  dialogue: Dialogue,
): Promise<Outcome<{ folders: Folder[]; refused: Reply | null }>> {
  const asked = await askCapabilities(dialogue);
  if (!asked.ok) return asked;
  const junk = await findJunk(dialogue);
  if (!junk.ok) return junk;
  const names: Pick<Folder, 'kind' | 'name'>[] = [{ kind: 'inbox', name: 'INBOX' }];
  if (junk.value !== null) names.push({ kind: 'junk', name: junk.value });
  const folders: Folder[] = [];
  for (const folder of names) {
    const status = await command(dialogue, `STATUS ${folder.name} (UIDNEXT)`, 'mailbox');
    if (!status.ok) return status;
    const { reply, untagged } = status.value;
    const next = untagged.map((line) => /^STATUS .*\bUIDNEXT (\d{1,10})/i.exec(line)?.[1]).find(Boolean);
    if (next !== undefined) folders.push({ ...folder, next: Number(next) });
    else if (folder.kind === 'inbox') return done({ folders: [], refused: reply });
  }
  return done({ folders, refused: null });
}

/** What the server can do is often told only after the login. */
async function askCapabilities(dialogue: Dialogue): Promise<Outcome<null>> {
  const session = sessionOf(dialogue);
  if (session.capabilities !== null) return done(null);
  const answer = await command(dialogue, 'CAPABILITY', 'mailbox');
  if (!answer.ok) return answer;
  session.capabilities = readCapabilities(answer.value);
  return done(null);
}

async function findJunk(dialogue: Dialogue): Promise<Outcome<string | null>> {
  const special = hasCapability(dialogue, 'SPECIAL-USE') || hasCapability(dialogue, 'IMAP4REV2');
  const answer = await command(dialogue, special ? 'LIST (SPECIAL-USE) "" "*"' : 'LIST "" "*"', 'mailbox');
  return answer.ok ? done(junkOf(answer.value.untagged)) : answer;
}

function isSendable(name: string): boolean {
  return name.length <= 500 && !/\p{Cc}/u.test(name);
}

/** The junk folder in an answer to LIST: by its mark, else by a usual name. */
export function junkOf(lines: readonly string[]): string | null {
  const folders = lines.flatMap((line) => {
    const match = /^LIST \(([^)]*)\) (?:"(?:\\?.)"|NIL) ("(?:[^"\\]|\\.)+"|[^\s"(){}%*]+)$/i.exec(line);
    // A name that cannot stand in a command line cannot be looked into.
    if (match === null || !isSendable(match[2] ?? '')) return [];
    return [{ marks: match[1] ?? '', name: match[2] ?? '' }];
  });
  const marked = folders.find(({ marks }) => /\\Junk\b/i.test(marks));
  const named = folders.find(({ name }) =>
    /^"?(INBOX[./])?(junk|spam|junk e-?mail|bulk mail)"?$/i.test(name),
  );
  return (marked ?? named)?.name ?? null;
}
