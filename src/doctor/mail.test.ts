import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleProvider } from '../publish/sample-provider.ts';
import { toldInEnglish } from '../testing/doctor-notes.ts';
import { doctorPatient } from '../testing/doctor-patient.ts';
import { catchMail } from '../testing/mail-catcher.ts';
import { mail } from './mail.ts';

const support = { email: 'help@example.test', phone: '', url: '', chat: '' };

async function said(url: string | null, email = support.email): Promise<string> {
  const env = url === null ? {} : { POSTHORN_SMTP_URL: url };
  const provider = sampleProvider({ support: { ...support, email } });
  const notes = toldInEnglish(await mail.ask(doctorPatient(env as Record<string, string>, { provider })));
  return notes.map(({ state, text }) => `${state}: ${text}`).join('\n');
}

test('mail is told as it is: not set, without a sender, well, and not taken', async () => {
  const catcher = await catchMail();
  assert.match(await said(null), /^well: No mail is sent/);
  assert.match(await said(`smtp://127.0.0.1:${catcher.port}`, ''), /^fault: .*no support\.email/);
  assert.match(await said(`smtp://127.0.0.1:${catcher.port}`), /^well: 127\.0\.0\.1:\d+ takes mail/);
  const locked = await said(`smtp://ann:hunter2@127.0.0.1:${catcher.port}`);
  assert.match(locked, /^fault: .*takes no mail from us: E[A-Z]+/);
  assert.ok(!locked.includes('hunter2'));
  await catcher.close();
  assert.match(await said(`smtp://127.0.0.1:${catcher.port}`), /ECONNECTION|ESOCKET|ECONNREFUSED/);
});
