import type { HomeName } from '../../model/home.ts';
import { type Found, nothing, type Piece, type Reader } from '../pieces/piece.ts';
import { addressIn, hostIn } from '../pieces/places.ts';

/** `Address: 192.0.2.1#53`, `Address 1: 192.0.2.1 name`, `Addresses:  2001:db8::1`, in any language: a word, a colon, an address. */
const addressLine =
  /^\s*([^\s:：][^:：]{0,30}?) {0,2}[:：] {0,12}([\d.]{7,15}|[\da-f:.%]{2,60})(?:#(\d{1,5}))?(?: (\S{1,253}))?$/i;
const nameLine = /^\s*([^\s:：*;][^:：]{0,30}?) {0,2}[:：] {1,12}(\S{1,253})$/;
const bareAddress = /^\s{2,}([\d.]{7,15}|[\da-f:.%]{2,60})$/i;
/** Of Windows: `*** server can't find name: Non-existent domain`, the middle in any language; of BIND: `** server can't find …`. */
const missing =
  /^\s*\*{2,3} ?(.{3,300}?)[:：] {0,2}(NXDOMAIN|Non-existent (?:host\/)?domain|SERVFAIL|Server failed|REFUSED|Query refused|No answer|Parse error|No response from server|No internal type.{0,60}|Unspecified error)\s*$/i;
const cannot =
  /^\s*nslookup: (?:can't resolve|write to|read|couldn't get address for) '?([^\s':]{1,253})'?.{0,100}$/;
const silent =
  /connection timed out|no servers could be reached|communications error|DNS request timed out|timed-out|Zeitüberschreitung|No response from server|délai .{0,30}dépassé|tiempo de espera|tempo limite|Default servers are not available/i;
const noise =
  /^\s*(?:Non-authoritative answer|Authoritative answers|\S.{1,60}autor.{1,40}[:：]?|\S{1,253} {1,4}(?:canonical name = |mail exchanger = |text = |nameserver = |MX preference|internet address = |AAAA IPv6 address).{0,300}|.{0,60}(?:权威|權威|権限).{0,20}[:：]?|timeout was \d+ seconds?\.|\*{3} .{1,200}|;; .{1,200}|>.{0,100}|primary name server.{0,200}|(?:serial|refresh|retry|expire|default TTL|minimum|origin|mail addr) {0,20}= .{0,100}|Aliases: .{0,300})$/i;

/** `nslookup` of Windows in any language, of BIND and of BusyBox. */
export const readNslookup: Reader = {
  tool: 'nslookup',
  signs:
    /^\s*(?:(?:Default )?Serv(?:er|eur|idor|idor predeterminado)? ?: {1,12}\S{1,253}$|\*{2,3} .{3,300}: (?:NXDOMAIN|Non-existent|SERVFAIL|Server failed|REFUSED|Query refused|No answer)|Non-authoritative answer|nslookup: |DNS request timed out|(?:服务器|伺服器|サーバー|Сервер|╤хЁтхЁ) ?[:：])/i,
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  let server: string | null = null;
  let current: HomeName | null = null;
  let label: { name: string; value: string } | null = null;
  let isServer = false;
  const name = (host: string, outcome: HomeName['outcome']): HomeName => {
    const known = found.names.find((one) => one.host === host && one.server === server);
    if (known !== undefined) return known;
    const made: HomeName = { tool: 'nslookup', server, host, addresses: [], outcome };
    found.names.push(made);
    return made;
  };

  piece.lines.forEach((line, index) => {
    if (readLine(line)) found.taken.add(index);
  });
  return found;

  function readLine(line: string): boolean {
    const failed = missing.exec(line);
    if (failed !== null) {
      const [, words = '', code = ''] = failed;
      const host = asked(words);
      if (host !== null) {
        const isGone = /NXDOMAIN|Non-existent/i.test(code);
        const one = name(
          host,
          isGone ? 'name-not-found' : /^No answer/i.test(code) ? 'answered' : 'no-answer',
        );
        if (!isGone && one.addresses.length > 0) one.outcome = 'answered';
      }
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
    return readAddress(line) || readName(line) || noise.test(line);
  }

  function readAddress(line: string): boolean {
    const labelled = addressLine.exec(line);
    const address = addressIn(labelled?.[2] ?? bareAddress.exec(line)?.[1]);
    if (address === null) return false;
    // The first of such a pair is the server that was asked.
    const beginsServer =
      label !== null &&
      (labelled?.[3] !== undefined ||
        (current === null && !isServer) ||
        /^(?:Default )?Serv/i.test(label.name));
    if (beginsServer && label !== null) {
      server = address;
      isServer = true;
      current = null;
    } else if (current !== null) {
      if (!current.addresses.includes(address)) current.addresses.push(address);
      current.outcome = 'answered';
    }
    label = null;
    return true;
  }

  function readName(line: string): boolean {
    const [, key = '', value = ''] = nameLine.exec(line) ?? [];
    if (key === '') return false;
    const host = hostIn(value);
    // BusyBox gives the server no name but its address with a port.
    const bare = /^\[?([\d.:a-f]{3,45}?)\]?:53$/i.exec(value)?.[1];
    if (
      /^(?:Default )?Serv|^(?:服务器|伺服器|サーバー|Сервер)/i.test(key) ||
      (server === null && !isServer)
    ) {
      label = { name: key, value };
      isServer = false;
      current = null;
      server = addressIn(bare ?? value);
      return true;
    }
    if (host === null || /^Alias/i.test(key)) return /^Alias/i.test(key);
    label = null;
    if (addressIn(host) === null) current = name(host, 'answered');
    return true;
  }

  /** The name in a sentence of any language: the command's, or the one that is not the server's. */
  function asked(words: string): string | null {
    if (command?.host) return command.host;
    const hosts = words
      .split(/[\s"']+/, 40)
      .map((word) => hostIn(word))
      .filter((one) => one?.includes('.') && addressIn(one) === null);
    return (/find/i.test(words) ? hosts.at(-1) : hosts.find((one) => one !== hostIn(label?.value))) ?? null;
  }
}
