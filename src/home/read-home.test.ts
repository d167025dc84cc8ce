import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockSum } from './block/check-sum.ts';
import { readHome, readHomeBytes } from './read-home.ts';

/** A reading in a few words, for tests: tool, place and how it ended. */
function told(text: string): string[] {
  return readHome(text).readings.map(
    ({ tool, host, address, port, outcome }) => `${tool} ${host} ${address} ${port} ${outcome}`,
  );
}

const netConnection = `PS C:\\Users\\ann> Test-NetConnection mail.example.org -Port 25
AVERTISSEMENT : TCP connect to (192.0.2.25 : 25) failed
AVERTISSEMENT : Ping to 192.0.2.25 failed with status: TimedOut

ComputerName           : mail.example.org
RemoteAddress          : 192.0.2.25
RemotePort             : 25
InterfaceAlias         : Ethernet
SourceAddress          : 192.168.1.7
PingSucceeded          : False
PingReplyDetails (RTT) : 0 ms
TcpTestSucceeded       : False
`;
const netcat = `ann@home:~$ nc -vz mail.example.org 993
Connection to mail.example.org (192.0.2.25) 993 port [tcp/imaps] succeeded!
ann@home:~$ nc -vz -w 5 mail.example.org 25
nc: connect to mail.example.org (192.0.2.25) port 25 (tcp) timed out: Operation now in progress
`;

test('several outputs at once, each its own', () => {
  assert.deepEqual(told(`${netConnection}\n${netcat}`), [
    'test-netconnection mail.example.org 192.0.2.25 25 timeout',
    'nc mail.example.org 192.0.2.25 993 open',
    'nc mail.example.org 192.0.2.25 25 timeout',
  ]);
});

test('whatever stands around an output changes nothing', () => {
  const plain = told(netcat);
  const lines = netcat.split('\n');
  const wrapped: Record<string, string> = {
    'line ends of Windows': netcat.replaceAll('\n', '\r\n'),
    'quoted in mail': lines.map((line) => `> ${line}`).join('\n'),
    'quoted twice': lines.map((line) => `> > ${line}`).join('\n'),
    'a block of Markdown': `\`\`\`console\n${netcat}\`\`\`\n`,
    HTML: `<pre>${netcat.replaceAll('>', '&gt;').replaceAll('\n', '<br>\n')}</pre>`,
    colours: netcat.replaceAll('Connection', '\u001b[1;32mConnection\u001b[0m'),
    indented: lines.map((line) => `    ${line}`).join('\n'),
    'broken in the middle of a word': netcat
      .replace('Operation now in pro', 'Operation now in pro')
      .replace('timed out: Op', 'timed ou\nt: Op'),
    'broken between words': netcat.replace('(tcp) timed', '(tcp)\ntimed'),
    'hidden characters': netcat.replaceAll('succeeded', 'succ\u200beeded\u202e'),
  };
  for (const [name, text] of Object.entries(wrapped)) assert.deepEqual(told(text), plain, name);
  for (const [name, bytes] of Object.entries({
    'UTF-16 with its mark': Buffer.from(`\ufeff${netcat}`, 'utf16le'),
    'UTF-16 without': Buffer.from(netcat, 'utf16le'),
    'UTF-16, the other way round': Buffer.from(`\ufeff${netcat}`, 'utf16le').swap16(),
  }))
    assert.equal(readHomeBytes(bytes).readings.length, 2, name);
});

test('a text of no tool is counted and not guessed at', () => {
  const check = readHome(`Hello, my mail does not work since Tuesday.\n\n${netcat}\nCan you help me?\n`);
  assert.equal(check.readings.length, 2);
  assert.equal(check.unread, 2);
  assert.deepEqual(readHome('port 25 is closed I think').readings, []);
});

test('our own block is read beside other outputs, however it came', () => {
  const facts = ['0 clock 2026-11-28T17:28:56Z;', '10 try mail.example.org 465 192.0.2.25 open 34;'].join(
    '\n',
  );
  const block = `-----BEGIN POSTHORN HOME CHECK 1-----\n${facts}\n-----END POSTHORN HOME CHECK ${blockSum(facts)}-----\n`;
  const whole = `${netConnection}\n${block}\n${netcat}`;
  const quoted = whole.replace(/^/gm, '> ');
  for (const text of [whole, quoted, whole.replaceAll('\n', '\r\n')]) {
    const check = readHome(text);
    assert.equal(check.block, 'whole');
    assert.equal(check.clock, '2026-11-28T17:28:56.000Z');
    assert.deepEqual(
      check.readings.map(({ tool }) => tool),
      ['block', 'test-netconnection', 'nc', 'nc'],
    );
    assert.equal(check.unread, 0);
  }
});

test('mail and chats in HTML, with what they put around', () => {
  const outlook = `<html><body><div class=WordSection1><p class=MsoNormal>Hallo,<o:p></o:p></p><p class=MsoNormal><span style='font-family:"Courier New"'>PS C:\\Users\\ann&gt; Test-NetConnection mail.example.org -Port 465<o:p></o:p></span></p><p class=MsoNormal>WARNUNG: TCP connect to (192.0.2.25 : 465) failed<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>ComputerName&nbsp;&nbsp;&nbsp;&nbsp; : mail.example.org</p><p class=MsoNormal>RemoteAddress&nbsp;&nbsp;&nbsp; : 192.0.2.25</p><p class=MsoNormal>RemotePort&nbsp;&nbsp; : 465</p><p class=MsoNormal>TcpTestSucceeded : False</p></div></body></html>`;
  assert.deepEqual(told(outlook), ['test-netconnection mail.example.org 192.0.2.25 465 unreachable']);
  const teams = `<blockquote itemtype="http://schema.skype.com/Reply"><strong>Ann</strong><p>$ nc -vz mail.example.org 993</p></blockquote><pre><code>Connection to mail.example.org (192.0.2.25) 993 port [tcp/imaps] succeeded!</code></pre>`;
  assert.deepEqual(told(teams), ['nc mail.example.org 192.0.2.25 993 open']);
});

test('several tools with prompts of several languages', () => {
  const text = `C:\\用户\\安>telnet mail.example.org 25
正在连接mail.example.org...无法打开到主机的连接。 在端口 25: 连接失败

анна@дом:~$ nc -vz mail.example.org 465
nc: connect to mail.example.org (192.0.2.25) port 465 (tcp) failed: В соединении отказано
root@srv:~# timeout 3 bash -c "</dev/tcp/mail.example.org/587" && echo ok || echo ko
ko
ann@mac ~ % nc -vz -G 5 mail.example.org 993
Connection to mail.example.org port 993 [tcp/imaps] succeeded!
`;
  assert.deepEqual(told(text), [
    'telnet mail.example.org null 25 unreachable',
    'nc mail.example.org 192.0.2.25 465 refused',
    'bash mail.example.org null 587 unreachable',
    'nc mail.example.org null 993 open',
  ]);
});

test('what was cut in the middle of a value is not read', () => {
  const row = '"ComputerName","RemotePort","TcpTestSucceeded"\n"mail.example.org","25","Tr';
  assert.deepEqual(readHome(row).readings, []);
  assert.equal(readHome(row).unread, 1);
  const object = '{\n  "ComputerName": "mail.example.org",\n  "RemotePort": 25,\n  "TcpTestSucceeded": tr';
  assert.deepEqual(told(object), ['test-netconnection mail.example.org null 25 not-tested']);
  const two = 'PS C:\\> Test-Connection mail.example.org -TcpPort 25\nFalse\nTrue';
  assert.deepEqual(told(two), ['test-netconnection mail.example.org null 25 not-tested']);
});
