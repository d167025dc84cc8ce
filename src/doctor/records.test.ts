import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostedServer, sampleProvider } from '../publish/sample-provider.ts';
import { startDns } from '../testing/dns-server.ts';
import type { Zone } from '../testing/dns-zone.ts';
import { toldInEnglish } from '../testing/doctor-notes.ts';
import { doctorPatient } from '../testing/doctor-patient.ts';
import { records } from './records.ts';

const provider = sampleProvider({
  domains: ['example.test'],
  servers: { incoming: [hostedServer('imap', 993)], outgoing: [hostedServer('smtp', 465)] },
});
const srv = (port: number, target: string) => ({ SRV: [{ priority: 0, weight: 1, port, target }] });
const none = srv(0, '.');
const whole: Zone = {
  'check.example.test': { A: ['127.0.0.1'] },
  'autoconfig.example.test': { CNAME: 'check.example.test' },
  'autodiscover.example.test': { CNAME: 'check.example.test' },
  '_autodiscover._tcp.example.test': srv(443, 'check.example.test'),
  '_imaps._tcp.example.test': srv(993, 'mail.example.test'),
  '_imap._tcp.example.test': none,
  '_pop3s._tcp.example.test': none,
  '_pop3._tcp.example.test': none,
  '_submissions._tcp.example.test': srv(465, 'mail.example.test'),
  '_submission._tcp.example.test': none,
};

async function said(zone: Zone): Promise<string> {
  const dns = await startDns(zone);
  try {
    const env = { POSTHORN_DNS: dns.address, POSTHORN_BASE_URL: 'https://check.example.test' };
    const notes = toldInEnglish(await records.ask(doctorPatient(env, { provider })));
    return notes.map(({ state, text }) => `${state}: ${text}`).join('\n');
  } finally {
    await dns.close();
  }
}

test('records in place, missing, and leading elsewhere', async () => {
  assert.equal(await said(whole), 'well: All 9 records of example.test are in place.');
  assert.equal(await said({}), 'warning: None of the 9 records of example.test is in the DNS.');
  const { '_imaps._tcp.example.test': _, ...without } = whole;
  assert.equal(await said(without), 'warning: _imaps._tcp.example.test is not in the DNS.');
  const elsewhere = { ...whole, '_submissions._tcp.example.test': srv(465, 'old.example.test') };
  assert.match(await said(elsewhere), /^warning: _submissions\._tcp\.example\.test leads elsewhere/);
});

test('a DNS that does not answer says nothing about records', async () => {
  const env = { POSTHORN_DNS: '127.0.0.1:1', POSTHORN_BASE_URL: 'https://check.example.test' };
  const [note] = await records.ask(doctorPatient(env, { provider }));
  assert.equal(note?.state, 'unknown');
});
