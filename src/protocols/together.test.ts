import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { MailProtocol } from '../model/protocols.ts';
import { rowOf } from '../model/protocols.ts';
import { honestTalk, type Offered } from '../testing/fake-server/honest-talks.ts';
import { type Manner, startTalkingServer, type Talk } from '../testing/fake-server/talking-server.ts';
import { check, only, typed } from '../testing/test-parts.ts';

const offered: Record<MailProtocol, string[]> = {
  pop3: ['USER', 'PIPELINING'],
  imap: ['SASL-IR', 'AUTH=PLAIN', 'QUOTA'],
  smtp: ['AUTH PLAIN', 'PIPELINING'],
};

/** A check of one server in clear text; `change` makes something of its talk. */
async function ask(
  t: TestContext,
  protocol: MailProtocol,
  manner: Manner,
  { change = (talk: Talk) => talk, more = {} as Offered } = {},
) {
  const identity = { key: '', cert: '' };
  const clear = offered[protocol];
  const server = await startTalkingServer({ security: 'none', identity, manner }, () =>
    change(honestTalk(protocol, false, { clear, ...more })),
  );
  t.after(() => server.close());
  const settings = [typed(protocol, server.port, 'none')];
  const ways = rowOf(protocol).direction === 'outgoing' ? { outgoing: settings } : { incoming: settings };
  const report = await check({ password: 'tiger-lily-42', allowUnverifiedLogin: true, ...ways });
  return { ...only(report), lines: server.lines[0] ?? [], text: JSON.stringify(report) };
}

/** The client's part of the main dialogue as the report shows it. */
function said({ attempts }: Awaited<ReturnType<typeof ask>>): string[] {
  const main = attempts.find(({ purpose }) => purpose === 'login');
  return (main?.transcript ?? []).filter(({ from }) => from === 'client').map(({ text }) => text);
}

