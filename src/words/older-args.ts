import { challengeMechanisms } from '../model/facts.ts';
import type { FindingArgs } from '../model/finding.ts';
import { providerNamed } from '../model/login-providers.ts';
import { kindOfWays } from '../model/login-ways.ts';
import { rowOf, toProtocol } from '../model/protocols.ts';
import { type Source, sourceRow, sources } from '../model/sources.ts';

type Arg = FindingArgs[string] | undefined;

/**
 * Arguments of findings as messages know them: what earlier versions kept as half sentences is taken apart, and what follows from
 * the arguments alone is added.
 */
export function ofThisVersion(args: FindingArgs): FindingArgs {
  return {
    ...args,
    ...wayOf(args.works),
    ...flawsOf(args.flaws),
    ...chosenOf(args.chosen),
    ...alertOf(args),
    ...classesOf(args),
    ...readersOf(args),
    ...refusingOf(args),
    ...providerOf(args),
    ...loginsOf(args),
    ...waysOf(args),
    ...sameHostOf(args),
    ...proofOf(args),
    ...lastedOf(args),
    ...hopsOf(args),
    ...publishersOf(args),
    ...recordsOf(args),
    ...filesOf(args),
    ...senderOf(args),
  };
}

/** `port 993 with SSL/TLS` */
function wayOf(works: Arg): FindingArgs {
  const [, port, security] = /^port (\d{1,5}) with (\S+)$/.exec(typeof works === 'string' ? works : '') ?? [];
  if (port === undefined) return {};
  return { wayPort: port, waySecurity: security === 'STARTTLS' ? 'starttls' : 'tls' };
}

/** `an RSA key of only 1024 bits`, `a signature with SHA-1` */
function flawsOf(flaws: Arg): FindingArgs {
  const list = Array.isArray(flaws) ? flaws : [];
  const keys = list.flatMap((flaw) => [/^an? ([\w-]{1,20}) key of only (\d{1,6}) bits$/.exec(flaw) ?? []]);
  const [, keyType, keyBits] = keys.find(([whole]) => whole !== undefined) ?? [];
  const hashes = list.flatMap((flaw) => /^a signature with (\S{1,10})$/.exec(flaw)?.[1] ?? []);
  return { ...(keyType && keyBits && { keyType, keyBits }), ...(hashes.length > 0 && { hashes }) };
}

/** `STARTTLS`, `no encryption` */
function chosenOf(chosen: Arg): FindingArgs {
  if (chosen === 'STARTTLS') return { chosen: 'starttls' };
  return chosen === 'no encryption' ? { chosen: 'unencrypted' } : {};
}

function alertOf({ alert, alertText }: FindingArgs): FindingArgs {
  return typeof alert === 'string' && alertText === undefined
    ? { alertText: alert.replaceAll('_', ' ') }
    : {};
}

/** Kinds of weak methods, once under a name that no selector can ask for. */
function classesOf({ classes, onlySecrecy }: FindingArgs): FindingArgs {
  if (!Array.isArray(classes)) return {};
  return {
    classes: classes.map((name) => (name === '3des' ? 'triple-des' : name)),
    onlySecrecy: onlySecrecy ?? classes.join() === 'no-forward-secrecy',
  };
}

/** The programs that still read the common name were not kept, since they were in the words. */
function readersOf({ onlyCommonName, readers }: FindingArgs): FindingArgs {
  if (onlyCommonName !== true || readers !== undefined) return {};
  return { readers: ['outlook-windows', 'openssl-of-distributions', 'python', 'java', 'gnutls', 'openssl'] };
}

/** Families of programs, once by the names that people read. */
const families: readonly [RegExp, string][] = [
  [/^Outlook on Windows$/, 'outlook-windows'],
  [/^Apple Mail on iPhone and Mac$/, 'apple-mail'],
  [/^mail apps on Android$/, 'android-apps'],
  [/^Thunderbird$/, 'thunderbird'],
  [/^programs with the OpenSSL of Debian, Ubuntu or Fedora$/, 'openssl-of-distributions'],
  [/^Python scripts$/, 'python'],
  [/^programs written in Go$/, 'go'],
  [/^programs written in Rust$/, 'rust'],
  [/^programs in Java 24 or later$/, 'java'],
  [/^programs with GnuTLS$/, 'gnutls'],
  [/^programs with OpenSSL 3\.0 or 3\.1 as published$/, 'openssl'],
];

