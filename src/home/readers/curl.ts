import type { HomeReading, HomeTls } from '../../model/home.ts';
import {
  certificateProblem,
  distinguishedName,
  fingerprintIn,
  tlsVersionIn,
} from '../pieces/certificate-words.ts';
import { failureIn } from '../pieces/failure-words.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn, portIn } from '../pieces/places.ts';
import { Session } from '../pieces/session.ts';

const trying = /^\s*\* {1,4}Trying (\S{1,100}?)\.\.\.$/;
const connected =
  /^\s*\* {1,2}(?:Connected to (\S{1,253}) \(([^)\s]{1,60})\) port (\d{1,5})|Established connection to (\S{1,253}) \(([^)\s]{1,60}) port (\d{1,5})\))/;
const bareConnected = /^\s*\* Connected to (\S{1,253}) \(\) port (\d{1,5})/;
const oneFailed =
  /^\s*\* {1,2}connect to (\S{1,100}) port (\d{1,5})(?: from \S{1,100} port \d{1,5})? failed: (.{1,200})$/;
const immediate = /^\s*\* {1,2}Immediate connect fail for (\S{1,100}): (.{1,200})$/;
const allFailed =
  /^\s*(?:\* |curl: \(\d{1,2}\) )?Failed to connect to (\S{1,253}) port (\d{1,5})(?: after (\d{1,7}) ms)?: (.{1,200})$/;
const timedOut =
  /^\s*(?:\* |curl: \(28\) )(?:SSL c|C)onnection timed out(?: after (\d{1,7}) milliseconds)?|^\s*(?:\* |curl: \(28\) )(?:Operation|Resolving) timed out(?: after (\d{1,7}) milliseconds)?/;
