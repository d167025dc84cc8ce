import type { HomeReading, HomeTls } from '../../model/home.ts';
import { certificateProblem, distinguishedName } from '../pieces/certificate-words.ts';
import { failureIn } from '../pieces/failure-words.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn, portIn } from '../pieces/places.ts';
import { Session } from '../pieces/session.ts';

const prefix = '^\\s*(?:nc|netcat|nc\\.\\w{1,12}): ';
const patterns = {
  // OpenBSD with and without the address, macOS.
  open: /^\s*Connection to (\S{1,253}?)(?: \(([^)\s]{1,60})\))? (?:(\d{1,5}) port|port (\d{1,5})) \[(\w{1,4})[^\]]{0,60}\] succeeded!/,
  failed: new RegExp(
    `${prefix}connectx? to (\\S{1,253}?)(?: \\(([^)\\s]{1,60})\\))? port (\\d{1,5}) \\((\\w+)\\) (.{1,300})$`,
  ),
  looked: new RegExp(`${prefix}getaddrinfo(?: for host "([^"]{1,253})" port (\\S{1,12}))?: (.{0,300})$`),
  // The traditional one and GNU's.
  traditional: /^\s*(\S{1,253}) \[([^\]\s]{1,60})\] (\d{1,5}) \([^)]{0,40}\)(?: (open)\b| ?: (.{1,200}))/,
  lookup: /^\s*(\S{1,253}): (?:forward|inverse) host lookup failed(.{0,200})/,
  // BusyBox.
  busybox: /^\s*(?:nc: )?(\S{1,253}) \((\S{1,60}):(\d{1,5})\)(?: (open)\b|: (.{1,200}))/,
  remote: /^\s*(?:nc|netcat): can't connect to remote host(?: \(([^)\s]{1,60})\))?: (.{1,200})$/,
  ncat: /^\s*Ncat: (.{1,400})$/i,
  destination: /^\s*dst (\S{1,60}) port (\d{1,5})$/,
  other: new RegExp(`${prefix}(.{1,300})$`),
};
const noise =
  /^\s*(?:found \d{1,4} (?:associations|connections):?|\d{1,4}:? {1,8}flags=.{0,200}|outif \S+|src \S+ port \d+|rank info not available|TCP aux info available|DNS fwd\/rev mismatch: .{0,300}|Warning: .{0,200}|Notice: .{0,200}|sent \d+, rcvd \d+|Total (?:received|sent) bytes: \d+|libnsock .{0,200}|NCAT DEBUG: .{0,300}|punt!|too many output retries.{0,40})$/;
const usage =
  /^\s*(?:usage: (?:nc|ncat)\b|Ncat 7|BusyBox v|nc: (?:invalid|illegal|unknown|unrecognized) option|connect to somewhere:)/i;

