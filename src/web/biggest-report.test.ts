import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packReport, unpackReport } from '../store/packed-report.ts';
import { type Act, startScriptedServer } from '../testing/fake-server/scripted-server.ts';
import { testApp } from '../testing/test-app.ts';
import { check, typed } from '../testing/test-parts.ts';
import { workOf } from '../testing/work-of.ts';

/** A line that needs escapes in every output. */
const word = 'x<&"\u202e+( '.repeat(50);
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_one, at) => `${line(at)}\r\n`).join('');

function chatty(greeting: string, answer: (line: string) => string): Act[] {
  return [
    { send: `${greeting} ${word}\r\n` },
    { talk: (line) => ({ send: answer(line), over: /QUIT|LOGOUT/i.test(line) }), whole: true },
    { close: true },
  ];
}
const pop3 = chatty('+OK', (line) => {
  if (/^CAPA/.test(line)) return `+OK\r\n${lines(400, (at) => `C${at} ${word}`)}USER\r\n.\r\n`;
  return /^USER/.test(line) ? '+OK\r\n' : `-ERR ${word}\r\n`;
});
const imap = chatty('* OK', (line) => {
  const noise = lines(60, (at) => `* OK [ALERT] ${at} ${word}`);
  return `${noise}* CAPABILITY IMAP4rev1\r\n${line.split(' ')[0]} ${/CAPAB/.test(line) ? 'OK' : 'NO'} ${word}\r\n`;
});
const smtp = chatty('220', (line) =>
  /^EHLO/.test(line)
    ? `${lines(400, (at) => `250-C${at} ${word}`)}250 AUTH PLAIN\r\n`
    : `${lines(60, () => `550-5.7.1 ${word}`)}550 5.7.1 ${word}\r\n`,
);

/** Ten times what the slowest of it takes, in microseconds of work; nothing of it is to hold up other pages for 200 ms. */
const stall = 1_000_000;

test('the longest report that servers can bring about stops no page: shown in every form, stored and read', async (t) => {
  const scripts = [pop3, imap, pop3, imap, smtp, smtp, smtp, smtp];
  const servers = await Promise.all(scripts.map((script) => startScriptedServer(script)));
  t.after(() => Promise.all(servers.map((server) => server.close())));
  const at = (from: number, to: number) =>
    servers.slice(from, to).map(({ port }, place) => {
      const protocol = from > 0 ? 'smtp' : place % 2 === 0 ? 'pop3' : 'imap';
      return typed(protocol, port, 'none');
    });
  const report = await check({
    ...{ password: 'a long and secret one', allowUnverifiedLogin: true, timeoutSeconds: 120 },
    ...{ incoming: at(0, 4), outgoing: at(4, 8) },
  });
  let views = 0;
  const { app } = await testApp(() => Promise.reject(new Error('no test')), {
    // Another time each: a page that is kept is not rendered again.
    store: { get: async () => ({ ...report, durationMs: ++views }), delete: async () => false },
  });
  t.after(() => app.close());
  const show = (form: string) => async () => {
    const answer = await app.inject({ url: `/reports/biggest-report-000001${form}` });
    assert.equal(answer.statusCode, 200);
  };
  const packed = await packReport(report);
  const works: [string, () => Promise<unknown>][] = [
    ...['', '.json', '.txt'].map((form): [string, () => Promise<unknown>] => [
      `shown${form || ' as page'}`,
      show(form),
    ]),
    ['sent by a prober', async () => structuredClone(report)],
    ['stored', () => packReport(report)],
    ['read', () => unpackReport(packed)],
  ];
  const told: string[] = [`${JSON.stringify(report).length} bytes`];
  for (const [name, work] of works) {
    // Work of the first times is the compiler's.
    const least = Math.min(await workOf(work), await workOf(work), await workOf(work));
    told.push(`${name} ${Math.round(least / 1000)} ms`);
    assert.ok(least < stall, told.join(', '));
  }
  t.diagnostic(told.join(', '));
});
