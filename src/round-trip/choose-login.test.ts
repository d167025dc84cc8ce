import assert from 'node:assert/strict';
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { test } from 'node:test';
import { noFacts } from '../model/facts.ts';
import { Secret } from '../model/secret.ts';
import type { Dialogue } from '../protocols/dialogue.ts';
import { readOffer } from '../protocols/smtp/read-offer.ts';
import { chooseLogin } from './choose-login.ts';

const password = new Secret('open-sesame');

function choose(auth: string, encrypted = true) {
  const facts = noFacts();
  const lines = auth === '' ? ['SIZE 1000'] : [`AUTH ${auth}`];
  const offer = readOffer(lines);
  facts.offers = encrypted ? { clear: null, tls: offer } : { clear: offer, tls: null };
  return chooseLogin({ facts, encrypted, settings: { username: 'ann' } } as Dialogue, password);
}

for (const [offered, encrypted, method] of [
  ['PLAIN LOGIN', true, 'PLAIN'],
  ['LOGIN', true, 'LOGIN'],
  ['CRAM-MD5', true, 'CRAM-MD5'],
  ['PLAIN CRAM-MD5', false, 'CRAM-MD5'],
  ['SCRAM-SHA-256', true, 'SCRAM-SHA-256'],
  ['XOAUTH2 OAUTHBEARER', true, undefined],
  ['', true, undefined],
] as const) {
  test(`of "${offered}", ${encrypted ? 'encrypted' : 'in clear text'}, ${method ?? 'nothing'} is chosen`, () => {
    assert.equal(choose(offered, encrypted)?.auth.method, method);
  });
}

const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const decode = (text: string) => Buffer.from(text, 'base64').toString();
const encode = (text: string) => Buffer.from(text).toString('base64');

/** The server's half of SCRAM-SHA-256 (RFC 5802, section 3), as nodemailer hands it on. */
function scramServer(knows: string) {
  const salt = Buffer.from('salt of the earth');
  const sent: string[] = [];
  let bare = '';
  let first = '';
  const sendCommand = async (command: string) => {
    sent.push(command);
    const answer = (status: number, text: string) => ({
      command,
      response: `${status} ${text}`,
      status,
      text,
    });
    if (command.startsWith('AUTH')) {
      bare = decode(command.split(' ')[2] ?? '').slice(3);
      first = `r=${/r=([^,]*)/.exec(bare)?.[1]}server,s=${salt.toString('base64')},i=4096`;
      return answer(334, encode(first));
    }
    if (command === '') return answer(235, 'in');
    const final = decode(command);
    const salted = pbkdf2Sync(knows, salt, 4096, 32, 'sha256');
    const message = `${bare},${first},${final.slice(0, final.lastIndexOf(',p='))}`;
    const clientKey = hmac(salted, 'Client Key');
    const signature = hmac(createHash('sha256').update(clientKey).digest(), message);
    const proof = Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] ?? 0))).toString(
      'base64',
    );
    if (!final.endsWith(`,p=${proof}`)) return answer(535, 'no');
    return answer(334, encode(`v=${hmac(hmac(salted, 'Server Key'), message).toString('base64')}`));
  };
  return { sent, sendCommand };
}

async function run(server: ReturnType<typeof scramServer>): Promise<void> {
  const handler = choose('SCRAM-SHA-256')?.customAuth['SCRAM-SHA-256'];
  assert.ok(handler);
  await handler({ sendCommand: server.sendCommand } as never);
}

test('SCRAM is carried through the commands of nodemailer, without the password', async () => {
  const server = scramServer('open-sesame');
  await run(server);
  assert.equal(server.sent.length, 3);
  assert.doesNotMatch(server.sent.map((line) => decode(line)).join(' '), /open-sesame/);
});

test('a server that knows another password refuses, and the refusal counts', async () => {
  await assert.rejects(run(scramServer('something-else')), /refused/);
});

test('a challenge that breaks the rules ends the login', async () => {
  const broken = {
    sent: [],
    sendCommand: async () => ({ command: '', response: '', status: 334, text: '!!' }),
  };
  await assert.rejects(run(broken as never));
});