const unresolved = /^\s*(?:\* |curl: \(6\) )Could(?: not|n't) resolve host: ?(\S{1,253})/;
const resolvedHost = /^\s*\* Host (\S{1,260}):(\d{1,5}) was resolved\.$/;
const family = /^\s*\* IPv[46]: (.{1,2000})$/;
const fatal = /^\s*curl: \((\d{1,3})\) ?(.{0,400})$/;
const encrypted =
  /^\s*\* {1,2}(?:SSL connection using (.{1,120})|(TLS 1\.\d) connection using .{1,100}|schannel: SSL\/TLS (?:connection .{0,100}handshake complete|handshake complete))/i;
const clearText =
  /wrong version number|unexpected TLS packet|SEC_E_INVALID_TOKEN|0x80090308|SEC_E_ILLEGAL_MESSAGE|unknown protocol|packet length too long|record overflow|record header|not speak(?:ing)? TLS|errSSLProtocol|errSSLRecordOverflow|OSStatus -98(?:47|36|00)\b/i;
const verifiedWell =
  /^\s*\* {1,8}(?:SSL certificate verify ok|SSL certificate verified|server certificate verification OK|OpenSSL verify result: 0$|Server certificate verified)/i;
const refusedWord =
  /^\s*\* {1,8}(?:SSL certificate verify result: (.{1,200})|server certificate verification (?:failed|SKIPPED).{0,200}|SSL certificate problem: .{1,200}|SSL: .{1,300}|common name: .{1,200}\(does not match.{0,40}|OpenSSL verify result: ([1-9a-f]\w{0,3}))/i;
const line =
  /^[ \d.kMG-]{0,80}[\d-]:[\d.kMG: -]{10,100}$|^\s*(?:[*<>{}] |[*<>{}]$|curl: |[[\]{}] ?\d{0,8} ?bytes| {0,3}% Total| {1,4}Dload| {0,8}\d{1,3} {1,4}\d{1,9}[kMG]? |Enter host password|Warning: |Note: |More details here: |curl failed to verify|establish a secure connection|how to fix it, please|To learn more about this|\(i\.e\. |using the -k|==)/;

/** `curl -v` with every scheme of mail, `telnet` and `https`, by every library for TLS that it is built with. */
export const readCurl: Reader = {
  tool: 'curl',
  signs:
    /^\s*(?:\* {1,8}(?:Trying |Connected to |Host \S{1,260} was resolved|Could not resolve|Connection (?:timed out|refused)|Closing connection|Rebuilt URL|TCP_NODELAY|Failed to connect|connect to |Established connection|Immediate connect|SSL |TLSv|TLS 1|schannel|ALPN|Server certificate|URL |STATE: |Uses proxy|Could not resolve|IPv[46]: |Added |Hostname )|curl: \(\d{1,3}\)|Failed to connect to \S{1,253} port \d{1,5})/i,
  read,
};

interface Run {
  attempts: HomeReading[];
  /** The one that came about. */
  open: HomeReading | null;
  session: Session;
  problem: string | null;
  isVerified: boolean;
  wantsTls: boolean;
  /** STARTTLS was asked for, so what stood before was in the clear. */
  isUpgraded: boolean;
}

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  const place = { host: command?.host ?? null, port: command?.ports[0] ?? null };
  let resolved: { host: string | null; addresses: string[] } | null = null;
  let run = newRun();
  const add = (said: Partial<HomeReading> & Pick<HomeReading, 'outcome'>): HomeReading => {
    const reading = readingOf('curl', { ...place, ...said });
    run.attempts.push(reading);
    return reading;
  };
  const finish = () => {
    const { attempts, open, session } = run;
    if (open !== null) {
      open.greeting = session.greeting;
      // Behind TLS nobody offers it again.
      open.starttls = open.tls !== null && !run.isUpgraded ? null : session.starttls;
      if (open.tls !== null) open.tls = judged(open.tls, run, piece);
    }
    // What curl gave up when another address answered, it did not wait for.
    const told = attempts.filter(({ outcome }) => outcome !== 'not-tested' || open === null);
    found.readings.push(...told);
    run = newRun();
  };

  let last = -1;
  piece.lines.forEach((text, index) => {
    if (readLine(text) || line.test(text)) last = index;
    else if (run.open !== null && run.session.hears(text)) last = index;
    if (last === index) found.taken.add(index);
  });
  finish();
  if (resolved !== null) keepNames();
  return found;

  function keepNames(): void {
    const { host, addresses } = resolved ?? { host: null, addresses: [] };
    if (host !== null && addressIn(host) === null && addresses.length > 0)
      found.names.push({ tool: 'curl', server: null, host, addresses, outcome: 'answered' });
    resolved = null;
  }

  function readLine(text: string): boolean {
    const names = resolvedHost.exec(text);
    if (names !== null) {
      keepNames();
      if (run.attempts.length > 0) finish();
      resolved = { host: hostIn(names[1]), addresses: [] };
      return true;
    }
    const addresses = resolved === null ? undefined : family.exec(text)?.[1];
    if (addresses !== undefined) {
      resolved?.addresses.push(
        ...addresses
          .split(',', 40)
          .map((one) => addressIn(one.trim()))
          .filter((one) => one !== null),
      );
      return true;
    }
    return readAttempt(text) || readFailure(text) || readTls(text) || readDialogue(text);
  }

  function readAttempt(text: string): boolean {
    const tried = trying.exec(text)?.[1];
    if (tried !== undefined) {
      if (run.open !== null) finish();
      const [, bracketed, plain, port] =
        /^(?:\[([^\]]{1,60})\]|([^:]{1,60}|\S{1,60}?))(?::(\d{1,5}))?$/.exec(tried) ?? [];
      const whole = addressIn(tried);
      add({
        outcome: 'not-tested',
        ...{
          address: whole ?? addressIn(bracketed ?? plain),
          port: (whole === null ? portIn(port) : null) ?? place.port,
        },
        host: place.host ?? resolved?.host ?? null,
      });
      return true;
    }
    const up = connected.exec(text);
    const bare = bareConnected.exec(text);
    if (up === null && bare === null) return false;
    const name = up?.[1] ?? up?.[4] ?? bare?.[1];
    const host = name === '(nil)' ? (command?.host ?? null) : hostIn(name);
    const address = addressIn(up?.[2] ?? up?.[5]);
    const port = portIn(up?.[3] ?? up?.[6] ?? bare?.[2]);
    // Behind STARTTLS curl says it a second time.
    if (run.open !== null && run.open.address === address && run.open.port === port) {
      run.open.host ??= host;
      return true;
    }
    if (run.open !== null) finish();
    const begun = run.attempts.find(
      (one) => one.outcome === 'not-tested' && (one.address === address || address === null),
    );
    run.open = begun ?? add({ outcome: 'open' });
    Object.assign(run.open, { outcome: 'open', host, port, address: address ?? run.open.address });
    return true;
  }

  function readFailure(text: string): boolean {
    const one = oneFailed.exec(text);
    const at = one ?? immediate.exec(text);
    if (at !== null) {
      const [address, words] = [addressIn(at[1]), at[3] ?? at[2] ?? ''];
      const begun = run.attempts.find((other) => other.outcome === 'not-tested' && other.address === address);
      const reading =
        begun ?? add({ outcome: 'not-tested', address, host: place.host ?? resolved?.host ?? null });
      reading.outcome = failureIn(words) ?? 'unreachable';
      if (one !== null) reading.port = portIn(one[2]);
      return true;
    }
    const all = allFailed.exec(text);
    const late = timedOut.exec(text);
    if (late !== null && /Resolving/.test(text)) {
      if (run.attempts.length === 0) {
        add({ outcome: 'name-not-found' });
        if (place.host !== null)
          found.names.push({
            ...{ tool: 'curl', server: null, host: place.host, addresses: [], outcome: 'no-answer' },
          });
      }
      return true;
    }
    if (all !== null || late !== null) {
      const milliseconds = Number(all?.[3] ?? late?.[1] ?? late?.[2] ?? Number.NaN);
      const isLate = all === null || /^\s*curl: \(28\)/.test(text);
      end(isLate ? 'timeout' : (failureIn(all?.[4] ?? '') ?? 'unreachable'), {
        ...(all !== null && { host: hostIn(all[1]), port: portIn(all[2]) }),
        milliseconds: Number.isNaN(milliseconds) ? null : milliseconds,
      });
      return true;
    }
    const name = unresolved.exec(text)?.[1];
    if (name !== undefined) {
      const host = hostIn(name);
      if (!run.attempts.some((other) => other.outcome === 'name-not-found')) {
        add({ outcome: 'name-not-found', host });
        if (host !== null)
          found.names.push({ tool: 'curl', server: null, host, addresses: [], outcome: 'name-not-found' });
      }
      return true;
    }
    return false;
  }

  /** All that were still being tried have failed. */
  function end(outcome: HomeReading['outcome'], said: Partial<HomeReading>): void {
    // A dialogue that stops answering was open all the same.
    if (run.open !== null && said.port === undefined) return;
    if (run.open !== null) finish();
    const waiting = run.attempts.filter((one) => one.outcome === 'not-tested');
    for (const one of waiting) {
      one.outcome = outcome;
      Object.assign(one, {
        host: said.host ?? one.host,
        port: said.port ?? one.port,
        milliseconds: said.milliseconds ?? null,
      });
    }
    // `connect to …` and `curl: (7)` tell of the same attempts again.
    for (const one of run.attempts) one.host ??= said.host ?? null;
    if (run.attempts.length === 0) add({ outcome, ...said });
  }

  function readTls(text: string): boolean {
    const on = encrypted.exec(text);
    // Since 8.16 it says that it is connected when TLS has begun.
    if (on !== null && run.open === null) {
      run.open = run.attempts.findLast((one) => one.outcome === 'not-tested') ?? null;
      if (run.open !== null) run.open.outcome = 'open';
    }
    const { open } = run;
    if (on !== null && open !== null) {
      open.tls ??= noTls();
      open.tls.version ??= tlsVersionIn(on[1] ?? on[2] ?? '');
      return true;
    }
    const issuer = /^\s*\* {1,8}issuer: (.{1,1000})$/.exec(text)?.[1];
    if (issuer !== undefined && open !== null) {
      open.tls ??= noTls();
      open.tls.issuer ??= distinguishedName(issuer);
      return true;
    }
    const fingerprint = /sha256 fingerprint[ :=]{1,3}(\S{64,100})/i.exec(text)?.[1];
    if (fingerprint !== undefined && open?.tls) open.tls.fingerprint ??= fingerprintIn(fingerprint);
    if (verifiedWell.test(text)) {
      run.isVerified = true;
      return true;
    }
    const bad = refusedWord.exec(text);
    if (bad === null) return false;
    if (!/SKIPPED/.test(text) && certificateProblem(text) !== null) run.problem ??= text;
    return true;
  }

  function readDialogue(text: string): boolean {
    const [, side, words = ''] = /^\s*([<>]) ?(.{0,2000})$/.exec(text) ?? [];
    if (side !== undefined) {
      if (run.wantsTls && run.open !== null && side === '>' && run.open.tls === null) run.open.tls = noTls();
      if (/^(?:\S{1,12} )?(?:STARTTLS|STLS)\s*$/i.test(words) && side === '>')
        run.wantsTls = run.isUpgraded = true;
      else if (side === '<' && run.wantsTls && /^(?:[45]\d\d|-ERR|\S+ (?:NO|BAD))/.test(words))
        run.wantsTls = false;
      run.session.hears(words);
      return true;
    }
    const code = fatal.exec(text);
    if (code === null) return false;
    readEnd(Number(code[1]), code[2] ?? '');
    return true;
  }

  /** `curl: (N)`, the sum of a run; by https://curl.se/libcurl/c/libcurl-errors.html. */
  function readEnd(code: number, words: string): void {
    const isReached = run.open !== null;
    if (code === 7 && !isReached) end(failureIn(words) ?? 'unreachable', {});
    else if (code === 28 && !isReached) end('timeout', {});
    if ([35, 51, 58, 60].includes(code)) {
      const problem = certificateProblem(words);
      run.open ??= run.attempts.at(-1) ?? add({ outcome: 'open' });
      run.open.outcome = 'open';
      if (
        clearText.test(words) &&
        !run.wantsTls &&
        command?.words.every((word) => !/^--ssl/.test(word)) !== false
      )
        run.open.clearTextFirst = true;
      else if (problem !== null || code !== 35) {
        run.open.tls ??= noTls();
        run.problem ??= words === '' ? 'other' : words;
      }
    }
    if (code === 64 && run.open !== null) run.open.starttls ??= false;
    if (code === 1 || code === 2 || code === 3) {
      if (run.attempts.length === 0) add({ outcome: 'not-tested' });
    }
  }
}

function newRun(): Run {
  return {
    attempts: [],
    open: null,
    session: new Session(),
    problem: null,
    isVerified: false,
    wantsTls: false,
    isUpgraded: false,
  };
}

function noTls(): HomeTls {
  return { version: null, issuer: null, fingerprint: null, verified: null };
}

/** curl looks at every certificate unless it is told not to (`-k`), and then says what it would have held against it. */
function judged(tls: HomeTls, { problem, isVerified }: Run, { command }: Piece): HomeTls {
  if (problem !== null) return { ...tls, verified: false, problem: certificateProblem(problem) ?? 'other' };
  const careless = command?.words.some((word) => /^(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure)$/.test(word)) === true;
  const isGood = isVerified || (command !== null && !careless && tls.version !== null);
  return { ...tls, verified: isGood ? true : null };
}
