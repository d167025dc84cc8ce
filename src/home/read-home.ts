import type { HomeCheck, HomeReading } from '../model/home.ts';
import { cutBlock } from './block/cut-block.ts';
import { afterPrompt, type Command } from './pieces/command.ts';
import { cutPieces } from './pieces/cut-pieces.ts';
import { saysMissing } from './pieces/failure-words.ts';
import { joinWraps } from './pieces/join-wraps.ts';
import { type Found, nothing, type Piece, readingOf } from './pieces/piece.ts';
import { withRecords } from './pieces/records.ts';
import { readers } from './readers/index.ts';
import { decodePaste } from './unwrap/decode-paste.ts';
import { dropSecrets } from './unwrap/drop-secrets.ts';
import { plainLines } from './unwrap/plain-lines.ts';

/** As much of a paste as is read; outputs of a dozen commands have a tenth of it. */
const mostCharacters = 256 * 1024;
const mostReadings = 500;

/** What every console prints around outputs. */
const around =
  /^\s*(?:(?:Windows )?PowerShell(?: \d.{0,20})?|Copyright \(C\).{0,100}|Microsoft Windows \[.{1,60}|\(c\) .{0,20}Microsoft.{0,100}|(?:Install|Try) the .{0,30}PowerShell.{0,200}|Installieren Sie die neueste PowerShell.{0,200}|Loading personal and system profiles.{0,60}|\^[CDZ]|.{0,60}Microsoft Telnet.{0,40}|.{0,40}CTRL\+.{1,10}|exit|logout|True|False|[{}[\](),]{1,3}|[┌╭].{0,160}|-{3,80}|={3,80}|\.{3}|\[(?:\.{3}|…)\])\s*$/i;

/** The same from the bytes of a file, whichever way they are written. */
export function readHomeBytes(bytes: Uint8Array): HomeCheck {
  return readHome(decodePaste(bytes));
}

/**
 * What somebody pasted: outputs of the commands that helpers tell people to run, as many as there are. Secrets are taken out before
 * anything else is looked at; a stretch that no reader knows is counted and never guessed at.
 */
export function readHome(text: string): HomeCheck {
  const { block, rest } = cutBlock(plainLines(text.slice(0, mostCharacters)));
  const { lines, dropped } = dropSecrets(rest);
  const empty = { readings: [], names: [], clock: null, receivedAt: null, block: null, unread: 0 };
  const check: HomeCheck = { ...(block ?? empty), dropped };
  for (const piece of cutPieces(joinWraps(withRecords(lines)), readers)) {
    const { readings, names, taken } = readPiece(piece);
    check.readings.push(...readings);
    check.names.push(...names);
    check.unread += stretchesLeft(piece, taken);
  }
  check.readings = withoutEmpty(check.readings).slice(0, mostReadings);
  check.names = check.names.slice(0, mostReadings);
  return check;
}

function readPiece(piece: Piece): Found {
  const reader = readers.find(({ tool }) => tool === piece.tool);
  const found = reader?.read(piece) ?? nothing();
  if (piece.command === null || found.readings.length > 0 || found.names.length > 0) return found;
  // The command stands there, and it said nothing that counts: it is not there, or its output was not pasted.
  const missing = piece.lines.findIndex((line) => saysMissing(line));
  if (missing >= 0) for (let at = 0; at < piece.lines.length; at += 1) found.taken.add(at);
  const silent = notTested(piece.command);
  return { ...found, readings: silent === null ? [] : [silent] };
}

function notTested({ tool, host, address, ports }: Command): HomeReading | null {
  if (host === null || tool === 'dig' || tool === 'nslookup' || tool === 'resolve-dnsname') return null;
  return readingOf(tool, { outcome: 'not-tested', host, address, port: ports[0] ?? null });
}

/** A command whose output stands elsewhere (`$result = …`) has been tested all the same. */
function withoutEmpty(readings: readonly HomeReading[]): HomeReading[] {
  const tested = new Set(readings.filter(({ outcome }) => outcome !== 'not-tested').map(placeOf));
  return readings.filter((one) => one.outcome !== 'not-tested' || !tested.has(placeOf(one)));
}

function placeOf({ tool, host, port }: HomeReading): string {
  return `${tool} ${host} ${port}`;
}

/** How many stretches of lines were not understood: a blank line alone ends none. */
function stretchesLeft({ lines }: Piece, taken: ReadonlySet<number>): number {
  let stretches = 0;
  let isInside = false;
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const isRead = taken.has(index) || around.test(line) || isPromptAlone(line);
    if (!isRead && !isInside) stretches += 1;
    isInside = !isRead;
  });
  return stretches;
}

/** A prompt with nothing behind it, or with a value that was asked for (`$result.PingSucceeded`). */
function isPromptAlone(line: string): boolean {
  const typed = afterPrompt(line);
  return typed !== null && /^(?:|\$[\w.]{1,80}|exit|cls|clear)$/.test(typed);
}
