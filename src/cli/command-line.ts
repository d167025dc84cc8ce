import type { Readable } from 'node:stream';
import type { Words } from '../words/words.ts';

/** What a command has of the world; tests hand in their own. */
export interface CommandLine {
  /** The environment; absent = the real one. */
  env?: Record<string, string | undefined>;
  words: Words;
  stdin: Readable;
  /** Nothing but the result. */
  print(text: string): void;
  /** Everything else: progress, remarks, errors. */
  say(text: string): void;
  /** Whether a person watches what `say` prints. */
  watched: boolean;
  signal: AbortSignal;
}

/** Exit codes of every command. */
export const exit = { works: 0, broken: 1, usage: 2, notTested: 3 } as const;

/** A command line that cannot be carried out; the message says what to change. Ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const usage = `posthorn check ADDRESS [--username NAME] [--password-stdin]
               [--incoming pop3|imap:HOST:PORT:tls|starttls|none]...
               [--outgoing HOST:PORT:tls|starttls|none]...
               [--extra sieve:HOST:PORT:tls|starttls|none]...
               [--no-discovery] [--deep-relay] [--allow-unverified-login]
               [--round-trip] [--timeout SECONDS] [--json | --text] [--save]
    Tests an account and prints a report. --password-stdin reads the password
    from one line of standard input; --round-trip also sends one message from
    the account to itself and waits for it; --extra names a server beside
    mail, which does not count for the verdict. Exit code: 0 works, 1 broken,
    2 wrong usage, 3 could not be tested.

posthorn settings ADDRESS [the same server options] --client ID [--out FILE]
               [--json]
    Tests an account and prints its settings for one mail program. Where they
    are a file, the file goes to standard output or to FILE, and the steps to
    follow to standard error; --json prints both as one object.

Every command takes --lang TAG (en, de …), the language of what it prints.

posthorn clients [--json]    lists the mail programs
posthorn rules [--json]      lists what is looked for
posthorn purge               deletes expired reports
posthorn migrate             brings the database up to date

posthorn doctor [--json]
    Tells what will not work on this machine with these settings, and why:
    settings, database, disk, DNS, outgoing ports, IPv6, clock, and what mail
    programs read from us. Nobody but your own servers and your DNS is asked.
    Exit code: 0 all is well, 1 something will not work.
`;
