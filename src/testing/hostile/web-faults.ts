import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/** What a bad web server sends, and what follows: the end, a reset, silence, its last piece for ever, or a byte now and then. */
export interface WebSaid {
  sent: readonly (string | Buffer)[];
  ending: 'end' | 'reset' | 'silence' | 'for ever' | 'slowly';
  /** Sent before anything was asked. */
  unasked?: true;
}

const settings =
  '<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.test"><domain>example.test</domain><incomingServer type="imap"><hostname>mail.example.test</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer></emailProvider></clientConfig>';
const line = 'HTTP/1.1 200 OK\r\n';
const typed = 'Content-Type: text/xml\r\n';
const sized = (body: string | Buffer) => `Content-Length: ${Buffer.byteLength(body)}\r\n`;
const noise = (length: number) => Buffer.from(Array.from({ length }, (_, index) => (index * 167) % 256));
const zeros = Buffer.alloc(10_000_000);

const says = (...sent: (string | Buffer)[]): WebSaid => ({ sent, ending: 'end' });
const then = (ending: WebSaid['ending'], ...sent: (string | Buffer)[]): WebSaid => ({ sent, ending });
/** A whole answer with this body. */
const holds = (body: string | Buffer, headers = typed) => says(line, headers, sized(body), '\r\n', body);
/** The settings behind these headers. */
const behind = (headers: string) => says(line, typed, headers, '\r\n', settings);
const chunked = (...chunks: (string | Buffer)[]) =>
  says(line, typed, 'Transfer-Encoding: chunked\r\n\r\n', ...chunks);
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const status = (code: string, headers = '') =>
  says(`HTTP/1.1 ${code}\r\n`, headers, sized(settings), '\r\n', settings);
const leads = (to: string, code = 302) =>
  says(`HTTP/1.1 ${code} Found\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`);

const framing: Record<string, WebSaid> = {
  'the right answer': holds(settings),
  'the right answer in chunks': chunked(chunk(settings), '0\r\n\r\n'),
  'the right answer without a length': says(line, typed, '\r\n', settings),
  'a chunk size of letters': chunked('zz\r\n', settings),
  'a chunk size below nothing': chunked('-5\r\n', settings),
  'a chunk size too large for any number': chunked(`${'f'.repeat(40)}\r\n`, settings),
  'a chunk size of 64 bits': chunked('ffffffffffffffff\r\n', settings),
  'a chunk size with 0x': chunked(`0x${settings.length.toString(16)}\r\n`, settings, '\r\n0\r\n\r\n'),
  'a chunk size without end': then(
    'for ever',
    line,
    'Transfer-Encoding: chunked\r\n\r\n',
    '0'.repeat(60_000),
  ),
  'a chunk extension without end': then(
    'for ever',
    line,
    'Transfer-Encoding: chunked\r\n\r\n5;',
    'a=b;'.repeat(15_000),
  ),
  'chunk extensions everywhere': chunked(
    ...[...settings].map((one) => `1;${'x'.repeat(100)}\r\n${one}\r\n`),
    '0\r\n\r\n',
  ),
  'chunks of one byte': chunked(...[...settings].map(chunk), '0\r\n\r\n'),
  'chunks of one byte without end': then(
    'for ever',
    line,
    'Transfer-Encoding: chunked\r\n\r\n',
    '1\r\nx\r\n'.repeat(10_000),
  ),
  'a chunk without its line end': chunked(`${settings.length.toString(16)}\r\n${settings}0\r\n\r\n`),
  'a chunk longer than told': chunked('5\r\n', settings),
  'a chunk shorter than told': chunked('fffff\r\n', settings),
  'no last chunk': chunked(chunk(settings)),
  'no last chunk, and silence': then('silence', line, 'Transfer-Encoding: chunked\r\n\r\n', chunk(settings)),
  'a chunk behind the last one': chunked(chunk(settings), '0\r\n\r\n', chunk('more')),
  'trailers without end': then(
    'for ever',
    line,
    'Transfer-Encoding: chunked\r\n\r\n0\r\n',
    'X-A: b\r\n'.repeat(5000),
  ),
  'a trailer of a length': chunked(chunk(settings), '0\r\nContent-Length: 3\r\n\r\n'),
  'chunks and a length': behind(`Transfer-Encoding: chunked\r\n${sized(settings)}`),
  'chunks twice': behind('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n'),
  'chunks in chunks': behind('Transfer-Encoding: chunked, chunked\r\n'),
  'chunks by another name': behind('Transfer-Encoding: xchunked\r\n'),
  'chunks and not': behind('Transfer-Encoding: chunked, identity\r\n'),
  'a length too large': says(line, typed, 'Content-Length: 5000\r\n\r\n', settings),
  'a length too large, and silence': then('silence', line, 'Content-Length: 5000\r\n\r\n', settings),
  'a length too large, and a reset': then('reset', line, 'Content-Length: 5000\r\n\r\n', settings),
  'a length too small': behind('Content-Length: 10\r\n'),
  'a length of nothing': behind('Content-Length: 0\r\n'),
  'a length below nothing': behind('Content-Length: -1\r\n'),
  'a length with a sign': behind(`Content-Length: +${settings.length}\r\n`),
  'a length of letters': behind('Content-Length: many\r\n'),
  'a length with an exponent': behind('Content-Length: 1e3\r\n'),
  'a length with 0x': behind('Content-Length: 0x10\r\n'),
  'a length too large for any number': behind(`Content-Length: ${'9'.repeat(40)}\r\n`),
  'a length of petabytes': behind('Content-Length: 9007199254740991\r\n'),
  'an empty length': behind('Content-Length: \r\n'),
  'two lengths': behind(`${sized(settings)}Content-Length: 5\r\n`),
  'the same length twice': behind(`${sized(settings)}${sized(settings)}`),
  'lengths in a list': behind('Content-Length: 5, 6\r\n'),
};

