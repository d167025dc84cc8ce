import { isIP } from 'node:net';
import type {
  HomeCheck,
  HomeName,
  HomeOutcome,
  HomeReading,
  HomeTls,
  HomeTlsProblem,
} from '../../model/home.ts';
import { blockSum } from './check-sum.ts';

const begin = /BEGIN POSTHORN HOME CHECK \d{1,3}-*/;
const end = /END POSTHORN HOME CHECK (\d{1,9})/;
/** Far more than the commands can print. */
const mostText = 65_536;

const outcomes: readonly HomeOutcome[] = ['open', 'refused', 'timeout', 'unreachable'];

const answers: Readonly<Record<string, HomeName['outcome']>> = {
  found: 'answered',
  none: 'name-not-found',
  silent: 'no-answer',
};

/** OpenSSL's numbers for what is wrong with a certificate, which every system's commands write. */
const problems: Readonly<Record<string, HomeTlsProblem>> = {
  9: 'not-yet-valid',
  10: 'expired',
  18: 'self-signed',
  19: 'untrusted',
  20: 'untrusted',
  21: 'untrusted',
  23: 'revoked',
  62: 'wrong-name',
};

/** What .NET calls the versions of TLS, where it does not call them as everybody does. */
const versions: Readonly<Record<string, string>> = {
  Tls: 'TLSv1',
  Tls11: 'TLSv1.1',
  Tls12: 'TLSv1.2',
  Tls13: 'TLSv1.3',
  12288: 'TLSv1.3',
};

/** Reads what stands between the marks that our own commands print; null where there are none. Linear in the text, opens nothing. */
export function readBlock(text: string): HomeCheck | null {
  const started = begin.exec(text);
  const from = started === null ? 0 : started.index + started[0].length;
  const ended = end.exec(text.slice(from));
  if (started === null && ended === null) return null;
  const body = ended === null ? text.slice(from) : text.slice(from, from + ended.index);
  const short = started === null ? body.slice(-mostText) : body.slice(0, mostText);
  return { ...readFacts(short), receivedAt: null, block: stateOf(short, started, ended), dropped: 0 };
}

function stateOf(body: string, started: RegExpExecArray | null, ended: RegExpExecArray | null) {
  if (started === null || ended === null) return 'cut';
  return blockSum(body) === Number(ended[1]) ? 'whole' : 'edited';
}

type Facts = Pick<HomeCheck, 'readings' | 'names' | 'clock' | 'unread' | 'families'>;

/** A fact ends at a semicolon and not at a line's end, so a line may be wrapped or quoted on the way. */
function readFacts(body: string): Facts {
  const readings = new Map<string, HomeReading>();
  const names: HomeName[] = [];
  const general = new Map<string, string>();
  const pieces = body.replace(/^[>|\s]+/gm, '').split(';');
  // What stands behind the last semicolon is no whole fact.
  const facts = pieces.slice(0, -1).map((piece) => piece.trim().split(/\s+/));
  const unread = facts.filter(([number = '', kind = '', ...values]) => {
    if (number === '0') general.set(kind, values.join(' '));
    else if (kind === 'name') return !addName(names, values);
    else if (kind === 'try') return !addTry(readings, number, values);
    else return !addMore(readings.get(number), kind, values);
    return false;
  }).length;
  const server = general.get('dns') ?? '';
  for (const name of names) name.server = isIP(server) > 0 ? server : null;
  const families = { ipv4: yesNo(general.get('ipv4')), ipv6: yesNo(general.get('ipv6')) };
  return {
    readings: [...readings.values()],
    names,
    clock: readClock(general.get('clock')),
    unread,
    families,
  };
}

function addName(names: HomeName[], [host = '', answer = '', ...addresses]: readonly string[]): boolean {
  const outcome = answers[answer];
  if (!isHost(host) || outcome === undefined) return false;
  const known = addresses.filter((address) => isIP(address) > 0);
  names.push({ tool: 'block', server: null, host, addresses: known, outcome });
  return true;
}

function addTry(readings: Map<string, HomeReading>, number: string, values: readonly string[]): boolean {
  const [host = '', port = '', address = '', said = '', milliseconds = ''] = values;
  const outcome = outcomes.find((one) => one === said);
  if (!isHost(host) || !/^\d{1,5}$/.test(port) || isIP(address) === 0 || outcome === undefined) return false;
  readings.set(number, {
    ...{ tool: 'block', host, address, port: Number(port), outcome },
    milliseconds: /^\d{1,6}$/.test(milliseconds) ? Number(milliseconds) : null,
    ...{ greeting: null, starttls: null, tls: null },
  });
  return true;
}

/** Adds what was seen behind a connection that came about. */
function addMore(reading: HomeReading | undefined, kind: string, values: readonly string[]): boolean {
  if (reading === undefined) return false;
  const [first = '', second = ''] = values;
  switch (kind) {
    case 'said':
      reading.greeting = values.join(' ') || null;
      return true;
    case 'starttls':
      reading.starttls = yesNo(first);
      return true;
    case 'tls':
      if (first === 'clear') reading.clearTextFirst = true;
      else reading.tls = readTls(first, second);
      return true;
    case 'issuer':
      if (reading.tls !== null) reading.tls.issuer = inOurOrder(values.join(' '));
      return true;
    case 'cert': {
      const fingerprint = values.join('').toLowerCase();
      if (reading.tls === null || !/^[0-9a-f]{64}$/.test(fingerprint)) return false;
      reading.tls.fingerprint = fingerprint;
      return true;
    }
    default:
      return false;
  }
}

function readTls(version: string, code: string): HomeTls {
  const tls = { version: null, issuer: null, fingerprint: null, verified: null };
  if (version === 'failed') return tls;
  const known = versions[version] ?? version;
  const seen = { ...tls, version: /^(?:TLSv1(?:\.[1-3])?|SSLv[23])$/.test(known) ? known : null };
  if (!/^\d{1,3}$/.test(code)) return seen;
  return code === '0'
    ? { ...seen, verified: true }
    : { ...seen, verified: false, problem: problems[code] ?? 'other' };
}

/** The parts of a name from the widest to the narrowest, as our own facts have them: the commands write them the other way round. */
function inOurOrder(name: string): string | null {
  const parts = name.split(/,\s*(?=[A-Za-z0-9.]+=)/);
  return parts.toReversed().join(', ') || null;
}

function readClock(text: string | undefined): string | null {
  const time = Date.parse(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text ?? '') ? (text ?? '') : '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function yesNo(word: string | undefined): boolean | null {
  return word === 'yes' ? true : word === 'no' ? false : null;
}

function isHost(word: string): boolean {
  return /^[A-Za-z0-9._:-]{1,253}$/.test(word);
}
