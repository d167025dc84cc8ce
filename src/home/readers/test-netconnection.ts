import type { HomeReading } from '../../model/home.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn, portIn } from '../pieces/places.ts';

/** Names of properties, which are the same in every language of Windows. */
const fields =
  'ComputerName|RemoteAddress|RemotePort|ResolvedAddresses|NameResolutionResults|NameResolutionSucceeded|AllNameResolutionResults|DNSOnlyRecords|LLMNRNetbiosRecords|BasicNameResolution|MatchingIPsecRules|NetworkIsolationContext|IsAdmin|Interface(?:Alias|Index|Description)|SourceAddress|NetRoute|NetAdapter|Ping(?:Succeeded|ReplyDetails)|TcpClientSocket|TcpTestSucceeded|TraceRoute|Detailed';
const field = new RegExp(
  `^[\\s"'{,*]{0,30}(${fields})(?: ?\\([A-Za-z]{1,12}\\))?["']? {0,30}[:=] {0,4}(.{0,400})$`,
);
const header = new RegExp(`^ {0,8}(?:(?:${fields}) +){1,20}(?:${fields}) {0,80}$`);
const tcpFailed = /^\W{0,8}(?:\S{1,40} ?[:：] ?)?TCP connect to \(?([^\s()]{1,253}?) ?: ?(\d{1,5})\)? failed/;
const pingFailed = /^\W{0,8}(?:\S{1,40} ?[:：] ?)?Ping to (\S{1,253}) failed\b(.{0,80})/;
const nameFailed = /^\W{0,8}(?:\S{1,40} ?[:：] ?)?Name resolution of (\S{1,253}) failed/;
const progress =
  /^ {0,4}(?:#TYPE \S{1,80}|Test-NetConnection - \S+|Attempting TCP connect|Waiting for response|Pinging\/TracerRoute.{0,80}|\[o* *\]|o{1,80})$/;

type Table = Map<string, string[]>;

/** Test-NetConnection: its warnings, its table in brief or in detail, what is left of it after `| ft` or `| fl`, and `-InformationLevel Quiet`. */
export const readTestNetConnection: Reader = {
  tool: 'test-netconnection',
  signs: new RegExp(
    `${field.source.replace(/\|TraceRoute\|Detailed|\|NetRoute\|NetAdapter|\|IsAdmin|\.\{0,400\}\$/g, '')}|${tcpFailed.source}|${pingFailed.source}|${nameFailed.source}|${header.source}`,
  ),
  read,
};

function read(piece: Piece): Found {
  const found = nothing();
  const { command } = piece;
  let warned: { address: string | null; host: string | null; port: number | null }[] = [];
  let silent: (string | null)[] = [];
  let table: Table = new Map();
  let last = '';
  let columns: { name: string; from: number; to: number }[] = [];
  const add = (said: Parameters<typeof readingOf>[1]) =>
    found.readings.push(readingOf('test-netconnection', said));
  const failed = (address: string | null) => (silent.includes(address) ? 'timeout' : 'unreachable');

  const finish = () => {
    const one = table.size === 0 ? null : fromTable(table, silent);
    // Of a table that was cut, the warning above it and the command tell the place.
    if (one !== null && one.port === null && table.has('tcptestsucceeded')) {
      const [first] = warned;
      one.port = first?.port ?? command?.ports[0] ?? null;
      one.address ??= first?.address ?? command?.address ?? null;
      one.host ??= first?.host ?? command?.host ?? null;
    }
    if (one !== null) one.host ??= command?.host ?? null;
    const port = one?.port ?? null;
    const host = one?.host ?? command?.host ?? null;
    // Addresses that were tried before the one in the table.
    for (const other of warned) {
      const isTold = other.address === null ? other.host === one?.host : other.address === one?.address;
      if (one !== null && other.port === port && isTold) continue;
      add({
        outcome: failed(other.address),
        host: other.host ?? host,
        address: other.address,
        port: other.port,
      });
    }
    if (one !== null) found.readings.push(one);
    const results = [...(table.get('nameresolutionresults') ?? []), ...(table.get('remoteaddress') ?? [])];
    const addresses = [...new Set(results.map((text) => addressIn(text)).filter((text) => text !== null))];
    if (one?.host && addressIn(one.host) === null && addresses.length > 0)
      found.names.push({
        tool: 'test-netconnection',
        server: null,
        host: one.host,
        addresses,
        outcome: 'answered',
      });
    [warned, silent, table] = [[], [], new Map()];
  };

  piece.lines.forEach((line, index) => {
    const row = columns.length > 0 ? rowOf(line, columns) : null;
    const [, name = '', value = ''] = field.exec(line) ?? [];
    const tcp = tcpFailed.exec(line);
    const ping = pingFailed.exec(line);
    const unknown = nameFailed.exec(line);
    const key = name.toLowerCase();
    let isTaken = true;
    if (tcp !== null) {
      if (table.has('tcptestsucceeded')) finish();
      const address = addressIn(tcp[1]);
      warned.push({ address, host: address === null ? hostIn(tcp[1]) : null, port: portIn(tcp[2]) });
    } else if (ping !== null) {
      if (/time/i.test(ping[2] ?? '')) silent.push(addressIn(ping[1]) ?? hostIn(ping[1]));
    } else if (unknown !== null) {
      const host = hostIn(unknown[1]) ?? command?.host ?? null;
      add({ outcome: 'name-not-found', host, port: command?.ports[0] ?? null });
      if (host !== null)
        found.names.push({
          tool: 'test-netconnection',
          server: null,
          host,
          addresses: [],
          outcome: 'name-not-found',
        });
    } else if (name !== '') {
      if (table.has(key)) finish();
      table.set(key, value === '' ? [] : [unquoted(value)]);
    } else if (header.test(line)) {
      finish();
      columns = columnsOf(line);
    } else if (row !== null) {
      for (const [column, text] of row) table.set(column, [text]);
      finish();
    } else if (/^\s{8,}\S+$/.test(line) && /resol|records/.test(last)) {
      table.get(last)?.push(line.trim());
    } else if (isQuiet(piece) && warned.length === 0 && /^(?:True|False)$/i.test(line.trim())) {
      add({
        outcome: line.trim().toLowerCase() === 'true' ? 'open' : 'unreachable',
        ...{
          host: command?.host ?? null,
          address: command?.address ?? null,
          port: command?.ports[0] ?? null,
        },
      });
    } else
      isTaken =
        progress.test(line) ||
        /^[\s-]{6,}$/.test(line) ||
        (table.size > 0 && /^\w{3,40} {0,30}: ?/.test(line));
    if (name !== '') last = key;
    else if (line.trim() !== '' && !/^\s{8,}/.test(line)) last = '';
    if (line.trim() === '' && table.has('tcptestsucceeded') && columns.length > 0) columns = [];
    if (isTaken) found.taken.add(index);
  });
  finish();
  return { ...found, readings: withoutTwice(found.readings) };
}

/** A name that was not found is told by a warning and by a table without an address. */
function withoutTwice(readings: HomeReading[]): HomeReading[] {
  const missing = readings.filter(({ outcome }) => outcome === 'name-not-found').map(({ host }) => host);
  return readings.filter(({ outcome, host, address }) => {
    return outcome === 'name-not-found' || address !== null || !missing.includes(host);
  });
}

/** An answer of one word; where there are two, the command of one of them was not pasted, and nobody knows whose is whose. */
function isQuiet({ command, lines }: Piece): boolean {
  const isAsked = command?.words.some((word) => /^(?:quiet|-tcpport)$/i.test(word)) === true;
  return isAsked && lines.filter((line) => /^\s*(?:True|False)\s*$/i.test(line)).length === 1;
}

function unquoted(value: string): string {
  return value
    .trim()
    .replace(/,$/, '')
    .replace(/^["']|["']$/g, '')
    .trim();
}

function fromTable(table: Table, silent: readonly (string | null)[]): HomeReading {
  const first = (name: string) => table.get(name)?.[0];
  const address = addressIn(first('remoteaddress'));
  const port = portIn(first('remoteport'));
  const tcp = first('tcptestsucceeded')?.toLowerCase();
  const ping = first('pingsucceeded')?.toLowerCase();
  const time = port === null ? /^(\d{1,6}) ?ms/.exec(first('pingreplydetails') ?? '')?.[1] : undefined;
  // Only a silence all around tells that it was no refusal: the tool itself says no more than that it failed.
  const host = hostIn(first('computername'));
  const isSilent = silent.some((one) => one !== null && (one === address || one === host));
  const failed = isSilent ? 'timeout' : 'unreachable';
  const said = port === null && tcp === undefined ? ping : tcp;
  return readingOf('test-netconnection', {
    outcome: said === 'true' ? 'open' : said === 'false' ? failed : 'not-tested',
    ...{ host, address, port },
    milliseconds: said === 'true' && time !== undefined ? Number(time) : null,
  });
}

function columnsOf(line: string): { name: string; from: number; to: number }[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: name, index }) => ({
    ...{ name: name.toLowerCase(), from: index, to: index + name.length },
  }));
}

/** A row below such a header: each value stands above or below its column, whichever way it is aligned. */
function rowOf(line: string, columns: ReturnType<typeof columnsOf>): Map<string, string> | null {
  if (/^[\s-]*$/.test(line)) return null;
  const row = new Map<string, string>();
  for (const { 0: text, index } of line.matchAll(/\S+/g)) {
    const column = columns.find(({ from, to }) => index < to && index + text.length > from);
    if (column === undefined) continue;
    row.set(column.name, row.get(column.name) ?? text);
  }
  const isRow =
    /^(?:True|False)$/i.test(row.get('tcptestsucceeded') ?? '') || portIn(row.get('remoteport')) !== null;
  return isRow ? row : null;
}
