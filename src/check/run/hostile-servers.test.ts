import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, testParts, typed } from '../../testing/test-parts.ts';

/** Lines real and absurd, so that random scripts get past the first step now and then. */
const lines = fc.constantFrom(
  ...[
    '+OK ready',
    '-ERR [SYS/TEMP] no',
    '* OK [CAPABILITY IMAP4rev1 STARTTLS] hi',
    '* BYE',
    '220 mx ESMTP',
    '220-mx',
    '421 4.3.2 full',
  ],
  ...[
    '250-mx',
    '250-STARTTLS',
    '250 AUTH PLAIN',
    '235 ok',
    '334 ',
    '+ ',
    '.',
    '* CAPABILITY IMAP4rev1 AUTH=PLAIN',
    'p1 OK done',
    'p2 OK done',
  ],
  ...[
    '+OK',
    'STLS',
    'SASL PLAIN',
    '+OK 1 2',
    '* STATUS INBOX (MESSAGES 3)',
    '* OK {999999}',
    '* X {5}',
    '250 2.0.0 ok',
    '999 what',
    '',
  ],
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: lines.map((line) => ({ send: `${line}\r\n` })) },
  { weight: 1, arbitrary: lines.map((line) => ({ trickle: `${line}\n` })) },
  { weight: 2, arbitrary: fc.constant({ expect: /./ }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => ({ send: Buffer.from(bytes) })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('\u0016\u0003\u0003\u0000', '\u0015\u0003\u0001\u0000\u0002\u0002\u0028')
      .map((text) => ({ send: Buffer.from(text, 'latin1') })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((wait) => ({ wait })) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ close: true }, { reset: true }) },
);

const secret = 'tiger-lily-42';

test('whatever a server does, the check ends with a report, within its time, without the password', async () => {
  const protocols = fc.constantFrom('pop3' as const, 'imap' as const, 'smtp' as const);
  const securities = fc.constantFrom('tls' as const, 'starttls' as const, 'none' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 14 }),
      protocols,
      securities,
      async (script, protocol, security) => {
        const server = await startScriptedServer([...script, { close: true }]);
        const settings = typed(protocol, server.port, security);
        const direction = protocol === 'smtp' ? 'outgoing' : 'incoming';
        const report = await check(
          {
            password: secret,
            allowUnverifiedLogin: true,
            tryOtherName: true,
            deepRelay: true,
            timeoutSeconds: 2,
            [direction]: [settings],
          },
          testParts(),
        );
        await server.close();
        assert.equal(report.state, 'done');
        assert.ok(report.durationMs < 30_000);
        assert.ok(!JSON.stringify(report).includes(secret));
        for (const { attempts } of report.endpoints) {
          for (const { transcript } of attempts) assert.ok(transcript.length <= 200);
        }
      },
    ),
    { numRuns: 30 },
  );
});

const floods: [string, Act[]][] = [
  [
    'an endless EHLO answer',
    [{ send: '220 mx\r\n' }, { expect: /EHLO/ }, { send: '250-SIZE 1\r\n'.repeat(30_000) }],
  ],
  ['a megabyte without a line end', [{ send: '220 ' }, { send: Buffer.alloc(1_000_000, 0x61) }]],
  ['a flood behind the greeting', [{ send: '220 mx\r\n' }, { send: Buffer.alloc(3_000_000, 0x0a) }]],
  [
    'TLS records without end',
    [
      {
        send: Buffer.concat(
          Array.from({ length: 200 }, () => Buffer.from([0x16, 3, 3, 0x40, 0, ...Array(0x4000).fill(11)])),
        ),
      },
    ],
  ],
];

for (const [what, script] of floods) {
  for (const security of ['none', 'tls'] as const) {
    test(`${what} is cut off (${security})`, async (t) => {
      const server = await startScriptedServer(script);
      t.after(() => server.close());
      const report = await check({ outgoing: [typed('smtp', server.port, security)] });
      assert.equal(report.endpoints[0]?.outcome, 'failed');
      assert.equal(report.interrupted, null, JSON.stringify(report.endpoints[0]?.failure));
    });
  }
}