const starts: Record<string, WebSaid> = {
  nothing: says(''),
  silence: then('silence'),
  'a reset': then('reset'),
  'a reset behind the headers': then('reset', line, typed, '\r\n'),
  'a reset within the body': then('reset', line, sized(settings), '\r\n', settings.slice(0, 50)),
  'half a status': says('HTTP/1.'),
  'half a status, and silence': then('silence', 'HTTP/1.'),
  'half the headers': says(line, 'Content-Ty'),
  'half the headers, and silence': then('silence', line, 'Content-Ty'),
  'no line end behind the headers': says(line, typed),
  'a byte now and then': then('slowly', 'H'),
  'a header byte by byte': then('slowly', line, 'X: ', 'a'),
  'a body byte by byte': then('slowly', line, typed, '\r\n', 'a'),
  noise: says(noise(2000)),
  zeros: says(Buffer.alloc(2000)),
  'zeros for ever': then('for ever', Buffer.alloc(60_000)),
  'line ends for ever': then('for ever', '\r\n'.repeat(30_000)),
  'line ends in front': says('\r\n'.repeat(1000), line, '\r\n', settings),
  'a mail server': says('220 mail.example.test ESMTP\r\n'),
  'a mail server that waits': then('silence', '220 mail.example.test ESMTP\r\n'),
  SSH: then('silence', 'SSH-2.0-OpenSSH_9.6\r\n'),
  'a TLS alert': says(Buffer.of(0x15, 3, 3, 0, 2, 2, 40)),
  'HTTP/2': then('silence', Buffer.from('00001204000000000000030000008000040001000000050000ffff', 'hex')),
  'HTTP/0.9': says(settings),
  'HTTP/1.0': says('HTTP/1.0 200 OK\r\n\r\n', settings),
  'HTTP/9.9': says('HTTP/9.9 200 OK\r\n\r\n', settings),
  'a radio': says('ICY 200 OK\r\n\r\n', settings),
  'small letters': says('http/1.1 200 ok\r\n\r\n', settings),
  'a status of letters': says('HTTP/1.1 abc OK\r\n\r\n', settings),
  'a status of two digits': says('HTTP/1.1 20 OK\r\n\r\n', settings),
  'a status of four digits': says('HTTP/1.1 2000 OK\r\n\r\n', settings),
  'a status of nothing': says('HTTP/1.1 000 OK\r\n\r\n', settings),
  'a status of 999': status('999 ok'),
  'no status': says('HTTP/1.1\r\n\r\n', settings),
  'a status line without end': then('for ever', 'HTTP/1.1 200 ', 'O'.repeat(60_000)),
  'a reason with ESC': status('200 \u001b]0;x\u0007'),
  'a reason with NUL': status('200 O\0K'),
  'a question': says('GET / HTTP/1.1\r\nHost: a\r\n\r\n'),
  'two answers': says(...holds(settings).sent, ...holds('<b/>').sent),
  'an answer to no question': { ...holds(settings), unasked: true },
  'a word before the question': { ...then('silence', '* OK ready\r\n'), unasked: true },
  'nothing of 204': status('204 No Content'),
  'nothing of 304': status('304 Not Modified'),
  'part of it': status('206 Partial Content', 'Content-Range: bytes 0-9/999999999\r\n'),
  'a login page': status('401 Unauthorized', `WWW-Authenticate: Basic realm="${'x'.repeat(5000)}"\r\n`),
  'a proxy that asks': status('407 Proxy Authentication Required', 'Proxy-Authenticate: Basic\r\n'),
  'a fault of theirs': status('500 Oops'),
  'too often': status('429 Too Many Requests', 'Retry-After: 99999999999\r\n'),
  'one more word first': says('HTTP/1.1 100 Continue\r\n\r\n', ...holds(settings).sent),
  'hints first': says('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', ...holds(settings).sent),
  'a hundred words first': says('HTTP/1.1 102 Processing\r\n\r\n'.repeat(100), ...holds(settings).sent),
  'first words for ever': then('for ever', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(2000)),
  'hints for ever': then(
    'for ever',
    `HTTP/1.1 103 Early Hints\r\nLink: <${'a'.repeat(1000)}>\r\n\r\n`.repeat(50),
  ),
  'a first word and silence': then('silence', 'HTTP/1.1 100 Continue\r\n\r\n'),
  'another language': then(
    'silence',
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  ),
  'another language, unnamed': says('HTTP/1.1 101 Switching Protocols\r\n\r\n', settings),
  'another language that talks on': then(
    'for ever',
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
    noise(60_000),
  ),
  'an offer of another language': behind('Connection: Upgrade\r\nUpgrade: h2c\r\n'),
};

