import type { Reply } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import { ourFault } from '../net/our-fault.ts';
import { type Dialogue, reachLogin } from '../protocols/dialogue.ts';
import { command } from '../protocols/imap/commands.ts';
import { imapProbe } from '../protocols/imap/probe.ts';
import { hasCapability } from '../protocols/imap/session.ts';
import { type Door, lastLine, type Visit } from './door.ts';
import { fetchMessage } from './imap-fetch.ts';
import { type Folder, findFolders } from './imap-folders.ts';
import type { RoundTripLimits } from './limits.ts';
import { type Copy, type Look, type TestMailbox, tokenQuery } from './mailbox.ts';

type Opened = { session: Visit; refused: null } | { session: null; refused: Reply; at: Visit };

/** Looks for the message by IMAP, in the inbox and in the folder for junk. One session lasts as long as the server lets it. */
export class ImapMailbox implements TestMailbox {
  readonly #door: Door;
  readonly #limits: RoundTripLimits;
  #session: Visit | null = null;
  #folders: Folder[] = [];
  /** Copies that could not be deleted, so that they are not counted again. */
  readonly #handled = new Set<string>();

  constructor(door: Door, limits: RoundTripLimits) {
    this.#door = door;
    this.#limits = limits;
  }

  remember(): Promise<Outcome<Look>> {
    return this.#visit(async ({ dialogue }) => {
      const found = await findFolders(dialogue);
      if (!found.ok) return found;
      this.#folders = found.value.folders;
      return done({ copies: [], refused: found.value.refused });
    });
  }

  look(token: string): Promise<Outcome<Look>> {
    return this.#visit(async (session) => {
      const copies: Copy[] = [];
      let refused: Reply | null = null;
      for (const folder of this.#folders) {
        const found = await this.#search(session, folder, token);
        if (!found.ok) return found;
        refused ??= found.value.refused;
        for (const uid of found.value.uids) {
          const copy = await this.#take(session, folder, uid);
          if (!copy.ok) return copy;
          copies.push(copy.value);
        }
      }
      return done({ copies, refused });
    });
  }

  leave(): void {
    const session = this.#session;
    this.#session = null;
    if (session === null) return;
    session.dialogue.connection.finish(imapProbe.goodbye);
    session.end(null);
  }

  async #visit(visit: (session: Visit) => Promise<Outcome<Omit<Look, 'evidence'>>>): Promise<Outcome<Look>> {
    const opened = await this.#open();
    if (!opened.ok) return opened;
    const { session, refused } = opened.value;
    if (session === null) return done({ copies: [], refused, evidence: lastLine(opened.value.at) });
    const seen = await visit(session).catch((error) => failed(ourFault(error, 'mailbox')));
    if (seen.ok) return done({ ...seen.value, evidence: lastLine(session) });
    // A connection that failed is of no more use; the next look opens a new one.
    this.#session = null;
    session.dialogue.connection.close();
    session.end(seen.failure);
    return seen;
  }

  async #open(): Promise<Outcome<Opened>> {
    if (this.#session !== null) return done({ session: this.#session, refused: null });
    const opened = await this.#door.open();
    if (!opened.ok) return opened;
    const session = opened.value;
    const { dialogue } = session;
    const failure = await logIn(dialogue).catch((error) => ourFault(error, dialogue.log.current));
    const { login } = dialogue.facts;
    if (failure === null && login?.outcome === 'accepted') {
      const { messageBytes } = this.#limits;
      dialogue.connection.allow({ reply: messageBytes, attempt: 8 * messageBytes });
      this.#session = session;
      return done({ session, refused: null });
    }
    dialogue.connection.close();
    session.end(failure);
    if (failure !== null) return failed(failure);
    if (login?.reply) return done({ session: null, refused: login.reply, at: session });
    return failed({ kind: 'refused-by-server', step: 'login', detail: tell('detail-login-could-not') });
  }

  /** New messages that bear our mark. EXAMINE opens a folder without changing anything in it (RFC 9051, section 6.3.3). */
  async #search(
    { dialogue }: Visit,
    { kind, name, next }: Folder,
    token: string,
  ): Promise<Outcome<{ uids: number[]; refused: Reply | null }>> {
    const examine = await command(dialogue, `EXAMINE ${name}`, 'mailbox');
    if (!examine.ok) return examine;
    const { reply } = examine.value;
    if (reply.status !== 'OK') return done({ uids: [], refused: reply });
    const search = await command(
      dialogue,
      ['UID SEARCH', `UID ${next}:*`, tokenQuery(token)].join(' '),
      'mailbox',
    );
    if (!search.ok) return search;
    if (search.value.reply.status !== 'OK') return done({ uids: [], refused: search.value.reply });
    const numbers = search.value.untagged.flatMap(
      (line) => /^SEARCH\b(.*)$/i.exec(line)?.[1]?.split(' ') ?? [],
    );
    const uids = numbers
      .filter((number) => /^\d{1,10}$/.test(number))
      .map(Number)
      // `n:*` names the last message even where its number is lower (RFC 9051, section 9, seq-range).
      .filter((uid) => uid >= next && !this.#handled.has(`${kind} ${uid}`));
    return done({ uids: uids.slice(-this.#limits.newMessages), refused: null });
  }

  async #take(session: Visit, folder: Folder, uid: number): Promise<Outcome<Copy>> {
    const raw = await fetchMessage(session.dialogue, uid, this.#limits);
    if (!raw.ok) return raw;
    const left = await remove(session, folder, uid);
    if (!left.ok) return left;
    // Only now: where the connection broke, the next look has to find it again.
    this.#handled.add(`${folder.kind} ${uid}`);
    return done({ raw: raw.value, folder: folder.kind, deleted: left.value === null, left: left.value });
  }
}

async function logIn(dialogue: Dialogue): Promise<Failure | null> {
  return (await reachLogin(imapProbe, dialogue)) ?? (await imapProbe.logIn(dialogue));
}

/**
 * Deletes one message and no other. Only UIDPLUS can (RFC 4315, section 2.1): a plain EXPUNGE would also remove what somebody else
 * marked for deletion, so without UIDPLUS the message stays.
 */
async function remove({ dialogue }: Visit, { name }: Folder, uid: number): Promise<Outcome<Copy['left']>> {
  if (!hasCapability(dialogue, 'UIDPLUS') && !hasCapability(dialogue, 'IMAP4REV2'))
    return done('no-safe-way');
  for (const line of [`SELECT ${name}`, `UID STORE ${uid} +FLAGS.SILENT (\\Deleted)`, `UID EXPUNGE ${uid}`]) {
    const answer = await command(dialogue, line, 'mailbox');
    if (!answer.ok) return answer;
    if (answer.value.reply.status !== 'OK') return done('refused');
  }
  return done(null);
}
