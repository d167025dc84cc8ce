import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderJson } from '../../reports/render-json.ts';
import { english } from '../../testing/english.ts';
import { startTcp } from '../../testing/fake-server/start-server.ts';
import { check, testParts, typed } from '../../testing/test-parts.ts';

test('a report says when its check began, and from which addresses of ours of both families', async (t) => {
  const greet = (host: string) => startTcp((socket) => socket.end('+OK ready\r\n'), { host });
  const [four, six] = [await greet('127.0.0.1'), await greet('::1')];
  t.after(() => Promise.all([four.close(), six.close()]));
  const before = Date.now();
  const incoming = [typed('pop3', four.port, 'none'), { ...typed('pop3', six.port, 'none'), host: '::1' }];
  const report = await check({ incoming }, testParts({ allowNetworks: ['127.0.0.0/8', '::1/128'] }));
  assert.deepEqual(report.testedFrom?.toSorted(), ['127.0.0.1', '::1']);
  const { startedAt = '', testedFrom } = renderJson(english, report);
  assert.deepEqual(testedFrom, report.testedFrom);
  assert.match(startedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.ok(Date.parse(startedAt) >= before && Date.parse(startedAt) <= Date.now());
});

test('where no connection stood, no address of ours is known', async () => {
  const closed = await startTcp(() => {});
  await closed.close();
  const report = await check({ incoming: [typed('pop3', closed.port, 'none')] });
  assert.deepEqual(report.testedFrom, []);
});
