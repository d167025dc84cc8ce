import type { HomeTool } from '../../model/home.ts';
import { addressIn, hostIn, portIn } from './places.ts';

/** A command as it was typed before its output. */
export interface Command {
  tool: HomeTool;
  host: string | null;
  /** The address that was typed instead of a name. */
  address: string | null;
  ports: readonly number[];
  /** The protocol whose STARTTLS was asked for; null where none was. */
  starttls: string | null;
  /** The rest of the words, for what only one tool knows. */
  words: readonly string[];
}

/** What stands before a command: a prompt of PowerShell, cmd, bash, zsh or fish. */
const prompts =
  /^\s*(?:\(\S{1,60}\) )?(?:(?:\[\S{1,80}\]: )?PS ?(?:[A-Z]:[^>]{0,200}|[/~][^>]{0,200}|[A-Z]+:\\[^>]{0,200})?> ?|[A-Z]:[\\/][^>]{0,200}> ?|\[?[\w.-]{1,64}@[\w.-]{1,64}[^$#%>]{0,120}[$#%>] ?|[\w.-]{1,64}:[^$#%\s]{0,80} [\w.-]{1,40}[$#%] |(?:-?bash|sh|zsh|ksh|ash)-?[\d.]{0,8}[$#%] |[└╰][─>]{1,3}[$#%❯]? ?|┌──\(.{1,80}\)-\[.{1,80}\]|(?:➜|→) {1,3}\S{1,60} (?:git:\(\S{1,60}\) (?:✗ )?)?|(?:[~/]\S{0,80} )?[$#%>❯λ»»›] {0,2}|Microsoft Telnet> ?|MariaDB> ?)/iu;
/** What people put in front: rights, limits, something to say. */
const wrappers =
  /^(?:(?:sudo|time|winpty|command|exec|proxychains4?|torsocks) |(?:g?timeout) (?:-\S+ )?\d+s? |(?:echo|printf|yes|sleep|\(|Q\b)[^|]{0,200}\| ?|& ?|cmd \/c )/i;
const names: readonly [RegExp, HomeTool][] = [
  [/^(?:test-netconnection|tnc)(?= |$)/i, 'test-netconnection'],
  // PowerShell 7 asks a port on every system this way.
  [/^test-connection(?= .{0,300}-tcpport)/i, 'test-netconnection'],
  [/^test-connection(?= )/i, 'test-connection'],
  [/^resolve-dnsname(?= )/i, 'resolve-dnsname'],
  [/^(?:\S{0,60}[\\/])?nmap(?:\.exe)?(?= -\w| \S{1,253}\.\S)/, 'nmap'],
  [
    /^(?:\S{0,60}[\\/])?(?:nc|ncat|netcat|nc\.openbsd|nc\.traditional)(?:\.exe)?(?= -| \S+ \d| \S+\.\S| ::| \d)/i,
    'nc',
  ],
  [/^busybox nc(?= )/i, 'nc'],
  [/^(?:busybox )?(?:\S{0,60}[\\/])?telnet(?:\.exe)?(?= -\w| \S+ \d+| \S+[.:]\S+|$)/i, 'telnet'],
  [/^(?:\S{0,60}[\\/])?openssl(?:\.exe)?\S{0,12} s_client(?= |$)/i, 'openssl'],
  [/^(?:\S{0,60}[\\/])?curl(?:\.exe)?(?= -| '?"?\w+:\/\/| [\w.-]+[.:]\S+)/i, 'curl'],
  [
    /^(?:busybox )?(?:\S{0,60}[\\/])?(?:ping[46]?)(?:\.exe)?(?= -\w| \/\w| [\w:.-]{1,253}(?: -\S.{0,60})?$)/,
    'ping',
  ],
  [/^(?:busybox )?(?:\S{0,60}[\\/])?nslookup(?:\.exe)?(?= |$)/i, 'nslookup'],
  [/^(?:\S{0,60}[\\/])?(?:dig|kdig|drill)(?:\.exe)?(?= )/, 'dig'],
  [/^host(?= -\w| \S{1,253}\.\S)/, 'dig'],
  [/^(?:busybox )?(?:\S{0,60}[\\/])?(?:traceroute6?|tracert|tracepath6?|mtr)(?:\.exe)?(?= )/, 'traceroute'],
];

/** What follows the prompt, or null where the line begins with none. */
export function afterPrompt(line: string): string | null {
  const prompt = prompts.exec(line)?.[0];
  return prompt === undefined ? null : line.slice(prompt.length).trim();
}

/** The command that a line holds, with or without a prompt before it; null where it holds none of a tool that we read. */
export function readCommand(line: string): Command | null {
  const typed = afterPrompt(line);
  const shell = shellCommandIn(typed ?? line.trim());
  if (shell !== null) return shell;
  return commandIn(line.trim()) ?? (typed === null ? null : (commandIn(typed) ?? shortCommandIn(typed)));
}

/** Behind a prompt also what could be a sentence elsewhere: `nc myserver smtp`. */
function shortCommandIn(typed: string): Command | null {
  const [, name = '', rest = ''] = /^(nc|ncat|netcat|telnet|ping|dig|host) (\S.{0,400})$/i.exec(typed) ?? [];
  const tool = shortNames[name.toLowerCase()];
  return tool === undefined ? null : parse(tool, wordsOf(rest));
}

/** A shell's own connection; what stands behind the place says what is printed of it. A place of variables is none. */
function shellCommandIn(text: string): Command | null {
  const [, host, port, rest = ''] =
    /^(?!(?:-?\w{0,3}sh|timeout)(?:\[\d+\])?: )[^#]{0,300}?[<>&] ?"?\/dev\/tcp\/([^/\s$"']{1,253})\/(\d{1,5})(?!\d)(.{0,400})$/.exec(
      text,
    ) ?? [];
  if (host === undefined) return null;
  const made = { tool: 'bash' as const, host: hostIn(host), address: addressIn(host), starttls: null };
  return { ...made, ports: portsIn(port ?? ''), words: [rest] };
}

const shortNames: Record<string, HomeTool> = {
  ...{ nc: 'nc', ncat: 'nc', netcat: 'nc', telnet: 'telnet', ping: 'ping', dig: 'dig', host: 'dig' },
};

function commandIn(text: string): Command | null {
  let rest = text;
  for (let times = 0; times < 4; times += 1) rest = rest.replace(wrappers, '').trimStart();
  // `Test-NetConnection` also stands behind a loop or an assignment.
  rest = rest.replace(
    /^(?:\$\w{1,40} ?= ?|for [^;]{1,200}; ?do |[^|]{1,200}\| ?(?:%|foreach(?:-object)?) ?\{ ?|foreach ?\([^)]{1,200}\) ?\{ ?)/i,
    '',
  );
  // A property of the answer is the answer in one word.
  const asked = /^\((test-netconnection .{1,400}|tnc .{1,400})\)\.(?:tcptest|ping)succeeded/i.exec(rest)?.[1];
  if (asked !== undefined) rest = `${asked} -InformationLevel Quiet`;
  for (const [name, tool] of names) {
    const found = name.exec(rest)?.[0];
    if (found === undefined) continue;
    return parse(tool, wordsOf(rest.slice(found.length)));
  }
  return null;
}

/** Words of a command line up to what the shell does with the output. */
function wordsOf(text: string): string[] {
  const words = text.match(/"[^"]{0,1000}"|'[^']{0,1000}'|[^\s"']+(?:"[^"]{0,1000}"|'[^']{0,1000}')?/g) ?? [];
  const end = words.findIndex((word) => /^(?:[|;}]|&&|\|\||\d?[<>]|&$)/.test(word));
  return words.slice(0, end < 0 ? 40 : Math.min(end, 40)).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}

/** Options that take a value of their own, a pattern a tool. */
const valued: Record<HomeTool, RegExp> = {
  block: /$^/,
  'test-netconnection':
    /^-(?:informationlevel|inf\w*|commontcpport|com\w*tcp\w*|hops|constrain\w*|erroraction|ea|warningaction|wa)$/i,
  nc: /^-(?:[46CDdFhklNnrStUuvZz]*[wGipPsqxXTIOMmDLKJVea]|-(?:wait|source|source-port|proxy|idle-timeout|delay))$/,
  telnet: /^-(?:[belnSXktf])$/,
  openssl:
    /^-(?:servername|CAfile|CApath|CAstore|cert|key|cipher|ciphersuites|verify|verify_hostname|verify_ip|verify_email|name|alpn|sigalgs|groups|curves|tls1_\d|min_protocol|max_protocol|proxy|xmpphost|keyform|certform|pass|psk|sess_in|sess_out|bind|maxfraglen|timeout)$/,
  curl: /^-(?:[a-zA-Z]*[mouUXHdeAbcCDEFhKPQrtTwxyYz]|-(?:connect-timeout|max-time|user|header|request|upload-file|mail-from|mail-rcpt|mail-auth|cacert|output|resolve|interface|login-options|oauth2-bearer|data|user-agent|tls-max|proto|write-out|proxy|sasl-authzid|ciphers|dns-servers|connect-to|stderr|trace|trace-ascii))$/,
  ping: /^[-/](?:[cnwWiItslMpQmS])$/,
  nslookup: /$^/,
  dig: /^-(?:[bcfkptyqxRWNm])$/,
  traceroute: /^[-/](?:[a-zA-Z]*[cfgimqwhszN])$/,
  'resolve-dnsname': /^-(?:type|server)$/i,
  'test-connection':
    /^-(?:count|buffersize|delay|timeoutseconds|maxhops|timetolive|source|throttlelimit|erroraction|ea)$/i,
  nmap: /^-(?:p|T|e|S|D|iL|o[NXGA]|-(?:host-timeout|max-retries|min-rate|source-port|script))$/,
  bash: /$^/,
};

/** Their options mean one thing here and another there, and only a number is surely a value. */
const onlyNumbers: ReadonlySet<HomeTool> = new Set<HomeTool>(['traceroute', 'ping']);

function parse(tool: HomeTool, words: readonly string[]): Command {
  const named: Record<string, string> = {};
  const bare: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, option = '', value] = /^([-/]{1,2}[A-Za-z][\w-]{0,30})(?:[=:](.{1,1000}))?$/.exec(word) ?? [];
    const next = words[at + 1] ?? '';
    const key = placeOption(tool, option);
    if (key !== null) {
      named[key] = value ?? next;
      if (value === undefined) at += 1;
    } else if (valued[tool].test(word) && (!onlyNumbers.has(tool) || /^[\d.]+$/.test(next))) at += 1;
    else if (!/^[-+]./.test(word)) bare.push(word);
  }
  return placeIn(tool, named, bare, words);
}

/** Options by which a place is named. */
function placeOption(tool: HomeTool, option: string): string | null {
  const name = option.replace(/^-{1,2}/, '').toLowerCase();
  if (tool === 'resolve-dnsname') return name === 'name' ? 'host' : null;
  if (tool === 'test-connection') return /^(?:computername|targetname)$/.test(name) ? 'host' : null;
  if (tool === 'test-netconnection') {
    if (/^(?:c|cn|comp\w*|computern\w*|remotea\w*|targetname)$/.test(name)) return 'host';
    return /^(?:p|po|por|port|remotep\w*|tcpport)$/.test(name) ? 'port' : null;
  }
  if (tool === 'openssl') {
    if (name === 'starttls' || name === 'connect' || name === 'port' || name === 'host') return name;
  }
  if (tool === 'curl' && name === 'url') return 'url';
  return tool === 'traceroute' && option === '-p' ? 'port' : null;
}

/** Ports of the schemes that curl speaks. */
const schemePorts: Record<string, number> = {
  ...{ smtp: 25, smtps: 465, imap: 143, imaps: 993, pop3: 110, pop3s: 995 },
  ...{ http: 80, https: 443, telnet: 23 },
};

function placeIn(
  tool: HomeTool,
  named: Record<string, string>,
  bare: string[],
  words: readonly string[],
): Command {
  const made = (host: string | undefined, ports: readonly (string | number | undefined)[]): Command => ({
    ...{ tool, host: hostIn(host), address: addressIn(host), words, starttls: named.starttls ?? null },
    ports: ports.flatMap((port) => portsIn(String(port ?? ''))),
  });
  if (tool === 'resolve-dnsname' || tool === 'test-connection') return made(named.host ?? bare[0], []);
  if (tool === 'test-netconnection') return made(named.host ?? bare[0], [named.port]);
  if (tool === 'openssl') {
    const [host, port] = hostAndPort(named.connect ?? bare[0] ?? '');
    return made(named.host ?? host, [named.port ?? port]);
  }
  if (tool === 'curl') {
    const url = named.url ?? bare.find((word) => /:\/\/|\./.test(word)) ?? '';
    const { scheme = 'http', place = '' } =
      /^(?:(?<scheme>[a-z\d]{2,8}):\/\/)?(?:[^@/]{0,400}@)?(?<place>[^/?#]{0,300})/i.exec(url)?.groups ?? {};
    const [host, port] = hostAndPort(place);
    return made(host, [port ?? schemePorts[scheme.toLowerCase()]]);
  }
  if (tool === 'nc' || tool === 'telnet') {
    const [host = '', ...ports] = bare.filter((word) => word !== 'open' && word !== 'o');
    const pair = hostAndPort(host);
    return pair[1] === undefined
      ? made(host, tool === 'nc' ? ports : ports.slice(0, 1))
      : made(pair[0], [pair[1]]);
  }
  if (tool === 'dig')
    return made(
      bare.find((word) => !word.startsWith('@') && /\./.test(word)),
      [],
    );
  return made(bare[0], [named.port]);
}

/** `host:25`, `[2001:db8::1]:25`; an address of IPv6 without brackets has no port. */
function hostAndPort(text: string): [string, string | undefined] {
  const [, bracketed, plain, port] =
    /^(?:\[([^\]]{1,100})\]|([^:\s]{1,253}))(?::(\d{1,5}))?$/.exec(text) ?? [];
  return [bracketed ?? plain ?? text, port];
}

/** Names of ports as /etc/services has them. */
const services: Record<string, number> = {
  ...{ smtp: 25, submission: 587, submissions: 465, smtps: 465, imap: 143, imap2: 143, imaps: 993 },
  ...{ pop3: 110, pop3s: 995, http: 80, https: 443, domain: 53, sieve: 4190 },
};

/** `25`, `25,465` and short ranges such as `22-25`. */
function portsIn(text: string): number[] {
  return text.split(',', 20).flatMap((one) => {
    const service = services[one.toLowerCase()];
    if (service !== undefined) return [service];
    const [from, to] = one.split('-').map((part) => portIn(part));
    if (from === null || from === undefined) return [];
    if (to === null || to === undefined || to < from || to - from > 20) return [from];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
