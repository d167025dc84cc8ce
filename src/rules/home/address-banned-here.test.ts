import { healthySmtp, reply } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { addressBannedHere } from './address-banned-here.ts';

const smtp = healthySmtp();
const banned = '554 5.7.1 Your address is blocked';

testRule(addressBannedHere, [
  {
    name: 'refused for the customer, open for us',
    check: { endpoints: [smtp], home: homeCheck([homeReading(465, 'refused')]) },
    args: { how: 'refused', text: null },
    says: /unblock/,
  },
  {
    name: 'the greeting says no there and yes here',
    check: { endpoints: [smtp], home: homeCheck([homeReading(465, 'open', { greeting: banned })]) },
    args: { how: 'greeting', text: banned },
    says: /blocked/,
  },
  {
    name: 'the greeting says no to both of us',
    check: {
      endpoints: [healthySmtp({ greetingReply: reply('554', 'No service') })],
      home: homeCheck([homeReading(465, 'open', { greeting: banned })]),
    },
    args: null,
  },
  {
    name: 'an ordinary greeting',
    check: {
      endpoints: [smtp],
      home: homeCheck([homeReading(465, 'open', { greeting: '220 mail.example.test ESMTP' })]),
    },
    args: null,
  },
  {
    name: 'silence from the only server',
    check: { endpoints: [smtp], home: homeCheck([homeReading(465, 'timeout')]) },
    args: null,
  },
]);
