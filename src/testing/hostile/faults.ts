/** What follows a reply. */
export type Ending = 'goes-on' | 'end' | 'reset' | 'silence';
/** A reply put wrong: what is sent in its place, and what follows. */
export type Fault = (reply: string) => [string | Buffer, Ending];

const status = (reply: string) => reply.slice(0, reply.indexOf('\r\n'));
const sent =
  (text: (reply: string) => string | Buffer): Fault =>
  (reply) => [text(reply), 'goes-on'];
/** Every way in which a reply of a mail server can be put wrong, by its name in words. */
export const faults: Readonly<Record<string, Fault>> = {
  end: () => ['', 'end'],
  reset: () => ['', 'reset'],
  silence: () => ['', 'silence'],
  'half and end': (reply) => [reply.slice(0, reply.length / 2), 'end'],
  'half and reset': (reply) => [reply.slice(0, reply.length / 2), 'reset'],
  'half and silence': (reply) => [reply.slice(0, reply.length / 2), 'silence'],
  'all and end': (reply) => [reply, 'end'],
  'all and reset': (reply) => [reply, 'reset'],
  twice: sent((reply) => reply + reply),
  'an empty line': sent(() => '\r\n'),
  'a thousand empty lines': sent(() => '\r\n'.repeat(1000)),
  'no line end': (reply) => [status(reply), 'end'],
  'bare CR': sent((reply) => `${status(reply)}\r${reply}`),
  'bare LF': sent((reply) => reply.replaceAll('\r\n', '\n')),
  NUL: sent((reply) => `${status(reply)}\0${reply}`),
  'NUL in front': sent((reply) => `\0${reply}`),
  ESC: sent((reply) => `${status(reply)}\u001b]0;x\u0007\r\n${reply}`),
  'bytes of no charset': sent(() => Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0x0d, 0x0a])),
  noise: sent(() => Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 167) % 256))),
  'a flood': sent(() => Buffer.alloc(300_000, 0x61)),
  'a flood of lines': sent((reply) => `${status(reply)}\r\n`.repeat(5000)),
  spaces: sent((reply) => `${status(reply)}${' '.repeat(60_000)}x\r\n`),
  pluses: sent(() => `${'+'.repeat(60_000)}\r\n`),
  'a plus and pluses': sent(() => `+ ${'+'.repeat(60_000)}\r\n`),
  brackets: sent((reply) => `${status(reply)} ${'(['.repeat(20_000)}\r\n`),
  'a refusal of POP3': sent(() => '-ERR [SYS/TEMP] no\r\n'),
  'a refusal of IMAP': sent(() => '* BYE [UNAVAILABLE] no\r\n'),
  'a refusal of SMTP': sent(() => '421 4.3.2 no\r\n'),
  'an odd refusal': sent(() => 'ERROR too many connections from your address\r\n'),
  'a refusal of ManageSieve': sent(() => 'BYE (TRYLATER) "no"\r\n'),
  'a string without end': sent(() => '"IMPLEMENTATION" "x\r\n'),
  'a wrong tag': sent(() => 'p99 OK done\r\n'),
  'an untagged OK': sent(() => '* OK still here\r\n* NO [ALERT] x\r\n'),
  'a literal without end': sent(() => '* X {999999}\r\n'),
  'a literal of nothing': sent((reply) => `* X {0}\r\n\r\n${reply}`),
  'a literal of too much': sent(() => '* X {999999999}\r\n'),
  'a literal and no more': (_reply) => ['* LIST {10}\r\nabc', 'end'],
  continuation: sent(() => '+ \r\n'),
  'a challenge': sent(() => '334 dXNlcg==\r\n+ dXNlcg==\r\n'),
  'a challenge that is no base64': sent(() => '334 ***\r\n+ ***\r\n'),
  'a SCRAM challenge': sent(() => `334 ${scram(4096)}\r\n+ ${scram(4096)}\r\n`),
  'a SCRAM challenge of much work': sent(
    () => `334 ${scram(2_000_000_000)}\r\n+ ${scram(2_000_000_000)}\r\n`,
  ),
  'codes that change': sent(() => '250-a\r\n550 b\r\n'),
  'a code of two digits': sent(() => '25 ok\r\n'),
  'a code of nine': sent(() => '999 ok\r\n'),
  'lines that go on': sent(() => '250-a\r\n'.repeat(3000)),
  'numbers too large': sent(
    () =>
      '+OK 99999999999999999999 99999999999999999999999\r\n* STATUS INBOX (MESSAGES 99999999999999999999)\r\n',
  ),
  'numbers below nothing': sent(() => '+OK -1 -1\r\n* STATUS INBOX (MESSAGES -1 SIZE 0x10)\r\n'),
  'a web page': sent(() => 'HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html>'),
  'another service': sent(() => 'SSH-2.0-OpenSSH_9.6\r\n'),
  'a TLS record': sent(() => Buffer.of(0x16, 3, 3, 0, 4, 2, 0, 0, 0)),
  'a TLS alert': (_reply) => [Buffer.of(0x15, 3, 3, 0, 2, 2, 40), 'end'],
  'names of JavaScript': sent((reply) => `${status(reply)} __proto__ constructor toString\r\n${reply}`),
};

function scram(iterations: number): string {
  return Buffer.from(`r=x,s=QUFBQQ==,i=${iterations}`).toString('base64');
}
