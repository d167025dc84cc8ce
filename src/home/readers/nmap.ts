import type { HomeOutcome } from '../../model/home.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn, portIn } from '../pieces/places.ts';

const report = /^\s*Nmap scan report for (\S{1,253})(?: \(([^)\s]{1,60})\))?(?: \[host down.{0,60}\])?$/;
const row = /^\s*(\d{1,5})\/(tcp|udp|sctp) {1,12}(\S{4,20})(?: {1,20}\S.{0,300})?$/;
const unknown = /^\s*Failed to resolve ["“]?([^\s"”]{1,253}?)["”]?\.?$/;
const noise =
  /^\s*(?:Starting Nmap .{1,120}|Host is up\b.{0,80}|Other addresses for .{1,600}|rDNS record for .{1,300}|Not shown: .{1,300}|PORT {1,12}STATE\b.{0,60}|Nmap done: .{1,200}|Note: Host seems down.{0,200}|WARNING: .{1,300}|Initiating .{1,200}|Completed .{1,200}|Scanning .{1,300}|Discovered open port .{1,100}|Read data files from: .{1,200}|Raw packets sent: .{1,200}|Service detection performed.{0,200}|Service Info: .{1,300}|Some closed ports may be reported as filtered.{0,100}|All \d{1,5} scanned ports on .{1,300}|\|[ _].{0,500})$/;

/**
 * What is said of a port (https://nmap.org/book/man-port-scanning-basics.html). `open|filtered` and `unfiltered` leave open which of the
 * two it is, and so do we.
 */
const states: Readonly<Record<string, HomeOutcome>> = {
  open: 'open',
  closed: 'refused',
  filtered: 'timeout',
};

/** `nmap`, as it prints by default. */
export const readNmap: Reader = {
  tool: 'nmap',
  signs: new RegExp(
    [report.source, row.source, /^\s*(?:Starting Nmap|Nmap done:)/.source, unknown.source].join('|'),
  ),
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  let place = { host: command?.host ?? null, address: command?.address ?? null };
  piece.lines.forEach((line, index) => {
    if (readLine(line)) found.taken.add(index);
  });
  return found;

  function readLine(line: string): boolean {
    const [, name, address] = report.exec(line) ?? [];
    if (name !== undefined) {
      const host = hostIn(name);
      place = {
        host: addressIn(name) === null ? host : (command?.host ?? host),
        address: addressIn(address ?? name),
      };
      return true;
    }
    const [, port, kind, state = ''] = row.exec(line) ?? [];
    if (port !== undefined) {
      if (kind === 'tcp')
        found.readings.push(
          readingOf('nmap', { ...place, port: portIn(port), outcome: states[state] ?? 'not-tested' }),
        );
      return true;
    }
    const missing = unknown.exec(line)?.[1];
    if (missing !== undefined) {
      const host = hostIn(missing);
      found.readings.push(readingOf('nmap', { outcome: 'name-not-found', host }));
      if (host !== null)
        found.names.push({ tool: 'nmap', server: null, host, addresses: [], outcome: 'name-not-found' });
      return true;
    }
    return noise.test(line);
  }
}
