import type { HomeName } from '../../model/home.ts';
import { type Found, nothing, type Piece, type Reader } from '../pieces/piece.ts';
import { addressIn, hostIn } from '../pieces/places.ts';

/** `Address: 192.0.2.1#53`, `Address 1: 192.0.2.1 name`, `Addresses:  2001:db8::1`, in any language: a word, a colon, an address. */
const addressLine =
  /^\s*([^\s:：*;>][^:：]{0,30}?) {0,2}[:：] {0,12}([\d.]{7,15}|[\da-f:.%]{2,60})(?:#(\d{1,5}))?(?: (\S{1,253}))?$/i;
const nameLine = /^\s*([^\s:：*;>][^:：]{0,30}?) {0,2}[:：] {1,12}(\S{1,253})$/;
const bareAddress = /^\s{2,}([\d.]{7,15}|[\da-f:.%]{2,60})$/i;
const serverWord =
  /^(?:Default ?|Standard|Vorgegebener )?(?:Serv|Serw|服务器|默认服务器|伺服器|預設伺服器|サーバー|既定のサーバー|서버|기본 서버|Сервер|Sunucu|Kiszolgáló|Palvelin|Tjener|╤хЁтхЁ)/i;
const canonical = /^\s*(\S{1,253}) {1,8}canonical name = (\S{1,253}?)\.?$/;
/** Of Windows: `*** server can't find name: Non-existent domain`, the middle in any language; of BIND: `** server can't find …`. */
const missing =
  /^\s*\*{2,3} ?(.{3,300}?)[:：] {0,2}(NXDOMAIN|Non-existent (?:host\/)?domain|SERVFAIL|Server failed|REFUSED|Query refused|No answer|Parse error|No response from server|No internal type.{0,60}|Unspecified error)\.?$/i;
const cannot =
  /^\s*nslookup: (?:can't resolve|write to|read|couldn't get address for) '?([^\s':]{1,253})'?.{0,100}$/;
const silent =
  /connection timed out|no servers could be reached|communications error|DNS request timed out|timed-out|Zeitüberschreitung|No response from server|délai .{0,30}dépassé|tiempo de espera|tempo limite|Default servers are not available/i;
const noise =
  /^\s*(?:Non-authoritative answer|Authoritative answers.{0,40}|Nicht autorisierende|\S.{1,60}autor.{1,40}|\S{1,253} {1,8}(?:mail exchanger = |text = |nameserver = |MX preference|internet address = |AAAA IPv6 address|has AAAA address).{0,300}|.{0,60}(?:权威|權威|權限|権限).{0,20}|timeout was \d+ seconds?|\*{2,3} .{1,200}|;; .{1,200}|>.{0,100}|primary name server.{0,200}|(?:serial|refresh|retry|expire|default TTL|minimum|origin|mail addr) {0,20}= .{0,100}|Alias\w{0,6} ?: .{0,300})[:：.]?$/i;

/** `nslookup` of Windows in any language, of BIND and of BusyBox. */
export const readNslookup: Reader = {
  tool: 'nslookup',
  signs:
    /^\s*(?:(?:Default |Standard)?(?:Server|Serveur|Servidor|Serwer) {0,2}: {1,12}\S{1,253}$|\*{2,3} .{3,300}: (?:NXDOMAIN|Non-existent|SERVFAIL|Server failed|REFUSED|Query refused|No answer)|Non-authoritative answer|nslookup: |DNS request timed out|;; (?:connection timed out|communications error|Got recursion)|(?:默认服务器|服务器|伺服器|サーバー|Сервер|╤хЁтхЁ) ?[:：])/i,
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  let server: string | null = null;
  /** The line before named the server, and its address comes next. */
  let isServer = false;
  let current: HomeName | null = null;
  let serverName: string | null = null;
  const aliases = new Map<string, string>();

  piece.lines.forEach((line, index) => {
    if (readLine(line)) found.taken.add(index);
  });
  return found;

  function name(host: string, outcome: HomeName['outcome']): HomeName {
    const known = found.names.find((one) => one.host === host);
    if (known !== undefined) {
      known.server ??= server;
      return known;
    }
    const made: HomeName = { tool: 'nslookup', server, host, addresses: [], outcome };
    found.names.push(made);
    return made;
  }

  function readLine(line: string): boolean {
    const failed = missing.exec(line);
    if (failed !== null) {
      readMissing(failed[1] ?? '', failed[2] ?? '');
      return true;
    }
    const unresolved = cannot.exec(line);
    if (unresolved !== null) {
      const host = hostIn(unresolved[1]);
      if (host !== null && addressIn(host) === null) name(host, 'name-not-found');
      return true;
    }
    if (silent.test(line)) {
      if (command?.host) name(command.host, 'no-answer');
      return true;
    }
    const [, alias = '', target = ''] = canonical.exec(line) ?? [];
    if (alias !== '') {
      const [from, to] = [hostIn(alias), hostIn(target)];
      if (from !== null && to !== null) aliases.set(to, aliases.get(from) ?? from);
      return true;
    }
    return readAddress(line) || readName(line) || noise.test(line);
  }

  function readMissing(words: string, code: string): void {
    const host = asked(words);
    if (host === null) return;
    const isGone = /NXDOMAIN|Non-existent/i.test(code);
    const one = name(host, isGone ? 'name-not-found' : /^No answer/i.test(code) ? 'answered' : 'no-answer');
    if (isGone && one.addresses.length === 0) one.outcome = 'name-not-found';
  }

  function readAddress(line: string): boolean {
    const labelled = addressLine.exec(line);
    const address = addressIn(labelled?.[2] ?? bareAddress.exec(line)?.[1]);
    if (address === null) return false;
    if (labelled !== null && serverWord.test(labelled[1] ?? '')) {
      // `Server: 192.0.2.53` of BIND has its address twice.
      [server, isServer, current, serverName] = [address, true, null, null];
    } else if (isServer) [server, isServer] = [address, false];
    else if (current !== null) {
      if (!current.addresses.includes(address)) current.addresses.push(address);
      current.outcome = 'answered';
    }
    return true;
  }

  function readName(line: string): boolean {
    const [, key = '', value = ''] = nameLine.exec(line) ?? [];
    if (key === '') return false;
    const host = hostIn(value);
    if (/^Alias/i.test(key)) {
      // The answer is about the name behind the alias; what was asked for is the alias.
      if (current !== null && host !== null) current.host = host;
      return true;
    }
    if (serverWord.test(key)) {
      // BusyBox names it by its address with a port.
      const bare = /^\[?([\d.:a-f]{3,45}?)\]?:53$/i.exec(value)?.[1];
      [server, isServer, current, serverName] = [addressIn(bare), true, null, host];
      return true;
    }
    if (/^Address/i.test(key) && isServer) {
      const bare = /^\[?([\d.:a-f]{3,45}?)\]?:53$/i.exec(value)?.[1];
      [server, isServer] = [addressIn(bare), false];
      return true;
    }
    if (host === null || addressIn(host) !== null) return false;
    isServer = false;
    current = name(aliases.get(host) ?? host, 'answered');
    return true;
  }

  /** The name in a sentence of any language: the command's, or the one that is not the server's. */
  function asked(words: string): string | null {
    if (command?.host) return command.host;
    const hosts = words
      .split(/[\s"']+/, 40)
      .map((word) => hostIn(word))
      .filter((one) => one?.includes('.') && addressIn(one) === null);
    return hosts.findLast((one) => one !== serverName) ?? null;
  }
}
