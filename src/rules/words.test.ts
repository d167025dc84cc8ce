import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../model/finding.ts';
import type { Endpoint } from '../model/report.ts';
import { englishWords } from '../testing/english-words.ts';
import { healthyCheck, healthyPop3, healthySmtp } from '../testing/healthy-facts.ts';
import { firstHalf } from '../testing/real-refusals/first-half.ts';
import { secondHalf } from '../testing/real-refusals/second-half.ts';
import { envelope, replyFrom } from '../testing/said-lines.ts';
import type { FindingWords } from '../words/finding-words.ts';
import { rules } from './index.ts';
import { judge } from './judge.ts';

/** Endpoints of every make: what real servers said, over every security, with every kind of login on offer. */
function* endpoints(): Generator<Endpoint> {
  const offers = [
    ['PLAIN', 'LOGIN'],
    ['NTLM', 'GSSAPI'],
    ['LOGIN', 'XOAUTH2'],
    ['NTLM', 'XOAUTH2'],
    ['CRAM-MD5'],
    ['DIGEST-MD5'],
    [],
  ];
  const rows = [...firstHalf, ...secondHalf];
  for (const security of ['tls', 'starttls', 'none'] as const) {
    for (const [at, [stage, protocol, , , line]] of rows.entries()) {
      const offered = offers[at % offers.length] ?? [];
      yield make(stage, protocol, line, {
        security,
        offered,
        host: at % 5 === 0 ? '127.0.0.1' : 'mail.example.test',
      });
    }
    for (const offered of offers) {
      for (const skipped of ['no-common-mechanism', 'not-offered', 'no-password', 'not-verified'] as const) {
        const healthy = offered.length % 2 === 0 ? healthyPop3() : healthySmtp();
        const login = healthy.facts.login && {
          ...healthy.facts.login,
          outcome: 'skipped' as const,
          reply: null,
          skipped,
          offered,
        };
        yield { ...healthy, security, facts: { ...healthy.facts, login, mailbox: null, sending: null } };
      }
    }
  }
}

interface Make {
  security: Endpoint['security'];
  offered: string[];
  host: string;
}

function make(stage: string, protocol: string, line: string, { security, offered, host }: Make): Endpoint {
  const healthy = protocol === 'smtp' ? healthySmtp() : healthyPop3();
  const own = protocol === 'imap' ? { protocol: 'imap' as const, port: 993 } : {};
  const base = { ...healthy, ...own, security, host };
  const { facts } = base;
  if (stage === 'greeting') {
    const failure = { kind: 'refused-by-server' as const, step: 'greeting' as const, detail: '' };
    const blank = {
      greetingReply: replyFrom(line.replace(/^\* /, '')),
      login: null,
      mailbox: null,
      sending: null,
    };
    return { ...base, outcome: 'failed', failure, facts: { ...facts, ...blank } };
  }
  if (stage === 'sending') {
    const asked = [envelope('own-to-foreign', '250 Ok', line), envelope('own-to-own', '250 Ok', line)];
    return { ...base, facts: { ...facts, sending: { envelopes: asked, failure: null } } };
  }
  const reply = replyFrom(line);
  const refused = facts.login && { ...facts.login, outcome: 'refused' as const, reply, offered };
  return { ...base, facts: { ...facts, login: refused, mailbox: null, sending: null } };
}

/** What is wrong with a text as such. */
const broken = /undefined|null\b|NaN|\[object|“”| {2}| ,|\(\)|: \.|\.\.(?!\.)|\band \.|offers \.|\$\{/;

/** Sentences that hold only under a condition; each names what contradicts it. */
const contradictions: [claim: RegExp, when: (endpoint: Endpoint, finding: Finding) => boolean][] = [
  [/settings connect without encryption/, ({ security }) => security !== 'none'],
  [/also over encryption/, ({ security }) => security === 'none'],
  [/so the password could not be tried/, ({ facts }) => facts.login?.reply != null],
  [/offers none at all|offers no way to sign in/, ({ facts }) => (facts.login?.offered.length ?? 0) > 0],
  [/announces [A-Z]/, ({ facts }) => (facts.login?.offered.length ?? 0) === 0],
  [/not port 25/, ({ port }) => port !== 25],
  [/The login worked|The login works|after the login/i, ({ facts }) => facts.login?.outcome === 'refused'],
  [/With POP3 only/, ({ protocol }) => protocol === 'imap'],
  [/\b(?:your|the) provider\b/i, ({ host }) => host === '127.0.0.1'],
  [
    /set the sender address/,
    ({ facts }) => facts.sending?.envelopes.some(({ from }) => from === facts.login?.username) ?? false,
  ],
];

test('no words are broken or contradict the facts that led to them', () => {
  const wrong = new Set<string>();
  const read = new Set<string>();
  for (const endpoint of endpoints()) {
    const check = healthyCheck({ endpoints: [endpoint] });
    for (const finding of judge(rules, check).findings) {
      const rule = rules.find(({ id }) => id === finding.code);
      assert.ok(rule);
      read.add(finding.code);
      const about = finding.endpoint === null ? null : endpoint;
      const words = englishWords(rule, finding.args, { account: check.account, endpoint: about });
      for (const fault of faultsOf(words, finding, endpoint)) wrong.add(`${finding.code}: ${fault}`);
    }
  }
  assert.deepEqual([...wrong], []);
  assert.ok(read.size > 25, `only ${read.size} rules were read`);
});

function faultsOf({ title, why, fix }: FindingWords, finding: Finding, endpoint: Endpoint): string[] {
  // What the server said is quoted as it came.
  const said = [finding.args.said, finding.args.text].filter((one) => typeof one === 'string');
  const own = said.reduce((text, quote) => text.replaceAll(String(quote), '…'), `${title}\n${why}\n${fix}`);
  const faults = contradictions.filter(([claim, when]) => claim.test(own) && when(endpoint, finding));
  const odd = broken.exec(own);
  return [...(odd ? [`broken at “${odd[0]}”`] : []), ...faults.map(([claim]) => `says ${claim}`)];
}

test('a stored finding without arguments still reads as words', () => {
  const account = healthyCheck().account;
  for (const rule of rules) {
    for (const endpoint of [null, healthyPop3(), healthySmtp()]) {
      const { title, why, fix } = englishWords(rule, {}, { account, endpoint });
      for (const text of [title, why, fix]) assert.ok(text.length > 0, rule.id);
    }
  }
});
