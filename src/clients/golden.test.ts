import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import { type Client, supports } from './client.ts';
import { configAsText } from './config-text.ts';
import { clients, renderClient } from './index.ts';
import { sampleSettings } from './sample-settings.ts';

// Every program x protocol x security x leave-on-server. UPDATE_GOLDEN=1 writes the files anew.
const folder = new URL('./golden/', import.meta.url);
const update = process.env.UPDATE_GOLDEN === '1';
if (update) mkdirSync(folder, { recursive: true });

interface Case {
  file: string;
  text: string;
}

for (const client of clients)
  for (const { file, text } of casesOf(client))
    test(`golden ${file}`, () => {
      if (update) writeFileSync(new URL(file, folder), text);
      assert.equal(text, readFileSync(new URL(file, folder), 'utf8'));
    });

test('no golden file is left over', () => {
  const expected = clients.flatMap(casesOf).map(({ file }) => file);
  assert.deepEqual(readdirSync(folder).sort(), expected.sort());
});

function casesOf(client: Client): Case[] {
  const security = ['tls', 'starttls'] as const;
  const incoming = (['pop3', 'imap'] as const).filter((protocol) => supports(client, protocol));
  // A program that only sends has no use for the other two questions.
  if (incoming.length === 0)
    return security.map((one) => ({
      file: `${client.id}.smtp.${one}.txt`,
      text: text(client, 'pop3', one, null),
    }));
  return incoming.flatMap((protocol) =>
    security.flatMap((one) => [
      { file: `${client.id}.${protocol}.${one}.keep.txt`, text: text(client, protocol, one, 14) },
      { file: `${client.id}.${protocol}.${one}.delete.txt`, text: text(client, protocol, one, null) },
    ]),
  );
}

function text(
  client: Client,
  protocol: 'pop3' | 'imap',
  security: 'tls' | 'starttls',
  days: number | null,
): string {
  return configAsText(
    english,
    renderClient(english, client, sampleSettings(protocol, security, { leaveOnServerDays: days })),
  );
}