describe('commands sent together', { concurrency: true }, () => {
  test('POP3: a server that loses all but the first of a packet is asked again, one by one', async (t) => {
    const result = await ask(t, 'pop3', 'first-of-a-packet', {
      more: { clear: ['SASL PLAIN', 'PIPELINING'] },
    });
    const { facts, outcome } = result;
    const { uidl, list, messages, largest } = facts.mailbox ?? {};
    assert.deepEqual(
      { outcome, uidl, list, messages, largest },
      { outcome: 'done', uidl: true, list: true, messages: 2, largest: 1001 },
    );
    assert.deepEqual(said(result).slice(-6), ['STAT', 'UIDL', 'LIST', 'UIDL', 'LIST', 'QUIT']);
  });

  test('IMAP: the same', async (t) => {
    const result = await ask(t, 'imap', 'first-of-a-packet');
    assert.equal(result.outcome, 'done');
    assert.equal(result.facts.mailbox?.messages, 2);
    assert.deepEqual(result.facts.mailbox?.quota, { used: 10_240, limit: 20_480 });
  });

  test('SMTP: the same', async (t) => {
    const { facts, outcome } = await ask(t, 'smtp', 'first-of-a-packet');
    assert.equal(outcome, 'done');
    const statuses = facts.sending?.envelopes.map(({ mail, rcpt }) => [mail?.status, rcpt?.status]);
    assert.deepEqual(statuses, [
      ['250', '250'],
      ['250', '250'],
      ['250', '250'],
    ]);
    assert.equal(facts.sending?.failure, null);
  });

  test('SMTP: a server that only takes its time gets each answer filed where it belongs', async (t) => {
    const change = (talk: Talk): Talk => {
      let recipients = 0;
      const answer = (line: string) => {
        if (!line.startsWith('RCPT')) return talk.answer(line);
        recipients += 1;
        // The second is the one that is waited for; what is said twice comes behind RSET, where no sender stands any more.
        if (recipients === 2) return { text: '550 5.7.1 no\r\n', afterMs: 4000 };
        return recipients > 3 ? { text: '503 sender first\r\n' } : talk.answer(line);
      };
      return { ...talk, answer };
    };
    const { facts, outcome } = await ask(t, 'smtp', 'in-turn', { change });
    assert.equal(outcome, 'done');
    const statuses = facts.sending?.envelopes.map(({ rcpt }) => rcpt?.status);
    assert.deepEqual(statuses, ['250', '550', '250']);
  });

  test('POP3: name and password go together, and the password is in no line that is kept', async (t) => {
    const result = await ask(t, 'pop3', 'in-turn');
    assert.equal(result.facts.login?.outcome, 'accepted');
    assert.deepEqual(said(result).slice(1, 3), ['USER ann@example.test', 'PASS <redacted>']);
    assert.deepEqual(result.lines.slice(1, 3), ['USER ann@example.test', 'PASS tiger-lily-42']);
    assert.ok(!result.text.includes('tiger-lily-42'));
  });

  test('POP3: a refused name is the answer, whatever is said to the password behind it', async (t) => {
    for (const text of ['-ERR send the name first\r\n', '']) {
      const change = (talk: Talk): Talk => ({
        ...talk,
        answer(line) {
          if (line.startsWith('USER'))
            return { text: '-ERR [SYS/PERM] POP3 is off\r\n', ...(text === '' && { next: 'close' }) };
          return line.startsWith('PASS') ? { text } : talk.answer(line);
        },
      });
      const { facts, outcome } = await ask(t, 'pop3', 'in-turn', { change });
      assert.deepEqual(
        [outcome, facts.login?.outcome, facts.login?.reply?.code],
        ['done', 'refused', 'SYS/PERM'],
      );
    }
  });

  test('POP3: the lists of a large mailbox are read over, and its ages are sampled', async (t) => {
    const { facts, outcome, attempts } = await ask(t, 'pop3', 'in-turn', { more: { messages: 20_000 } });
    assert.equal(outcome, 'done');
    const { uidl, list, messages, ages } = facts.mailbox ?? {};
    assert.deepEqual({ uidl, list, messages }, { uidl: true, list: null, messages: 20_000 });
    assert.equal(ages?.length, 6);
    assert.ok((attempts[0]?.transcript.length ?? 0) < 60);
  });

  test('POP3: of a mailbox beyond all measure the first lines are enough', async (t) => {
    const { facts, outcome, lines } = await ask(t, 'pop3', 'in-turn', { more: { messages: 120_000 } });
    assert.deepEqual([outcome, facts.mailbox?.uidl, facts.mailbox?.messages], ['done', true, 120_000]);
    assert.ok(lines.every((line) => !line.startsWith('TOP')));
  });

  test('IMAP: answers may come in any order', async (t) => {
    const held: string[] = [];
    const change = (talk: Talk): Talk => ({
      ...talk,
      answer(line) {
        const reply = talk.answer(line);
        if (!line.includes('STATUS')) return { ...reply, text: `${reply.text}${held.splice(0).join('')}` };
        held.push(reply.text);
        return { text: '' };
      },
    });
    const { facts, outcome } = await ask(t, 'imap', 'in-turn', { change });
    assert.equal(outcome, 'done');
    assert.deepEqual([facts.mailbox?.messages, facts.mailbox?.quota?.used], [2, 10_240]);
  });

  test('IMAP: a server that answers one command twice does not keep us busy', async (t) => {
    const change = (talk: Talk): Talk => ({
      ...talk,
      answer(line) {
        const { text } = talk.answer(line);
        return { text: line.includes('STATUS') ? text.repeat(3) : text };
      },
    });
    const { facts, failure, lines } = await ask(t, 'imap', 'in-turn', { change });
    assert.equal(failure?.kind, 'reply-malformed');
    assert.equal(facts.mailbox?.messages, 2);
    assert.ok(lines.length < 8);
  });

  test('IMAP: a mailbox that does not open is refused, also where the connection ends behind it', async (t) => {
    const change = (talk: Talk): Talk => ({
      ...talk,
      answer(line) {
        const refusal = `${line.split(' ')[0]} NO [SERVERBUG] cannot open\r\n`;
        return line.includes('STATUS') ? { text: refusal, next: 'close' } : talk.answer(line);
      },
    });
    const { facts, outcome } = await ask(t, 'imap', 'in-turn', { change });
    assert.deepEqual([outcome, facts.mailbox?.refused?.code], ['done', 'SERVERBUG']);
  });
});
