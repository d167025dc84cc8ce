import type { HomeName } from '../../model/home.ts';
import { type Found, nothing, type Piece, type Reader } from '../pieces/piece.ts';
import { addressIn, hostIn } from '../pieces/places.ts';

const header = /^\s*Name {1,80}Type {1,8}TTL {1,8}Section {1,8}\w{3,20}(?: {1,80}\w{3,20}){0,3}$/;
const row =
  /^\s*(\S{1,253}) {1,80}(A|AAAA|CNAME|MX|TXT|NS|SOA|PTR|SRV) {1,8}\d{1,10} {1,8}(Answer|Additional|Authority|Question) {1,8}(\S{1,253}).{0,200}$/;
const field =
  /^\s*(Name|Type|QueryType|TTL|Section|DataLength|CharacterSet|NameHost|IPAddress|IP4Address|IP6Address|NameExchange|Preference|Strings|NameAdministrator|PrimaryServer|Administrator|SerialNumber|TimeToZoneRefresh|TimeToZoneFailureRetry|TimeToExpiration|DefaultTTL|Server) {0,30}: ?(.{0,400})$/;
const failed = /^\s*Resolve-DnsName ?: (\S{1,253}) ?: (.{1,300})$/;
/** Its errors have a name beside their sentence, which is the same in every language. */
const errorId = /FullyQualifiedErrorId\s*: (?:System\.\S{1,60},)?([A-Z_\d]{4,60}),Microsoft\.DnsClient/;
const noise =
  /^\s*(?:-[- ]{5,400}|\+ .{0,300}|Line \||In (?:Zeile|Ligne|Línea|Riga)\b.{0,40}|(?:At line|Au caractère).{0,60}|(?:\d{1,4} {0,4})?\| .{0,300}|Resolve-DnsName ?:)$/;

const errors: readonly [HomeName['outcome'], RegExp][] = [
  ['name-not-found', /RCODE_NAME_ERROR|DNS name does not exist|DNS-Name ist nicht vorhanden/i],
  [
    'no-answer',
    /ERROR_TIMEOUT|RCODE_SERVER_FAILURE|RCODE_REFUSED|timeout period expired|DNS server failure/i,
  ],
  ['answered', /DNS_INFO_NO_RECORDS|No records found/i],
];

/** `Resolve-DnsName` of Windows: its tables, its lists, and its errors in every language. */
export const readResolveDnsName: Reader = {
  tool: 'resolve-dnsname',
  signs: new RegExp(`${header.source}|${row.source}|^\\s*Resolve-DnsName ?:|${errorId.source}`),
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  const aliases = new Map<string, string>();
  let record = new Map<string, string>();
  let refused: string | null = null;
  piece.lines.forEach((line, index) => {
    if (readLine(line)) found.taken.add(index);
  });
  finish();
  return found;

  function name(host: string, outcome: HomeName['outcome']): HomeName {
    const known = found.names.find((one) => one.host === host);
    if (known !== undefined) return known;
    const made: HomeName = { tool: 'resolve-dnsname', server: null, host, addresses: [], outcome };
    found.names.push(made);
    return made;
  }

  function readLine(line: string): boolean {
    if (line.trim() === '') finish();
    if (header.test(line)) return true;
    const [, owner = '', type = '', section = '', value = ''] = row.exec(line) ?? [];
    if (owner !== '') {
      keep(owner, type, section, value);
      return true;
    }
    const [, key = '', said = ''] = field.exec(line) ?? [];
    if (key !== '') {
      if (record.has(key)) finish();
      record.set(key, said.trim());
      return true;
    }
    const [, host, words = ''] = failed.exec(line) ?? [];
    if (host !== undefined) {
      refused = hostIn(host);
      fail(words);
      return true;
    }
    const id = errorId.exec(line)?.[1];
    if (id !== undefined) {
      fail(id);
      return true;
    }
    // PowerShell 7 puts the sentence below the command.
    const below = /^\s*\| {1,40}(\S{1,253}) : (.{1,300})$/.exec(line);
    if (below !== null) {
      refused = hostIn(below[1]);
      fail(below[2] ?? '');
    }
    return below !== null || noise.test(line);
  }

  function fail(words: string): void {
    const host = refused ?? command?.host ?? null;
    const outcome = errors.find(([, pattern]) => pattern.test(words))?.[0];
    if (host !== null && outcome !== undefined) name(host, outcome).outcome = outcome;
  }

  function finish(): void {
    if (record.size === 0) return;
    const value = ['IPAddress', 'IP4Address', 'IP6Address', 'NameHost']
      .map((key) => record.get(key))
      .find((one) => one);
    const type = record.get('Type') ?? record.get('QueryType') ?? '';
    keep(record.get('Name') ?? '', types[type] ?? type, record.get('Section') ?? '', value ?? '');
    record = new Map();
  }

  function keep(owner: string, type: string, section: string, value: string): void {
    // A console cuts long names, and what is cut is no name.
    const host = /(?:\.{3}|…)$/.test(owner) ? null : hostIn(owner);
    const own = host === null ? (command?.host ?? null) : (aliases.get(host) ?? host);
    const isAnswer = section === 'Answer' || section === '1';
    if (!isAnswer) {
      if (command?.host && (section === 'Authority' || section === '2')) name(command.host, 'answered');
      return;
    }
    if (own === null) return;
    if (type === 'CNAME') {
      const target = hostIn(value);
      if (target !== null) aliases.set(target, own);
    } else if (type === 'A' || type === 'AAAA') {
      const address = addressIn(value);
      const one = name(own, 'answered');
      if (address !== null && !one.addresses.includes(address)) one.addresses.push(address);
    }
  }
}

/** As JSON has them: numbers of RFC 1035, section 3.2.2, and RFC 3596. */
const types: Readonly<Record<string, string>> = { 1: 'A', 5: 'CNAME', 28: 'AAAA' };
