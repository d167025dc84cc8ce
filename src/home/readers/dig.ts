import type { HomeName } from '../../model/home.ts';
import { readCommand } from '../pieces/command.ts';
import { type Found, nothing, type Piece, type Reader } from '../pieces/piece.ts';
import { addressIn, hostIn } from '../pieces/places.ts';

const header = /^\s*; <<>> DiG \S{1,40} <<>>(.{0,400})$/;
const status = /^\s*;; ->>HEADER<<- .{0,60}status: ([A-Z]{3,12})/;
const question = /^\s*;(\S{1,255})\s{1,40}(?:IN|CH)\s{1,8}(\S{1,10})$/;
const record =
  /^\s*(\S{1,255})\s{1,40}\d{1,10}\s{1,8}IN\s{1,8}(A|AAAA|CNAME|MX|TXT|NS|SOA|PTR|SRV)\s{1,8}(.{1,1000})$/;
const server = /^\s*;; SERVER: (\S{1,100}?)#(\d{1,5})/;
const silent =
  /^\s*;; (?:connection timed out|no servers could be reached|communications error|global timed out)/;
/** `host` says the same in sentences of its own. */
const said = /^\s*(\S{1,253}) has (?:IPv6 )?address (\S{1,60})$/;
const hostMissing = /^\s*Host (\S{1,253}) not found: \d{1,2}\((\w+)\)$/;

/** `dig`, whole or `+short`, and `host`. */
export const readDig: Reader = {
  tool: 'dig',
  signs: new RegExp(
    [
      header.source,
      status.source,
      server.source,
      /^\s*;; (?:Got answer|QUESTION SECTION|ANSWER SECTION|connection timed out|flags:|Query time)/.source,
      said.source,
      hostMissing.source,
    ].join('|'),
  ),
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  let current: HomeName | null = null;
  let answer: string | null = null;
  const aliases = new Set<string>();
  /** What was asked for, as dig itself repeats it. */
  let inHeader: string | null = null;
  const begin = (host: string | null) => {
    if (host === null) return;
    current = { tool: 'dig', server: askedServer(piece), host, addresses: [], outcome: 'answered' };
    found.names.push(current);
  };
  piece.lines.forEach((line, index) => {
    if (readLine(line) || /^\s*;/.test(line)) found.taken.add(index);
  });
  return found;

  function readLine(line: string): boolean {
    const code = status.exec(line)?.[1];
    if (code !== undefined || header.test(line)) {
      if (code !== undefined) answer = code;
      else {
        current = null;
        inHeader = readCommand(`dig ${header.exec(line)?.[1] ?? ''}`)?.host ?? null;
      }
      return true;
    }
    const [, asked, type = ''] = question.exec(line) ?? [];
    if (asked !== undefined) {
      const host = hostIn(asked);
      // A name without mail servers or texts is nothing that hinders a connection.
      const isAddress = /^A(?:AAA)?$/.test(type) || answer !== 'NOERROR';
      if (isAddress && (current === null || current.host !== host)) begin(host);
      if (current !== null) current.outcome = outcomeOf(answer);
      return true;
    }
    const at = server.exec(line)?.[1];
    if (at !== undefined) {
      if (current !== null) current.server = addressIn(at);
      current = null;
      return true;
    }
    if (silent.test(line)) {
      const host = command?.host ?? inHeader;
      current ??= found.names.find((one) => one.host === host) ?? null;
      if (current === null) begin(host);
      if (current !== null && current.addresses.length === 0) current.outcome = 'no-answer';
      return true;
    }
    return readRecord(line) || readHost(line) || readShort(line);
  }

  function readRecord(line: string): boolean {
    const [, owner, type = '', data = ''] = record.exec(line) ?? [];
    if (owner === undefined) return false;
    if (current === null && /^(?:A|AAAA|CNAME)$/.test(type)) begin(hostIn(owner));
    const address = /^A(?:AAA)?$/.test(type) ? addressIn(data.trim()) : null;
    // Beside the answer stand addresses of other names.
    const isMine = current !== null && (hostIn(owner) === current.host || aliases.has(hostIn(owner) ?? ''));
    if (type === 'CNAME' && isMine) aliases.add(hostIn(data.trim()) ?? '');
    if (address !== null && isMine) add(address);
    return true;
  }

  function add(address: string): void {
    if (current !== null && !current.addresses.includes(address)) current.addresses.push(address);
  }

  function readHost(line: string): boolean {
    const [, name, address] = said.exec(line) ?? [];
    const missing = hostMissing.exec(line);
    if (name !== undefined) {
      if (current === null || current.host !== hostIn(name)) begin(hostIn(name));
      const one = addressIn(address);
      if (one !== null) add(one);
      return true;
    }
    if (missing !== null) {
      begin(hostIn(missing[1]));
      if (current !== null) current.outcome = outcomeOf(missing[2] ?? null);
      return true;
    }
    return / is an alias for | mail is handled by | has no \w{1,8} record$|^Using domain server:|^(?:Name|Address|Aliases): ?\S{0,100}$/.test(
      line,
    );
  }

  function readShort(line: string): boolean {
    const isShort = command?.words.includes('+short') === true;
    const text = line.trim();
    if (!isShort || text === '') return false;
    if (/\s/.test(text)) return /^\d{1,5} \S{1,255}$|^"/.test(text);
    const address = addressIn(text);
    if (current === null && address !== null) begin(command?.host ?? null);
    if (address !== null) add(address);
    return address !== null || text.endsWith('.');
  }
}

function outcomeOf(code: string | null): HomeName['outcome'] {
  if (code === 'NXDOMAIN') return 'name-not-found';
  return code === null || code === 'NOERROR' ? 'answered' : 'no-answer';
}

function askedServer({ command }: Piece): string | null {
  return addressIn(command?.words.find((word) => word.startsWith('@'))?.slice(1));
}
