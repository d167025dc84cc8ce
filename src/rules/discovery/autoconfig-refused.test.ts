import { discoveryAnswer, discoveryFact } from '../../testing/discovery-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { autoconfigRefused } from './autoconfig-refused.ts';

const { url } = discoveryAnswer();
const reason = 'line 5, <incomingServer>: authentication is missing.';
const refusals = ['Thunderbird', 'KMail'].map((program) => ({ program, reason }));
const lacking = { id: 'reader-refused', args: { reason: 'missing', line: '3', element: 'a', wanted: 'b' } };
const given = (...answers: Parameters<typeof discoveryAnswer>[0][]) => ({
  discovery: [discoveryFact('autoconfig', { answers: answers.map((answer) => discoveryAnswer(answer)) })],
});

testRule(autoconfigRefused, [
  {
    name: 'two programs cannot use the file',
    check: given({ refusals }),
    args: { url, programs: ['Thunderbird', 'KMail'], reason },
    says: /For Thunderbird and KMail there is a fault in it: line 5/,
  },
  {
    name: 'the first file that was found counts',
    check: given({ outcome: 'failed', problem: 'certificate' }, { url: 'http://a.test/', refusals }),
    args: { url: 'http://a.test/', programs: ['Thunderbird', 'KMail'], reason },
  },
  {
    name: 'what a program says is a message of its own',
    check: given({ refusals: [{ program: 'thunderbird-on-android', reason: lacking }] }),
    args: { url, programs: ['thunderbird-on-android'], says: 'reader-refused', ...lacking.args },
    says: /For Thunderbird and K-9 Mail on Android there is a fault in it: <a> in line 3 has no <b>\. They guess/,
  },
  { name: 'near miss: all can use it', check: given({}), args: null },
  {
    name: 'near miss: a later place is at fault, and nobody comes so far',
    check: given({}, { refusals }),
    args: null,
  },
  { name: 'near miss: nothing was found', check: given({ outcome: 'nothing', status: 404 }), args: null },
]);
