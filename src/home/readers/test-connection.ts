import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn } from '../pieces/places.ts';

const destination = /^\s*Destination: (\S{1,253})$/;
const newRow =
  /^\s*(\d{1,4}) {1,4}(\S{1,64}) {1,40}(\S{1,60}) {1,40}([\d*]{1,6}) {1,20}([\d*]{1,6}) ([A-Z][A-Za-z]{3,40})$/;
const oldHeader =
  /^\s*Source {1,60}Destination {1,60}IPV4Address {1,60}IPV6Address {1,60}Bytes {1,20}Time\(ms\)$/;
const oldRow =
  /^\s*(\S{1,64}) {1,60}(\S{1,253}) {1,60}([\d.]{7,15}|[\da-f:.%]{2,60}) {1,80}(?:[\da-f:.%]{2,60} {1,60})?(\d{1,6}) {1,20}(\d{1,6})$/i;
/** A console's blanks break such a row in two. */
const oldHead = /^\s*(\S{1,64}) {1,60}(\S{1,253}) {1,60}([\d.]{7,15}|[\da-f:.%]{2,60})$/i;
const oldTail = /^\s*(\d{1,6}) {1,20}(\d{1,6})$/;
const failed = /^\s*Test-Connection ?: .{0,60}computer '([^']{1,253})' failed: (.{1,300})$/;
const noise =
  /^\s*(?:Ping Source {1,40}Address {1,40}Latency BufferSize Status|\(ms\) {1,40}\(B\)|-[- ]{5,400}|\+ .{0,300}|At line.{0,60}|Line \||(?:\d{1,4} {0,4})?\| .{0,300})$/;

/** `Test-Connection`, PowerShell's ping, of versions 5 and 7; with `-TcpPort` it asks a port and is read as Test-NetConnection is. */
export const readTestConnection: Reader = {
  tool: 'test-connection',
  signs: new RegExp(
    [/^\s*Ping Source {1,40}Address {1,40}Latency/.source, oldHeader.source, failed.source].join('|'),
  ),
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  // Of two answers nobody knows whose is whose.
  const isQuiet =
    command?.words.some((word) => /^-q(?:u(?:i(?:et?)?)?)?$/i.test(word)) === true &&
    piece.lines.filter((line) => /^\s*(?:True|False)\s*$/i.test(line)).length === 1;
  let host = command?.host ?? null;
  const times: number[] = [];
  let address: string | null = command?.address ?? null;
  let silent = 0;
  let isOld = false;
  piece.lines.forEach((line, index) => {
    if (readLine(line)) found.taken.add(index);
  });
  if (times.length > 0 || silent > 0)
    found.readings.push(
      readingOf('test-connection', {
        ...{ host, address },
        outcome: times.length > 0 ? 'open' : 'timeout',
        milliseconds: times.length > 0 ? Math.min(...times) : null,
      }),
    );
  return found;

  function readLine(line: string): boolean {
    const named = destination.exec(line)?.[1];
    if (named !== undefined) {
      host ??= hostIn(named);
      return true;
    }
    const [, , , at, latency = '', , status] = newRow.exec(line) ?? [];
    if (status !== undefined) {
      address ??= addressIn(at);
      if (status === 'Success') times.push(Number(latency) || 0);
      else silent += 1;
      return true;
    }
    const old = oldRow.exec(line);
    if (old !== null) {
      if (!/(?:\.{3}|…)$/.test(old[2] ?? '')) host ??= hostIn(old[2]);
      address ??= addressIn(old[3]);
      times.push(Number(old[5]));
      return true;
    }
    const head = isOld ? oldHead.exec(line) : null;
    const tail = isOld ? oldTail.exec(line) : null;
    if (head !== null) {
      if (!/(?:\.{3}|…)$/.test(head[2] ?? '')) host ??= hostIn(head[2]);
      address ??= addressIn(head[3]);
    }
    if (tail !== null) times.push(Number(tail[2]));
    if (head !== null || tail !== null) return true;
    const [, missing, words = ''] = failed.exec(line) ?? [];
    if (missing !== undefined) {
      const isUnknown = /resolve|no such host|11001|unknown host/i.test(words);
      if (isUnknown)
        found.readings.push(
          readingOf('test-connection', { outcome: 'name-not-found', host: hostIn(missing) }),
        );
      else silent += 1;
      host ??= hostIn(missing);
      return true;
    }
    if (isQuiet && /^(?:True|False)$/i.test(line.trim())) {
      const outcome = line.trim().toLowerCase() === 'true' ? 'open' : 'unreachable';
      found.readings.push(readingOf('test-connection', { ...{ outcome, host, address } }));
      return true;
    }
    if (oldHeader.test(line)) isOld = true;
    return oldHeader.test(line) || noise.test(line);
  }
}
