import type { HomeOutcome } from '../../model/home.ts';
import { failureIn } from '../pieces/failure-words.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn, portIn } from '../pieces/places.ts';
import { Session } from '../pieces/session.ts';

const shell = String.raw`^\s*(?:-?(?:ba|z|k|da|a)?sh|timeout)(?:\[\d+\])?: (?:line \d{1,4}: |\w{1,20} \d{1,4}: )?`;
const connectFailed = new RegExp(`${shell}connect: (.{1,200})$`);
const fileFailed = new RegExp(String.raw`${shell}/dev/tcp/([^/\s]{1,253})/(\d{1,5}): (.{1,200})$`);
const hostFailed = new RegExp(String.raw`${shell}([\p{L}\p{N}][^\s:/]{0,252}): (.{1,200})$`, 'u');
const noise = /^\s*(?:Terminated|Beendet|Killed|Complété|Terminado|\^C)$/;

/** What a command says it will print, by how its connection ended. */
export interface Told {
  open: string | null;
  closed: string | null;
  /** It prints the number by which it ended. */
  code: boolean;
}

const word = String.raw`echo (?:-[en]+ )?("[^"$]{1,80}"|'[^']{1,80}'|[^\s"'$;&|()]{1,80}(?: [^\s"'$;&|()]{1,80}){0,6})`;
/** Between the connection and what is printed: only ends of quotes and brackets, and redirections. A pipe would end as its last part does. */
const between = String.raw`(?:[\s"')}]|\d?>{1,2} ?(?:&\d|/dev/null)|&> ?/dev/null|; ?\})*`;
const either = new RegExp(String.raw`^${between}&& ?${word} ?\|\| ?${word}\s*$`);
const choice = new RegExp(String.raw`^${between}; ?then ${word} ?; ?else ${word} ?; ?fi\s*$`);
const number = new RegExp(String.raw`^${between}; ?echo \$\?\s*$`);

/** What is printed after `/dev/tcp/HOST/PORT`; nothing where a script does more than one of these simple forms. */
export function toldBy(rest: string): Told {
  const text = rest.slice(0, 400);
  const [, open, closed] = either.exec(text) ?? choice.exec(text) ?? [];
  const bare = (said: string | undefined) => said?.replace(/^["']|["']$/g, '').trim() ?? null;
  const told = { open: bare(open), closed: bare(closed) };
  // The same word for both tells nothing.
  return told.open === told.closed
    ? { open: null, closed: null, code: number.test(text) }
    : { ...told, code: false };
}

/** A shell's own connections (`</dev/tcp/HOST/PORT`): its errors, what the server said, and what the command itself says it prints. */
export const readBash: Reader = {
  tool: 'bash',
  signs: new RegExp(`${connectFailed.source}|${fileFailed.source}`),
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  const told: Told = toldBy(command?.words[0] ?? '');
  const session = new Session();
  let place = {
    host: command?.host ?? null,
    address: command?.address ?? null,
    port: command?.ports[0] ?? null,
  };
  const outcomes: HomeOutcome[] = [];
  piece.lines.forEach((line, index) => {
    if (readLine(line)) found.taken.add(index);
  });
  // One error is enough: what else was printed came all the same.
  const [outcome] = [
    ...outcomes.filter((one) => one !== 'open'),
    ...outcomes.filter((one) => one === 'open'),
  ];
  if (outcome !== undefined)
    found.readings.push(
      readingOf('bash', {
        ...{ ...place, outcome },
        ...(outcome === 'open' && { greeting: session.greeting, starttls: session.starttls }),
      }),
    );
  return found;

  function readLine(line: string): boolean {
    const file = fileFailed.exec(line);
    if (file !== null) {
      const [, host, port, words = ''] = file;
      place = {
        host: place.host ?? hostIn(host),
        address: place.address ?? addressIn(host),
        port: place.port ?? portIn(port),
      };
      const failure = failureIn(words);
      // A shell without such connections looks for a file.
      if (failure !== null) outcomes.push(failure);
      else if (outcomes.length === 0) outcomes.push('not-tested');
      return true;
    }
    const failure = failureIn(connectFailed.exec(line)?.[1] ?? hostFailed.exec(line)?.[2] ?? '');
    if (failure !== null) {
      outcomes.push(failure);
      return true;
    }
    const text = line.trim();
    if (told.closed !== null && text === told.closed) outcomes.push('unreachable');
    else if (told.open !== null && text === told.open) outcomes.push('open');
    else if (told.code && /^\d{1,3}$/.test(text))
      outcomes.push(text === '0' ? 'open' : text === '124' ? 'timeout' : 'unreachable');
    else {
      const heard = command !== null && session.hears(line);
      if (heard && session.greeting !== null) outcomes.push('open');
      return heard || noise.test(line);
    }
    return true;
  }
}
