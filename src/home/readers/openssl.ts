import type { HomeReading, HomeTls, HomeTlsProblem } from '../../model/home.ts';
import {
  certificateProblem,
  distinguishedName,
  fingerprintIn,
  fingerprintOfPem,
  tlsVersionIn,
} from '../pieces/certificate-words.ts';
import { failureIn } from '../pieces/failure-words.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn } from '../pieces/places.ts';
import { Session } from '../pieces/session.ts';

const connecting = /^\s*Connecting to (\S{1,100}?)$/;
const begun = /^\s*(?:CONNECTED ?\([\dA-Fa-f]{1,16}\)|CONNECTION ESTABLISHED)/;
const verified =
  /^\s*(?:Verif(?:y return code: (\d{1,4})(?: \((.{1,200})\))?|ication: OK|ication error: (.{1,200}))|verify error:(?:num=\d{1,4}:)?(.{1,200}))$/;
const depth = /^\s*depth=(\d{1,2}) (.{1,1000})$/;
const noStarttls = /did(?:n't|n’t| not) f(?:i|ou)nd starttls in server response/i;
const clearText =
  /:(?:wrong version number|unknown protocol|http request|packet length too long|record too small|bad packet length)\b/i;
const connectError =
  /^\s*(?:(?:connect|socket|gethostbyname|getservbyname|BIO_lookup\w*|getaddrinfo)\b.{0,20}[:= ]|[\dA-Fa-f]{4,32}:error:.{0,40}(?:system library|BIO routines|system lib)|s_client: connect)/;
const refusedOption =
  /(?:unknown|unrecognized|invalid) (?:option|command)|s_client: (?:Option|Use -help|Unknown|Extra|Missing)|^\s*usage: s_client/i;
const known =
  /^\s*(?:---|verify (?:return|depth|error)|DONE|closed|\d{1,2} s:|i:|s:|a:PKEY|v:NotBefore|subject ?=|issuer ?=|notBefore=|notAfter=|serial=|\S{0,12} ?Fingerprint ?=|Certificate chain|Server certificate|-----(?:BEGIN|END) CERTIFICATE|No client certificate|Acceptable client|Client Certificate Types|Requested Signature|Shared Requested|Peer sign|Peer Temp|Server Temp|Negotiated|Supported Elliptic|Signature type|Hash used|Ciphersuite|Peer certificate|Peer signature|Protocol|Cipher|Session-ID|Master-Key|Resumption|PSK|SRP|TLS session|Start Time|Timeout|Max Early|Extended master|Early data|New, |Reused, |Server public key|Secure Renegotiation|Compression|Expansion|No ALPN|ALPN|Next protocol|Can't use SSL_get_servername|SSL handshake|SSL-Session|SSL3 alert|Verif|read:errno|write:errno|Post-Handshake|read R BLOCK|RENEGOTIATING|KEYUPDATE|no peer certificate|OCSP|SCT|Key-Arg|Krb5|\d{4} - |[\dA-Fa-f]{4,32}:error:|error:|Q$)|^(?:\(NONE\))/i;

/** `openssl s_client`, with and without `-brief`, of OpenSSL 1.0 to 3 and LibreSSL, also what `openssl x509` made of it. */
export const readOpenssl: Reader = {
  tool: 'openssl',
  signs: new RegExp(
    [
      begun.source,
      verified.source,
      /^\s*depth=\d{1,2} /.source,
      noStarttls.source,
      /^\s*[\dA-Fa-f]{4,32}:error:[\dA-Fa-f]{2,8}:/.source,
      /^\s*Connecting to [\d.:a-fA-F]{3,60}$/.source,
      /^\s*(?:Protocol version: |Ciphersuite: |Peer certificate: |no peer certificate available|New, .{2,20}, Cipher is |connect:errno|SSL handshake has read|s_client: |verify return:|sha256 Fingerprint=|issuer ?= ?\S|subject ?= ?\S)/
        .source,
    ].join('|'),
    'i',
  ),
  read,
};

/** One connection, as far as it has been read. */
interface Connection {
  isBegun: boolean;
  address: string | null;
  failure: ReturnType<typeof failureIn>;
  cannotRun: boolean;
  noStarttls: boolean;
  clearText: boolean;
  isEncrypted: boolean;
  noCertificate: boolean;
  certificate: boolean;
  version: string | null;
  issuer: string | null;
  leaf: string | null;
  fingerprint: string | null;
  /** What was said against the certificate. */
  complaints: string[];
  /** Whether the tool has looked at the certificate at all. */
  looked: boolean;
}

function fresh(): Connection {
  return {
    ...{
      isBegun: false,
      address: null,
      failure: null,
      cannotRun: false,
      noStarttls: false,
      clearText: false,
    },
    ...{
      isEncrypted: false,
      noCertificate: false,
      certificate: false,
      version: null,
      issuer: null,
      leaf: null,
    },
    ...{ fingerprint: null, complaints: [], looked: false },
  };
}

function read(piece: Piece): Found {
  const found = nothing();
  let connection = fresh();
  let session = new Session();
  let pem: string[] | null = null;
  let isTouched = false;
  let last = -1;
  let isUsage = false;
  const finish = () => {
    const reading = isTouched ? toReading(connection, session, piece) : null;
    if (reading !== null) found.readings.push(reading);
    connection = fresh();
    session = new Session();
    isTouched = false;
  };
  piece.lines.forEach((line, index) => {
    if (/^\s*-----BEGIN (?:TRUSTED )?CERTIFICATE-----/.test(line)) pem = [];
    else if (/^\s*-----END (?:TRUSTED )?CERTIFICATE-----/.test(line)) {
      connection.fingerprint ??= fingerprintOfPem(pem ?? []);
      pem = null;
    } else if (pem !== null) {
      if (pem.length < 400) pem.push(line);
      return;
    }
    if ((connecting.test(line) || begun.test(line)) && connection.isBegun) finish();
    const isKnown = readLine(connection, line);
    if (isKnown) isTouched = true;
    isUsage = (isUsage && line.trim() !== '') || refusedOption.test(line);
    if (isKnown || isUsage || known.test(line) || session.hears(line)) last = index;
  });
  finish();
  // Within the output nothing is a stranger's: tickets, chains and lists of authorities have any form.
  for (let index = 0; index <= last; index += 1) found.taken.add(index);
  return found;
}

function readLine(connection: Connection, line: string): boolean {
  const { complaints } = connection;
  const address = connecting.exec(line)?.[1];
  if (address !== undefined) {
    connection.address = addressIn(address);
    return true;
  }
  if (begun.test(line)) {
    connection.isBegun = true;
    if (line.includes('ESTABLISHED')) connection.isEncrypted = true;
    return true;
  }
  const verdict = verified.exec(line);
  if (verdict !== null) {
    const [, code, words, brief, early] = verdict;
    connection.looked = true;
    const bad = brief ?? early ?? (code === undefined || code === '0' ? undefined : (words ?? 'not ok'));
    if (bad !== undefined) {
      complaints.push(bad);
      connection.certificate = true;
    }
    return true;
  }
  const step = depth.exec(line);
  if (step !== null) {
    connection.certificate = true;
    connection.looked = true;
    if (step[1] === '0') connection.leaf = distinguishedName(step[2] ?? '');
    return true;
  }
  return readState(connection, line) || readCertificate(connection, line) || readTrouble(connection, line);
}

function readState(connection: Connection, line: string): boolean {
  const protocol = /^\s*Protocol(?: version)? {0,4}: (\S{1,12})/.exec(line)?.[1];
  const agreed = /^\s*(?:New|Reused), (\S{1,20}), Cipher is (\S{1,60})/.exec(line);
  if (protocol !== undefined) {
    connection.version = tlsVersionIn(protocol) ?? connection.version;
    return true;
  }
  if (agreed !== null) {
    const none = agreed[2] === '(NONE)';
    if (none) connection.version = null;
    else {
      connection.isEncrypted = true;
      // The older ones name the version in which the cipher came up.
      if (!agreed[1]?.includes('/')) connection.version ??= tlsVersionIn(agreed[1] ?? '');
    }
    return true;
  }
  if (/^\s*(?:Ciphersuite: |Cipher {1,8}: )(?!0000|\(NONE\))\S/.test(line)) {
    connection.isEncrypted = true;
    return true;
  }
  if (/no peer certificate available/.test(line)) {
    connection.noCertificate = true;
    return true;
  }
  if (noStarttls.test(line)) {
    connection.noStarttls = true;
    return true;
  }
  return false;
}

function readCertificate(connection: Connection, line: string): boolean {
  const issuer = /^\s*issuer ?= ?(.{1,1000})$/.exec(line)?.[1] ?? /^\s{1,8}i:(.{1,1000})$/.exec(line)?.[1];
  if (issuer !== undefined) {
    connection.issuer ??= distinguishedName(issuer);
    connection.certificate = true;
    return true;
  }
  const fingerprint = /^\s*sha256 Fingerprint ?= ?(\S{1,100})/i.exec(line)?.[1];
  if (fingerprint !== undefined) {
    connection.fingerprint = fingerprintIn(fingerprint) ?? connection.fingerprint;
    connection.certificate = true;
    return true;
  }
  if (
    /^\s*(?:Peer certificate: \S|Server certificate$|Certificate chain$|subject ?= ?\S|-----END CERTIFICATE)/.test(
      line,
    )
  ) {
    connection.certificate = true;
    return true;
  }
  return false;
}

function readTrouble(connection: Connection, line: string): boolean {
  if (refusedOption.test(line)) {
    connection.cannotRun = true;
    return true;
  }
  if (clearText.test(line)) {
    connection.clearText = true;
    return true;
  }
  if (/certificate verify failed/i.test(line)) return true;
  if (/:error:.{0,100}(?:SSL routines|:ssl)|SSL alert number|^\s*(?:read|write):errno/i.test(line)) {
    connection.isBegun = true;
    return true;
  }
  if (!connectError.test(line)) return false;
  connection.failure ??= failureIn(line);
  return true;
}

function toReading(connection: Connection, session: Session, { command }: Piece): HomeReading | null {
  const place = {
    ...{ host: command?.host ?? null, address: connection.address ?? command?.address ?? null },
    port: command?.ports[0] ?? null,
  };
  const { isBegun, isEncrypted, certificate, looked, clearText, noStarttls } = connection;
  const isReached = isBegun || isEncrypted || certificate || looked || clearText || noStarttls;
  if (!isReached) {
    if (connection.failure !== null) return readingOf('openssl', { outcome: connection.failure, ...place });
    return connection.cannotRun || command !== null
      ? readingOf('openssl', { outcome: 'not-tested', ...place })
      : null;
  }
  const tls = tlsOf(connection);
  const asked = command !== null && command.starttls !== null;
  return readingOf('openssl', {
    ...{ outcome: 'open', ...place, greeting: session.greeting, tls },
    starttls: noStarttls ? false : asked && tls !== null ? true : null,
    ...(clearText && !asked && { clearTextFirst: true }),
  });
}

/** "Verification: OK" stands there even where no certificate came, and nothing was encrypted. */
function tlsOf(connection: Connection): HomeTls | null {
  const { isEncrypted, noCertificate, complaints } = connection;
  const certificate = connection.certificate && !noCertificate;
  if (!isEncrypted && !certificate) return null;
  const problem = complaints.length === 0 ? null : worst(complaints);
  // A chain without a complaint is in order, also where the sum below it has been cut off.
  const isGood = certificate && connection.looked && complaints.length === 0;
  const selfSigned = problem === 'self-signed' ? connection.leaf : null;
  return {
    ...{
      version: connection.version,
      issuer: connection.issuer ?? selfSigned,
      fingerprint: connection.fingerprint,
    },
    verified: complaints.length > 0 ? false : isGood ? true : null,
    ...(problem !== null && { problem }),
  };
}

/** Of several complaints the one that names a cause: a missing authority comes on top of it. */
function worst(complaints: readonly string[]): HomeTlsProblem {
  const kinds = complaints.map((one) => certificateProblem(one) ?? 'other');
  return kinds.find((one) => one !== 'untrusted' && one !== 'other') ?? kinds[0] ?? 'other';
}
