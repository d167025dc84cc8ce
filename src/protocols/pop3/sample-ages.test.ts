import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, only, typed } from '../../testing/test-parts.ts';
import { dateOf } from './sample-ages.ts';

test('the date of arrival comes before the date somebody wrote', () => {
  const header = [
    'Return-Path: <bob@example.test>',
    'Received: from a.example.test (a [192.0.2.1])',
    '\tby mail.example.test (Postfix) with ESMTPS id X;',
    '\tSun, 22 Nov 2026 10:00:00 +0100 (CET)',
    'Received: from b by a; Sat, 21 Nov 2026 10:00:00 +0000',
    'Date: Fri, 20 Nov 2026 10:00:00 +0000',
  ];
  assert.equal(dateOf(header), '2026-11-22T09:00:00.000Z');
  assert.equal(dateOf(header.slice(5)), '2026-11-20T10:00:00.000Z');
  assert.equal(dateOf(['Subject: no date', 'Received: by nobody; yesterday']), null);
});

test('a mailbox that fills up is sampled by six headers, none of which is kept', async (t) => {
  const tops = [1, 400, 800, 1200, 1600, 2000].flatMap((message): Act[] => [
    { expect: new RegExp(`^TOP ${message} 0$`) },
    {
      send: `+OK\r\nSubject: private matters\r\nDate: Sun, ${1 + message / 100} Nov 2026 10:00:00 +0000\r\n\r\n.\r\n`.replace(
        '1.01',
        '1',
      ),
    },
  ]);
  const server = await startScriptedServer([
    { send: '+OK\r\n' },
    { expect: /CAPA/ },
    { send: '+OK\r\nTOP\r\nUIDL\r\nSASL PLAIN\r\n.\r\n' },
    { expect: /^AUTH PLAIN/ },
    { send: '+OK\r\n' },
    { expect: /STAT/ },
    { send: '+OK 2000 830000000\r\n' },
    { expect: /UIDL 2000/ },
    { send: '+OK 2000 x\r\n' },
    ...tops,
    { expect: /QUIT/ },
  ]);
  t.after(() => server.close());
  const report = await check({
    password: 'tiger-lily-42',
    allowUnverifiedLogin: true,
    incoming: [typed('pop3', server.port, 'none')],
  });
  assert.equal(only(report).facts.mailbox?.ages?.length, 6);
  assert.deepEqual(server.unexpected, []);
  assert.ok(!JSON.stringify(report).includes('private matters'));
});
