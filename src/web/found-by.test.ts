import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProgramTake } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { foundBy } from './found-by.ts';

const { recommended } = sampleReport();
const incoming = server(recommended.incoming);
const outgoing = server(recommended.outgoing);
const imap: ServerSettings = { ...incoming, protocol: 'imap', port: 993 };

function server(one: ServerSettings | null): ServerSettings {
  if (one === null) throw new Error('the sample recommends both');
  return one;
}

function take(program: string, change: Partial<ProgramTake> = {}): ProgramTake {
  return { program, source: 'autoconfig', incoming, outgoing, ...change };
}

const none = () => [];

test('a program that ends up with both servers is named, one that takes another is not', () => {
  const takes = [
    take('thunderbird'),
    take('evolution', { incoming: { ...incoming, host: 'other.example.test' } }),
    take('fairemail', { outgoing: { ...outgoing, port: 2525 } }),
    take('outlook', { incoming: { ...incoming, username: 'ann' } }),
  ];
  assert.deepEqual(foundBy(takes, recommended, none), ['thunderbird']);
  assert.deepEqual(foundBy(takes, { ...recommended, outgoing: null }, none), []);
  assert.deepEqual(foundBy([], recommended, none), []);
});

test('where a program lets a person choose, any server for receiving of the same document will do', () => {
  const takes = ['thunderbird', 'kmail', 'evolution'].map((id) => take(id, { incoming: imap }));
  assert.deepEqual(
    foundBy(takes, recommended, () => [imap, incoming]),
    ['thunderbird', 'kmail'],
  );
  assert.deepEqual(
    foundBy(takes, recommended, () => [imap]),
    [],
  );
});
