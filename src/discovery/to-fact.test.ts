import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServerSettings } from '../model/server-settings.ts';
import type { Answered } from './ask-autoconfig-file.ts';
import { toFact } from './to-fact.ts';

function answered(port: number): Answered {
  const server: ServerSettings = { protocol: 'imap', host: 'a.test', port, security: 'tls', username: 'a' };
  const answer = { url: 'https://a.test/', withAddress: true, problem: null, status: 200, verifiedTls: true };
  return { answer: { ...answer, outcome: 'found' }, candidates: [server] };
}

test('an answer keeps its servers only where they differ from the best', () => {
  const about = { source: 'autoconfig' as const, asked: 'a.test', began: 0 };
  const { answers } = toFact(about, [answered(993), answered(993), answered(143)], '');
  assert.deepEqual(
    answers?.map(({ candidates }) => candidates?.[0]?.port ?? null),
    [null, null, 143],
  );
});