const headers: Record<string, WebSaid> = {
  'headers for ever': then('for ever', line, 'X-Header: value\r\n'.repeat(3000)),
  'twenty thousand headers': says(line, 'a:b\r\n'.repeat(20_000), '\r\n', settings),
  'two thousand small headers': says(line, 'a:b\r\n'.repeat(2000), '\r\n', settings),
  'a header of a megabyte': says(line, `X: ${'a'.repeat(1_000_000)}\r\n`, '\r\n', settings),
  'a header name of a megabyte': says(line, `${'a'.repeat(1_000_000)}: x\r\n`, '\r\n', settings),
  'a header without colon': behind('Header\r\n'),
  'a header without name': behind(': x\r\n'),
  'a header with NUL': behind('X: a\0b\r\n'),
  'a header with ESC': behind('X: \u001b[31m\r\n'),
  'a header with a bare CR': behind('X: a\rb: c\r\n'),
  'a header with bare LF': says('HTTP/1.1 200 OK\nContent-Type: text/xml\n\n', settings),
  'a header with a space before the colon': behind('X : a\r\n'),
  'a header over two lines': behind('X: a\r\n b\r\n'),
  'a folded header without end': then('for ever', line, 'X: a\r\n', ' b\r\n'.repeat(10_000)),
  'a header in another charset': says(
    line,
    Buffer.from([0x58, 0x3a, 0xff, 0xfe, 0xe4, 0x0d, 0x0a]),
    '\r\n',
    settings,
  ),
  'names of JavaScript': behind('__proto__: x\r\nconstructor: y\r\ntoString: z\r\n'),
  'a thousand cookies': behind('Set-Cookie: a=b\r\n'.repeat(1000)),
  'a kept connection': then('silence', line, 'Connection: keep-alive\r\n', sized(settings), '\r\n', settings),
  'a kept connection without length': then('silence', line, 'Connection: keep-alive\r\n\r\n', settings),
};