function refusingOf({ refusing }: FindingArgs): FindingArgs {
  if (!Array.isArray(refusing)) return {};
  const idOf = (name: string) => families.find(([form]) => form.test(name))?.[1] ?? name;
  return { refusing: refusing.map(idOf) };
}

function providerOf({ provider, appPasswords }: FindingArgs): FindingArgs {
  if (typeof provider !== 'string' || appPasswords !== undefined) return {};
  return { appPasswords: providerNamed(provider)?.appPasswords ?? null };
}

/** `ann@example.org on mail.example.org (sending)`, `mail.example.org port 587` */
function loginsOf({ worked, offeredAt }: FindingArgs): FindingArgs {
  const login = / on (\S{1,255}) \((sending|receiving)\)$/;
  const place = /^(\S{1,255}) port (\d{1,5})$/;
  return {
    ...(Array.isArray(worked) && {
      worked: worked.map((one) => {
        const [end, host, what] = login.exec(one) ?? [];
        return end === undefined ? one : `${what} ${host} ${one.slice(0, -end.length)}`;
      }),
    }),
    ...(Array.isArray(offeredAt) && { offeredAt: offeredAt.map((one) => one.replace(place, '$1 $2')) }),
  };
}

function waysOf({ offered, ways }: FindingArgs): FindingArgs {
  return Array.isArray(offered) && ways === undefined ? kindOfWays(offered) : {};
}

function sameHostOf({ incoming, accepted, outgoing, sameHost }: FindingArgs): FindingArgs {
  if (typeof incoming !== 'string' || sameHost !== undefined) return {};
  return { sameHost: incoming === (accepted ?? outgoing) };
}

function proofOf({ mechanism, proof }: FindingArgs): FindingArgs {
  if (typeof mechanism !== 'string' || proof !== undefined) return {};
  return { proof: challengeMechanisms.some((name) => name === mechanism) };
}

/** Less than a second has words of its own, and two minutes are no 120 seconds. */
function lastedOf({ seconds }: FindingArgs): FindingArgs {
  if (typeof seconds !== 'number') return {};
  return { brief: seconds < 1, minutes: seconds < 120 ? null : Math.ceil(seconds / 60) };
}

/** `mx.example.org to an unnamed server` */
function hopsOf({ ways }: FindingArgs): FindingArgs {
  if (!Array.isArray(ways)) return {};
  const name = (one: string) => (/^an unnamed /.test(one) ? 'unnamed' : one);
  return {
    ways: ways.map((way) => {
      const [from, by] = way.split(' to ');
      return from === undefined || by === undefined ? way : `${name(from)} ${name(by)}`;
    }),
  };
}

/** The address of a sending server, once under the name of the account's own. */
function senderOf({ spf, address, sender }: FindingArgs): FindingArgs {
  if (spf === undefined || sender !== undefined) return {};
  return { sender: address ?? null };
}

/** Who reads a source, and what each names, belongs to the words: it is looked up where they are made. */
function publishersOf({ sources: named, hosts, protocol }: FindingArgs): FindingArgs {
  if (!Array.isArray(named)) return {};
  const known = named.filter(isSource);
  const readers = (one: Source) => sourceRow(one).readers ?? [];
  const programs = [...new Set(known.flatMap(readers))];
  const of = toProtocol(protocol);
  if (of === undefined || !Array.isArray(hosts)) return { programs };
  const naming = known.map((one, at) =>
    [one, hosts[at]?.replaceAll(', ', ',') ?? '', readers(one).join(', ')].join(' '),
  );
  return { programs, naming, service: rowOf(of).name };
}

function isSource(name: string): name is Source {
  return sources.some((one) => one === name);
}

function recordsOf({ records }: FindingArgs): FindingArgs {
  return Array.isArray(records) ? { records: records.join(' ; ') } : {};
}

/** Base64 and its line ends make a file a third larger on its way. */
function filesOf({ bytes }: FindingArgs): FindingArgs {
  return typeof bytes === 'number' ? { files: bytes * 0.73 } : {};
}
