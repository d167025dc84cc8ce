import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { mailPortsBlockedHere } from './mail-ports-blocked-here.ts';

const pop = healthyPop3();
const smtp = healthySmtp();
const submission = healthySmtp({}, { id: 'e3', port: 587, security: 'starttls' });

testRule(mailPortsBlockedHere, [
  {
    name: 'silence at the one port that was tried',
    check: { endpoints: [smtp], home: homeCheck([homeReading(465, 'timeout')]) },
    args: { ports: ['465'], openPorts: [], how: 'silent', partly: false },
    says: /port 465/,
  },
  {
    name: 'one port is closed and another one open',
    check: { endpoints: [pop, smtp], home: homeCheck([homeReading(995), homeReading(465, 'unreachable')]) },
    args: { ports: ['465'], openPorts: [], how: 'silent', partly: true },
    says: /mobile connection/,
  },
  {
    name: 'another port that serves the same purpose is open',
    check: {
      endpoints: [smtp, submission],
      home: homeCheck([homeReading(465, 'timeout'), homeReading(587)]),
    },
    args: { ports: ['465'], openPorts: ['587'], how: 'silent', partly: true },
    says: /587/,
  },
  {
    name: 'refused by one server alone, which may be a ban',
    check: { endpoints: [smtp], home: homeCheck([homeReading(465, 'refused')]) },
    args: null,
  },
  {
    name: 'closed for us too',
    check: {
      endpoints: [failedEndpoint('connection-timeout', 'tcp', {}, { port: 995 })],
      home: homeCheck([homeReading(995, 'timeout')]),
    },
    args: null,
  },
  {
    name: 'one of two tries came through',
    check: { endpoints: [smtp], home: homeCheck([homeReading(465, 'timeout'), homeReading(465)]) },
    args: null,
  },
  {
    name: 'a timeout on the own machine, where a scanner listens',
    check: {
      endpoints: [smtp],
      home: homeCheck([homeReading(465, 'timeout', { host: null, address: '127.0.0.1' })]),
    },
    args: null,
  },
  {
    name: 'another server was tried',
    check: {
      endpoints: [smtp],
      home: homeCheck([homeReading(465, 'timeout', { host: 'mail.example.org', address: '198.51.100.9' })]),
    },
    args: null,
  },
]);