/** `nc`, `ncat` and `netcat` of macOS, OpenBSD (old and new), nmap, BusyBox, and the traditional one. */
export const readNc: Reader = {
  tool: 'nc',
  signs: new RegExp(
    [
      /^\s*(?:nc|netcat|nc\.\w{1,12}|ncat): \S/.source,
      patterns.open.source,
      patterns.traditional.source,
      patterns.lookup.source,
      /^\s*\S{1,253} \(\S{1,60}:\d{1,5}\) open$/.source,
      /^\s*found \d{1,4} (?:associations|connections)/.source,
    ].join('|'),
    'i',
  ),
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  const place = {
    host: command?.host ?? null,
    address: command?.address ?? null,
    port: command?.ports[0] ?? null,
  };
  let destination: string | null = null;
  let session = new Session();
  let last: HomeReading | null = null;
  let certificate: HomeTls | null = null;
  let isUsage = false;
  const add = (said: Partial<HomeReading> & Pick<HomeReading, 'outcome'>) => {
    endSession();
    last = readingOf('nc', { ...place, ...said });
    found.readings.push(last);
  };
  const endSession = () => {
    const { greeting, starttls } = session;
    session = new Session();
    if (greeting === null && starttls === null) return;
    if (last === null || last.outcome !== 'open') {
      last = readingOf('nc', { ...place, outcome: 'open' });
      found.readings.push(last);
    }
    // Behind TLS nobody offers it again.
    Object.assign(last, { greeting, starttls: last.tls === null ? starttls : null });
  };

  piece.lines.forEach((line, index) => {
    if (readLine(line) || session.hears(line) || isUsage) found.taken.add(index);
  });
  endSession();
  return found;

  function readLine(line: string): boolean {
    const open = patterns.open.exec(line);
    if (open !== null) {
      const [, host, address, before, after, protocol] = open;
      if (protocol === 'tcp' || protocol === '*') {
        add({
          outcome: 'open',
          ...{ host: hostIn(host), address: addressIn(address) ?? addressIn(host) ?? destination },
          port: portIn(before ?? after),
        });
      }
      destination = null;
      return true;
    }
    const failed = patterns.failed.exec(line);
    if (failed !== null) {
      const [, host, address, port, protocol, words = ''] = failed;
      if (protocol === 'tcp') {
        add({
          outcome: failureIn(words) ?? 'unreachable',
          ...{ host: hostIn(host), address: addressIn(address) ?? addressIn(host), port: portIn(port) },
        });
      }
      return true;
    }
    const looked = patterns.looked.exec(line);
    if (looked !== null) {
      const host = hostIn(looked[1]) ?? place.host;
      add({ outcome: 'name-not-found', host, port: portIn(looked[2]) ?? place.port });
      return true;
    }
    return readTraditional(line) || readBusybox(line) || readNcat(line) || readOther(line);
  }

  function readTraditional(line: string): boolean {
    const lookup = patterns.lookup.exec(line);
    if (lookup !== null) {
      if (line.includes('forward')) add({ outcome: 'name-not-found', host: hostIn(lookup[1]) });
      return true;
    }
    const tried = patterns.traditional.exec(line);
    if (tried === null) return false;
    const [, host, address, port, open, words = ''] = tried;
    // It prints what the address is called; what was asked for is the command's.
    const named = host === '(UNKNOWN)' ? null : hostIn(host);
    add({
      outcome: open === undefined ? (failureIn(words) ?? 'unreachable') : 'open',
      ...{ host: place.host ?? named ?? addressIn(address), address: addressIn(address), port: portIn(port) },
    });
    return true;
  }

  function readBusybox(line: string): boolean {
    const tried = patterns.busybox.exec(line);
    const remote = patterns.remote.exec(line);
    if (remote !== null) {
      add({
        outcome: failureIn(remote[2] ?? '') ?? 'unreachable',
        address: addressIn(remote[1]) ?? place.address,
      });
      return true;
    }
    if (tried === null) return false;
    const [, host, address, port, open, words = ''] = tried;
    if (open === undefined && failureIn(words) === null) return false;
    add({
      outcome: open === undefined ? (failureIn(words) ?? 'unreachable') : 'open',
      ...{ host: hostIn(host), address: addressIn(address), port: portIn(port) },
    });
    return true;
  }

  function readNcat(line: string): boolean {
    const words = patterns.ncat.exec(line)?.[1];
    if (words === undefined) return false;
    const connected = /^(?:SSL c|C)onnect(?:ed|ion) to (\S{1,253}):(\d{1,5})\./.exec(words);
    const before = /^Connection to (\S{1,253}) failed: (.{1,200})/.exec(words);
    const unknown = /^Could not resolve hostname "?([^\s":]{1,253})/.exec(words);
    const seconds = /received in (\d{1,6}\.\d{1,6}) seconds/.exec(words)?.[1];
    if (connected !== null) {
      const address = addressIn(connected[1]);
      const host = place.host ?? hostIn(connected[1]);
      add({ outcome: 'open', host, address, port: portIn(connected[2]) });
      if (words.startsWith('SSL') && last !== null) last.tls = certificate ?? unknownTls();
      certificate = null;
    } else if (/^(?:Issuer|Certificate verification failed)/.test(words)) {
      certificate ??= unknownTls();
      const problem = certificateProblem(words);
      if (words.startsWith('Issuer:')) certificate.issuer = distinguishedName(words.slice(7));
      else Object.assign(certificate, { verified: false, problem: problem ?? 'other' });
    } else if (before !== null) {
      add({ outcome: failureIn(before[2] ?? '') ?? 'unreachable', address: addressIn(before[1]) });
    } else if (unknown !== null) add({ outcome: 'name-not-found', host: hostIn(unknown[1]) });
    else if (seconds !== undefined) {
      if (last?.outcome === 'open') last.milliseconds = Math.round(Number(seconds) * 1000);
    } else {
      const outcome = /^(?:Version|Trying|Subject|Issuer|SHA|Certificate|Generating|Listening)/.test(words)
        ? null
        : failureIn(words);
      if (outcome !== null)
        add({ outcome, address: found.readings.length > 0 && place.address === null ? null : place.address });
    }
    return true;
  }

  function readOther(line: string): boolean {
    const target = patterns.destination.exec(line);
    if (target !== null) {
      destination = addressIn(target[1]);
      return true;
    }
    if (noise.test(line)) return true;
    if (usage.test(line)) {
      isUsage = true;
      if (last === null) add({ outcome: 'not-tested' });
      return true;
    }
    const words = patterns.other.exec(line)?.[1];
    if (words === undefined) return false;
    const outcome = failureIn(words);
    const host = /bad address '?([^\s']{1,253})/.exec(words)?.[1];
    if (outcome !== null) add({ outcome, host: hostIn(host) ?? place.host });
    return outcome !== null;
  }
}

function unknownTls(): HomeTls {
  return { version: null, issuer: null, fingerprint: null, verified: null };
}
