import type { StoppedClaim } from './claims.ts';
import { stoppedClaims } from './claims.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { mendSpelling } from './spelling.ts';

/** A server's words, made ready to be read: what a rule may look at besides codes. */
export interface ServerText {
  /** All of it in lower case and on one line, without links, addresses and the login name. */
  whole: string;
  clauses: readonly Clause[];
  /** What the clauses say was stopped. */
  stopped: readonly StoppedClaim[];
  /** Host and path of every link, in lower case. */
  links: readonly string[];
}

/** The text without what the visitor or a link put there, so that a name such as blocked@ cannot mislead. */
export function readServerText(text: string, username = ''): ServerText {
  const links = [...text.matchAll(/https?:\/\/([^\s<>"]{1,300})/gi)].map((match) =>
    (match[1] ?? '').toLowerCase(),
  );
  const name = username.toLowerCase();
  const bare = text
    .replace(/https?:\/\/\S+/gi, ' ')
    // Names of errors are words: TrialExpired.
    .replace(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .replace(/(?<![^\s<>"'()])[^\s<>"'()]+@[^\s<>"')]+/g, ' ')
    // So are these: daily_limit_reached.
    .replace(/(?<=[a-z0-9])_(?=[a-z0-9])/g, ' ');
  const own = mendSpelling(name.length > 3 ? bare.replaceAll(name, ' ') : bare);
  const clauses = clausesOf(own);
  return { whole: own.replace(/\s+/g, ' ').trim(), clauses, stopped: stoppedClaims(clauses), links };
}
