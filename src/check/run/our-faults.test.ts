import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ourFault } from '../../net/our-fault.ts';
import { judge } from '../../rules/judge.ts';
import { checkRule } from '../../rules/rule.ts';
import { english } from '../../testing/english.ts';
import { startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, testParts, typed } from '../../testing/test-parts.ts';
import { toldText } from '../../words/told-text.ts';

test('a fault of ours costs the attempt it happened in, and the report names it as ours', async (t) => {
  const smtp = await startScriptedServer([{ send: '220 mx\r\n' }, { expect: /EHLO/ }]);
  const pop3 = await startScriptedServer([
    { send: '+OK ready\r\n' },
    { expect: /CAPA/ },
    { send: '+OK\r\nUSER\r\n.\r\n' },
    { expect: /QUIT/ },
  ]);
  t.after(() => Promise.all([smtp.close(), pop3.close()]));
  // A name that cannot stand in a command is a fault in our own settings.
  const parts = { ...testParts(), ehloName: 'secret-words\r\nQUIT' };
  const servers = {
    incoming: [typed('pop3', pop3.port, 'none')],
    outgoing: [typed('smtp', smtp.port, 'none')],
  };
  const warned: Error[] = [];
  const onWarning = (warning: Error) => warned.push(warning);
  process.on('warning', onWarning);
  const report = await check(servers, parts);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', onWarning);
  const failures = report.endpoints.map(({ protocol, failure }) => [protocol, failure?.kind ?? null]);
  assert.deepEqual(failures.sort(), [
    ['pop3', null],
    ['smtp', 'our-fault'],
  ]);
  assert.ok(report.findings.some(({ code }) => code === 'server-upsets-our-test'));
  assert.ok(warned.some(({ message }) => message.includes('net/line-connection.ts')));
  assert.ok(!JSON.stringify([report, warned.map(({ stack }) => stack)]).includes('a command must be'));
});

test('the place of a fault is told, and never the words of the error', () => {
  const error = new Error('wrong password tiger\n    at /src/tiger.ts:1:1');
  assert.match(
    toldText(english, ourFault(error, 'login').detail),
    /^a fault of ours in check\/run\/our-faults\.test\.ts:\d+ \(Error\)$/,
  );
  assert.match(toldText(english, ourFault('tiger', 'login').detail), /^a fault of ours in an unknown place$/);
});

test('a rule that throws costs its own finding', () => {
  const broken = checkRule({
    id: 'broken',
    severity: 'advice',
    actor: 'nobody',
    judge: () => assert.fail('bug'),
  });
  const sound = checkRule({ id: 'sound', severity: 'advice', actor: 'nobody', judge: () => ({}) });
  const nothing = { endpoints: [] } as unknown as Parameters<typeof judge>[1];
  const faults: string[] = [];
  const { findings } = judge([broken, sound], nothing, (_error, code) => faults.push(code));
  assert.deepEqual([findings.map(({ code }) => code), faults], [['sound'], ['broken']]);
});
