import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords } from '../../testing/english-words.ts';
import { healthyCheck } from '../../testing/healthy-facts.ts';
import { judge } from '../judge.ts';
import { settingsFound } from './settings-found.ts';

const settings = {
  protocol: 'imap',
  host: 'mail.example.test',
  port: 993,
  security: 'tls',
  username: 'ann@example.test',
} as const;

test('settings-found: healthy facts give it, with words', () => {
  const check = healthyCheck({
    discovery: [
      {
        source: 'srv',
        asked: '_imaps._tcp.example.test',
        outcome: 'found',
        detail: '',
        candidates: [settings],
        durationMs: 3,
      },
      {
        source: 'guess',
        asked: 'imap.example.test',
        outcome: 'found',
        detail: '',
        candidates: [settings],
        durationMs: 3,
      },
    ],
  });
  const { findings } = judge([settingsFound], check);
  assert.deepEqual(
    findings.map((finding) => finding.args),
    [{ domain: 'example.test', sources: ['srv'], hosts: ['mail.example.test'] }],
  );
  for (const finding of findings) {
    const endpoint = check.endpoints.find(({ id }) => id === finding.endpoint) ?? null;
    const words = englishWords(settingsFound, finding.args, { account: check.account, endpoint });
    assert.match(words.why, /^They were found in the DNS \(SRV records\), and name mail\.example\.test\./);
    assert.doesNotMatch(Object.values(words).join(' '), /undefined|null|NaN|!/);
  }
});

test('settings-found: a search without an answer gives none', () => {
  assert.deepEqual(judge([settingsFound], healthyCheck()).findings, []);
});

test('settings-found: a guess gives none', () => {
  assert.deepEqual(
    judge(
      [settingsFound],
      healthyCheck({
        discovery: [
          {
            source: 'guess',
            asked: 'x',
            outcome: 'found',
            detail: '',
            candidates: [settings],
            durationMs: 3,
          },
        ],
      }),
    ).findings,
    [],
  );
});

test('settings-found: the settings of the provider count, and are named so', () => {
  const found = { asked: 'x', outcome: 'found' as const, detail: '', candidates: [settings], durationMs: 3 };
  const check = healthyCheck({
    discovery: [
      { source: 'provider', ...found },
      { source: 'autoconfig', ...found },
    ],
  });
  const [finding] = judge([settingsFound], check).findings;
  assert.ok(finding);
  const { why } = englishWords(settingsFound, finding.args, { account: check.account, endpoint: null });
  assert.match(why, /found in the settings of your provider and the autoconfig file,/);
});
