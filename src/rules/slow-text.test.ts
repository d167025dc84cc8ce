import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundText } from '../protocols/bounds.ts';
import { healthyCheck, healthyPop3, healthySmtp, reply } from '../testing/healthy-facts.ts';
import { rules } from './index.ts';
import { judge } from './judge.ts';

const pieces = ['a', ' ', 'a.', '1.', 'ab-', '<', 'https://', 'too many ', 'not ', '@', 'quota '];

/** A hostile server may fill a whole reply; judging it must not hold up everybody else. */
for (const piece of pieces) {
  test(`64 KiB of ${JSON.stringify(piece)} are judged like any other text`, () => {
    const text = boundText(piece.repeat(65_536 / piece.length));
    const pop3 = healthyPop3();
    const smtp = healthySmtp();
    const refusedBy = (status: string) => ({ outcome: 'refused' as const, reply: reply(status, text) });
    const endpoints = [
      {
        ...pop3,
        facts: {
          ...pop3.facts,
          greeting: text,
          login: pop3.facts.login && { ...pop3.facts.login, ...refusedBy('-ERR') },
        },
      },
      {
        ...smtp,
        facts: { ...smtp.facts, login: smtp.facts.login && { ...smtp.facts.login, ...refusedBy('535') } },
      },
      healthySmtp(
        {
          relay: {
            envelopes: [
              { question: 'foreign', from: '', to: '', mail: reply('250', ''), rcpt: reply('554', text) },
            ],
            failure: null,
          },
        },
        { id: 'e3' },
      ),
      healthySmtp(
        { greetingReply: reply('554', text) },
        { id: 'e4', outcome: 'failed', failure: { kind: 'refused-by-server', step: 'greeting', detail: '' } },
      ),
    ];
    const work = process.cpuUsage();
    judge(rules, healthyCheck({ endpoints }));
    // Counted in work of the processor, not in time on a busy machine; without the bound it is minutes.
    assert.ok(process.cpuUsage(work).user < 2_000_000);
  });
}