const gzipped = 'Content-Encoding: gzip\r\n';
const bodies: Record<string, WebSaid> = {
  'a gzip bomb': holds(gzipSync(zeros), gzipped),
  'a deflate bomb': holds(deflateSync(zeros), 'Content-Encoding: deflate\r\n'),
  'a brotli bomb': holds(brotliCompressSync(zeros.subarray(0, 1_000_000)), 'Content-Encoding: br\r\n'),
  'a bomb in a bomb': holds(gzipSync(gzipSync(zeros)), 'Content-Encoding: gzip, gzip\r\n'),
  'gzip that nobody told of': holds(gzipSync(settings)),
  'gzip that is none': holds(settings, gzipped),
  'gzip cut short': holds(gzipSync(settings).subarray(0, 30), gzipped),
  'gzip as transfer': behind('Transfer-Encoding: gzip, chunked\r\n'),
  'an encoding of no meaning': holds(settings, 'Content-Encoding: x-secret\r\n'),
  'no encoding, said twice': holds(settings, 'Content-Encoding: identity, identity\r\n'),
  'an empty encoding': holds(settings, 'Content-Encoding: \r\n'),
  'another charset than told': holds(settings, 'Content-Type: text/xml; charset=utf-16\r\n'),
  'a charset that nobody knows': holds(settings, `Content-Type: text/xml; charset=${'x'.repeat(5000)}\r\n`),
  'a charset of UTF-7': holds('+ADw-clientConfig+AD4-', 'Content-Type: text/xml; charset=utf-7\r\n'),
  'another charset in the text': holds(settings.replace('?>', ' encoding="UTF-32"?>')),
  'UTF-16': holds(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(settings, 'utf16le')])),
  'UTF-16 cut short': holds(
    Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(settings, 'utf16le').subarray(0, 101)]),
  ),
  'the mark of UTF-8 twice': holds(
    Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), Buffer.from(settings)]),
  ),
  'bytes of no charset': holds(
    Buffer.concat([
      Buffer.from(settings.slice(0, 80)),
      Buffer.of(0xff, 0xfe, 0xc0),
      Buffer.from(settings.slice(80)),
    ]),
  ),
  'NUL in the text': holds(settings.replaceAll('>', '>\0')),
  'an empty body': holds(''),
  'a web page': holds('<!doctype html><html><body><p>Hello', 'Content-Type: text/html\r\n'),
  'entities in entities': holds(
    `<!DOCTYPE a [<!ENTITY a "${'b'.repeat(1000)}">${Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index} "${`&e${index - 1};`.repeat(10)}">`).join('')}]><a>&e19;</a>`,
  ),
  'an entity of a file': holds('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
  depth: holds('<a>'.repeat(80_000)),
  'depth of JSON': holds('['.repeat(250_000), 'Content-Type: application/json\r\n'),
  'two hundred thousand servers': holds(`<clientConfig><emailProvider>${'<incomingServer/>'.repeat(15_000)}`),
  spaces: holds(settings.replaceAll('mail.example.test', ' '.repeat(200_000))),
  'a byte too many': holds('x'.repeat(256 * 1024 + 1)),
  'a body for ever': then('for ever', line, '\r\n', 'x'.repeat(60_000)),
  'a body for ever, in chunks': then(
    'for ever',
    line,
    'Transfer-Encoding: chunked\r\n\r\n',
    `10000\r\n${'x'.repeat(0x10000)}\r\n`,
  ),
};

/** Redirects; those that name a place inside must dial nothing but this very server. */
const ways: Record<string, WebSaid> = {
  'a circle': leads('/again'),
  'a circle with a question': leads('?a=1'),
  'a circle of 307': leads('/again', 307),
  'a circle of 303': leads('/again', 303),
  'a circle from host to host': leads('http://autodiscover.example.test/'),
  'a permanent circle': leads('/again', 308),
  'the same place': leads(''),
  'no place': says('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'),
  'two places': says(
    'HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: http://10.0.0.1/\r\nContent-Length: 0\r\n\r\n',
  ),
  'a choice': leads('/again', 300),
  'a proxy': leads('http://10.0.0.1:3128/', 305),
  'a place of 3,000 letters': leads(`/${'a'.repeat(3000)}`),
  'a place of 15,000 letters': leads(`/${'a'.repeat(15_000)}`),
  'a place with a space': leads('/a b'),
  'a place with NUL': leads('/a\0b'),
  'a place with letters of no alphabet': leads('/\u00e4\u00f6\u20ac'),
  'a place that goes up': leads('/../../../../etc/passwd'),
  'half a place': leads('http://'),
  'a place that is none': leads('http://[::::]/'),
  'a name with a wrong letter': leads('http://exa_mple..test/'),
  'a name that nobody has': leads('http://gone.example.test/'),
  'a file': leads('file:///etc/passwd'),
  script: leads('javascript:alert(1)'),
  data: leads('data:text/xml,<a/>'),
  'another way to talk': leads('gopher://127.0.0.1:25/_HELO'),
  'another port': leads('http://autoconfig.example.test:25/'),
  'with a password': leads('http://ann:secret@autoconfig.example.test/'),
  'a private address': leads('http://10.0.0.1/'),
  'a private address in one number': leads('http://167772161/'),
  'a private address in eights': leads('http://012.0.0.1/'),
  'a private address in sixteens': leads('http://0x0a.0.0.1/'),
  'a private address in short': leads('http://10.1/'),
  'the address of a cloud': leads('http://169.254.169.254/latest/meta-data/'),
  'this machine by IPv6': leads('http://[::1]/'),
  'a private address by IPv6': leads('http://[::ffff:10.0.0.1]/'),
  'no address': leads('http://0.0.0.0/'),
  'a name that leads inside': leads('http://inside.example.test/'),
  'a name of which one address leads inside': leads('http://mixed.example.test/'),
  'without a scheme': leads('//10.0.0.1/'),
  'with backslashes': leads('http:\\\\10.0.0.1\\'),
};

/** Every way in which a web server can answer, by its name in words. */
export const webFaults: Readonly<Record<string, WebSaid>> = {
  ...framing,
  ...starts,
  ...headers,
  ...bodies,
  ...ways,
};
