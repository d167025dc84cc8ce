import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { serverUpsetsOurTest } from './server-upsets-our-test.ts';

const broken = failedEndpoint('our-fault', 'quit');
const [attempt] = broken.attempts;
const line = (from: 'server' | 'note', text: string) => ({
  ...broken,
  attempts: attempt ? [{ ...attempt, transcript: [{ atMs: 1, from, text }] }] : [],
});
const said = (text: string) => line('server', text);

testRule(serverUpsetsOurTest, [
  { name: 'the last words', endpoint: said('+OK hi'), args: { last: '+OK hi' }, says: /\+OK hi/ },
  { name: 'long words', endpoint: said('x'.repeat(500)), args: { last: 'x'.repeat(200) } },
  { name: 'no words', endpoint: line('note', 'Ended here.'), args: { last: '' }, says: /before the server/ },
  { name: 'the time was over', endpoint: failedEndpoint('deadline', 'tls'), args: null },
]);
