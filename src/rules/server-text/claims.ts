import type { Clause } from './clauses.ts';
import type { Thing } from './vocabulary.ts';
import { barelyStopped, negations, prepositions, running, stopped, thingOf, toBe } from './vocabulary.ts';

/** "This thing was stopped": what the thing is, and the words of the clause. */
export interface StoppedClaim {
  thing: Thing;
  /** The word that says so, such as `locked`. */
  state: string;
  clause: Clause;
}

/** How many words may stand between a subject and what is said of it. */
const reach = 9;

/** Every claim of the clauses that something was disabled, locked, blocked, expired and the like. */
export function stoppedClaims(clauses: readonly Clause[]): StoppedClaim[] {
  return clauses.flatMap((clause) => {
    const words = clause.text.match(/[\p{L}\p{N}'’/-]+/gu)?.slice(0, 60) ?? [];
    return words.flatMap((word, at) => {
      if (!saysStopped(words, at, word)) return [];
      const thing = subjectBefore(words, at) ?? objectAfter(words, at);
      return thing === null ? [] : [{ thing, state: word, clause }];
    });
  });
}

function saysStopped(words: readonly string[], at: number, word: string): boolean {
  const negated = words.slice(Math.max(0, at - 3), at).some((one) => negations.test(one));
  const states = stopped.test(word) || (barelyStopped.test(word) && toBe.test(words[at - 1] ?? ''));
  return states ? !negated : negated && running.test(word);
}

/**
 * What "is disabled" is said of: the nearest noun before it, but the one that noun belongs to in "TLS for this account".
 * A bare "access" or "login" says nothing itself, so "access to your account" is about the account.
 */
function subjectBefore(words: readonly string[], at: number): Thing | null {
  let found: Thing | null = null;
  for (let index = at - 1; index >= 0 && index >= at - reach; index -= 1) {
    const thing = kindAt(words, index);
    if (thing === null) continue;
    if (found === null || thing !== 'login') found = thing;
    const belongs = [index - 1, index - 2, index - 3].some((near) => prepositions.test(words[near] ?? ''));
    if (!belongs) return found;
  }
  return found;
}

/** "disabled account", "locked user account": said of the noun right behind it. */
function objectAfter(words: readonly string[], at: number): Thing | null {
  const next = kindAt(words, at + 1);
  return next === 'account' || next === 'address' || next === 'password' ? next : null;
}

/** The kind of the noun at a place; a noun before it may decide: "IMAP access", "e-mail address", "smtp auth". */
function kindAt(words: readonly string[], index: number): Thing | null {
  const thing = thingOf(words[index] ?? '');
  const before = thingOf(words[index - 1] ?? '');
  if (thing === null) return null;
  if ((thing === 'login' || thing === 'method') && before === 'service') return 'service';
  if (thing === 'login' && before === 'encryption') return before;
  if (thing === 'method' && before === 'password') return 'method';
  if (thing === 'address') {
    // An e-mail address is an account; a mail client is a program, not a place.
    const ofMail = /^(?:e-?mails?|mail|account|user)$/.test(words[index - 1] ?? '') || before === 'service';
    if (ofMail)
      return words[index]?.startsWith('client') ? 'other' : before === 'service' ? 'address' : 'account';
  }
  return thing;
}
