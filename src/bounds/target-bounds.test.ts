import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryCounters } from './counters.ts';
import { leaveAlone } from './leave-alone.ts';
import { failedLogins, oddPorts, ofOneTarget, ownServersFactor } from './limits.ts';
import type { LoginTry, Permits } from './permits.ts';
import { TargetBounds } from './target-bounds.ts';

const ann: LoginTry = {
  ...{ address: '192.0.2.1', host: 'mail.example.org' },
  ...{ username: 'ann@example.org', domain: 'example.org' },
};

test('sixty guesses at one account in a row are five logins', async (t) => {
  const bounds = new TargetBounds(new MemoryCounters());
  let tried = 0;
  let waitMs = 0;
  for (let guess = 0; guess < 60; guess += 1) {
    const username = ['ann@example.org', 'Ann@Example.org', `ann+${guess}@example.org`][guess % 3] ?? '';
    const permit = await bounds.mayLogIn({ ...ann, username });
    if (permit.ok) {
      tried += 1;
      permit.ended('refused');
    } else waitMs = permit.retryMs;
  }
  t.diagnostic(`60 guesses at one account: ${tried} logins`);
  assert.equal(tried, failedLogins.most);
  assert.ok(waitMs > 0 && waitMs <= 3_600_000);
  assert.ok((await bounds.waitOf('Ann+9@example.org', 'example.org')) > 0);
  assert.equal(await bounds.waitOf('bob@example.org', 'example.org'), 0);
  assert.equal((await bounds.mayLogIn({ ...ann, username: 'bob@example.org' })).ok, true);
});

test('sixty guesses at the same moment are five logins too', async () => {
  const bounds = new TargetBounds(new MemoryCounters());
  const guess = async () => {
    const permit = await bounds.mayLogIn(ann);
    if (!permit.ok) return 0;
    await new Promise((resolve) => setImmediate(resolve));
    permit.ended('refused');
    return 1;
  };
  const tried = await Promise.all(Array.from({ length: 60 }, guess));
  assert.equal(
    tried.reduce<number>((sum, one) => sum + one, 0),
    failedLogins.most,
  );
});

test('right passwords may come in any number, also at once', async () => {
  const bounds = new TargetBounds(new MemoryCounters());
  const logIn = async () => {
    const permit = await bounds.mayLogIn(ann);
    await new Promise((resolve) => setImmediate(resolve));
    if (permit.ok) permit.ended('accepted');
    return permit.ok;
  };
  assert.ok((await Promise.all(Array.from({ length: 40 }, logIn))).every(Boolean));
});

test('a short name counts at its server whatever address is typed with it', async () => {
  const bounds = new TargetBounds(new MemoryCounters());
  let tried = 0;
  for (let guess = 0; guess < 20; guess += 1) {
    const permit = await bounds.mayLogIn({ ...ann, username: 'ann', domain: `d${guess}.test` });
    if (!permit.ok) continue;
    tried += 1;
    permit.ended('unknown');
  }
  assert.equal(tried, failedLogins.most);
});

test('many accounts at one server: its failed logins are bounded too', async () => {
  const bounds = new TargetBounds(new MemoryCounters());
  let tried = 0;
  for (let guess = 0; guess < 100; guess += 1) {
    const permit = await bounds.mayLogIn({ ...ann, username: `u${guess}@example.org` });
    if (!permit.ok) {
      assert.equal(permit.why, 'server');
      continue;
    }
    tried += 1;
    permit.ended('refused');
  }
  assert.equal(tried, ofOneTarget.failedLogins.most);
});

test('names that lead to one address share its connections; the provider may ask the own servers more', async () => {
  const bounds = new TargetBounds(new MemoryCounters(), ['mail.own.test']);
  const dial = async (
    count: number,
    host: (one: number) => string,
    extra: boolean,
    address = '192.0.2.9',
  ) => {
    let made = 0;
    for (let one = 0; one < count; one += 1)
      if ((await bounds.mayDial({ address, port: 993, host: host(one), extra })).ok) made += 1;
    return made;
  };
  const name = (one: number) => `n${one}.test`;
  assert.equal(await dial(400, name, true), ofOneTarget.extraConnections.most);
  const left = ofOneTarget.connections.most - ofOneTarget.extraConnections.most;
  assert.equal(await dial(400, name, false), left, 'main dialogues have room left');
  const many = ofOneTarget.connections.most * 2;
  assert.equal(await dial(many, () => 'mail.own.test', false, '192.0.2.10'), many);
  assert.ok(ownServersFactor > 2);
});

test('a network full of addresses of one domain is bounded by the domain', async () => {
  const bounds = new TargetBounds(new MemoryCounters());
  let made = 0;
  for (let one = 0; one < 2000; one += 1) {
    const permit = await bounds.mayDial({
      ...{ address: `192.0.2.${one % 250}`, port: 993, host: `h${one}.victim.co.uk`, extra: false },
    });
    if (permit.ok) made += 1;
  }
  assert.equal(made, ofOneTarget.domainConnections.most);
});

test('a listed name stands for all below it and for nothing else', () => {
  const isLeftAlone = leaveAlone(['Example.org', 'mail.example.net']);
  for (const host of ['example.org', 'MAIL.example.org.', 'a.b.example.org', 'mail.example.net'])
    assert.equal(isLeftAlone(host), true, host);
  for (const host of ['notexample.org', 'example.net', 'org', 'example.org.evil.test', '192.0.2.1'])
    assert.equal(isLeftAlone(host), false, host);
});

test('other ports than those of mail: a few at each server, and a few for each visitor', async (t) => {
  const scan = async (bounds: Permits, from: number, address: (one: number) => string) => {
    let seen = 0;
    for (let one = 0; one < 60; one += 1) {
      const dial = { address: address(one), port: from + one, host: 'n.test', extra: false };
      const first = await bounds.mayDial(dial);
      assert.equal((await bounds.mayDial(dial)).ok, first.ok, 'the same port again counts once');
      if (first.ok) seen += 1;
    }
    return seen;
  };
  const here = () => '192.0.2.1';
  const each = (one: number) => `192.0.2.${one + 10}`;
  const bounds = new TargetBounds(new MemoryCounters());
  const one = await scan(bounds.forVisitor('v1'), 3000, each);
  const all: number[] = [];
  for (let visitor = 0; visitor < 10; visitor += 1)
    all.push(await scan(bounds.forVisitor(`w${visitor}`), 9000 + 100 * visitor, here));
  t.diagnostic(`one visitor sees ${one} other ports an hour, ten visitors ${all.join('+')} at one server`);
  assert.equal(one, oddPorts.ofVisitor.most);
  assert.equal(
    all.reduce((sum, seen) => sum + seen, 0),
    oddPorts.ofTarget.most,
  );
  const mail = { address: here(), host: 'n.test', extra: false };
  for (const port of [25, 143, 465, 993]) assert.ok((await bounds.mayDial({ ...mail, port })).ok, `${port}`);
  const refused = await bounds.mayDial({ ...mail, port: 22 });
  assert.ok(!refused.ok && refused.why === 'server' && refused.retryMs > 60_000);
});
