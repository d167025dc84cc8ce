import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hop } from '../model/round-trip.ts';
import { parseReceived, readHops } from './received.ts';

const cases: { who: string; header: string; is: Partial<Hop> }[] = [
  {
    who: 'Postfix after a login',
    header:
      'from laptop.home (unknown [203.0.113.5])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\tby mail.example.test (Postfix) with ESMTPSA id 4ABC\r\n\tfor <ann@example.test>; Sun, 22 Nov 2026 12:00:01 +0000 (UTC)',
    is: {
      ...{ from: 'laptop.home', address: '203.0.113.5', by: 'mail.example.test', protocol: 'ESMTPSA' },
      ...{ tls: true, authenticated: true, time: '2026-11-22T12:00:01.000Z' },
    },
  },
  {
    who: 'a plain hop over IPv6',
    header:
      'from out.example.test ([IPv6:2001:db8::7]) by in.example.test with ESMTP id x; Sun, 22 Nov 2026 13:00:00 +0100',
    is: {
      address: '2001:db8::7',
      protocol: 'ESMTP',
      tls: false,
      authenticated: false,
      time: '2026-11-22T12:00:00.000Z',
    },
  },
  {
    who: 'Exchange, which tells of TLS in a comment',
    header:
      'from A.example.test (192.0.2.1) by B.example.test (192.0.2.2) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE) id 15.20; Sun, 22 Nov 2026 12:00:00 +0000',
    is: { from: 'A.example.test', by: 'B.example.test', protocol: 'MICROSOFT', tls: true },
  },
  {
    who: 'Gmail with a version',
    header:
      'from x.example.test (x.example.test. [192.0.2.9]) by mx.example.com with ESMTPS id a1 (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128); Sun, 22 Nov 2026 04:00:00 -0800 (PST)',
    is: { address: '192.0.2.9', protocol: 'ESMTPS', tls: true, time: '2026-11-22T12:00:00.000Z' },
  },
  {
    who: 'a local hand-over without an origin',
    header: 'by mail.example.test (Postfix, from userid 1000) id 3DEF; Sun, 22 Nov 2026 12:00:00 +0000',
    is: { from: null, address: null, by: 'mail.example.test', protocol: null, tls: null },
  },
  {
    who: 'LMTP',
    header: 'from mail.example.test by mail.example.test with LMTP id 1; Sun, 22 Nov 2026 12:00:02 +0000',
    is: { protocol: 'LMTP', tls: false },
  },
  { who: 'nonsense', header: '(((;;;', is: { from: null, by: null, protocol: null, tls: null, time: null } },
  { who: 'nothing', header: '', is: { from: null, by: null, time: null } },
  {
    who: 'words in a comment',
    header: 'from a (by nobody with HTTP) by b with SMTP; never',
    is: { from: 'a', by: 'b', protocol: 'SMTP', tls: false, time: null },
  },
];

for (const { who, header, is } of cases) {
  test(`a header of ${who} is read`, () => {
    const hop = parseReceived(header);
    assert.deepEqual(Object.fromEntries(Object.keys(is).map((key) => [key, hop[key as keyof Hop]])), is);
  });
}

const at = (time: string) =>
  `from a by b with ESMTPS; ${new Date(time).toUTCString().replace('GMT', '+0000')}`;
const sentAt = new Date('2026-11-22T12:00:00.400Z');
const seenAt = new Date('2026-11-22T12:00:10Z');

test('hops stand in the order of the way, with the seconds between them', () => {
  const hops = readHops([at('2026-11-22T12:00:09Z'), at('2026-11-22T12:00:01Z')], sentAt, seenAt);
  assert.deepEqual(
    hops.map(({ seconds, skewed }) => [seconds, skewed]),
    [
      [1, false],
      [8, false],
    ],
  );
});

test('a whole second earlier than the sending is the clock of the header, not a skew', () => {
  assert.equal(readHops([at('2026-11-22T12:00:00Z')], sentAt, seenAt)[0]?.skewed, false);
});

test('clocks that disagree are marked, and no time is negative', () => {
  const hops = readHops([at('2026-11-22T11:58:00Z'), at('2026-11-22T12:00:05Z')], sentAt, seenAt);
  assert.deepEqual(
    hops.map(({ skewed }) => skewed),
    [false, true],
  );
  assert.equal(hops[1]?.seconds, 0);
  assert.equal(readHops([at('2026-11-22T12:05:00Z')], sentAt, seenAt)[0]?.skewed, true);
});

test('a message that ran in circles is cut', () => {
  assert.equal(readHops(Array(500).fill(at('2026-11-22T12:00:01Z')), sentAt, seenAt).length, 30);
});

test('a long header does not hold anybody up', () => {
  const work = process.cpuUsage();
  parseReceived(`from ${'('.repeat(50_000)} by b with ESMTP ${'x '.repeat(20_000)}; now`);
  assert.ok(process.cpuUsage(work).user < 2_000_000);
});
