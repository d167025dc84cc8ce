import { discoveryAnswer, discoveryFact } from '../../testing/discovery-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { autoconfigRefused } from './autoconfig-refused.ts';

const { url } = discoveryAnswer();
const reason = 'line 5, <incomingServer>: authentication is missing.';
const refusals = ['Thunderbird', 'KMail'].map((program) => ({ program, reason }));
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
  { name: 'near miss: all can use it', check: given({}), args: null },
  {
    name: 'near miss: a later place is at fault, and nobody comes so far',
    check: given({}, { refusals }),
    args: null,
  },
  { name: 'near miss: nothing was found', check: given({ outcome: 'nothing', status: 404 }), args: null },
]);
