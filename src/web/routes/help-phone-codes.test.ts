import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neutralProvider } from '../../model/provider.ts';
import { runsWell, testApp, testConfig } from '../../testing/test-app.ts';

const provider = { ...neutralProvider, languages: ['en', 'de'] };
const { app } = await testApp(runsWell, { config: { ...testConfig, provider } });
const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });

test('a phone code leads to its article, however it is written, in the language of the path', async () => {
  for (const typed of ['T16', 't16', 'T-16', 't%2016']) {
    const reply = await get(`/help/${typed}`);
    assert.deepEqual([reply.statusCode, reply.headers.location], [302, '/help/certificate-expired'], typed);
  }
  assert.equal((await get('/de/help/t16')).headers.location, '/de/help/certificate-expired');
  assert.equal((await get('/help/T99')).statusCode, 404);
});
