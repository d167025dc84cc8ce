import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { hostNotFound } from './host-not-found.ts';

const missing = { kind: 'host-not-found' as const, step: 'dns' as const, detail: 'NXDOMAIN' };
const resolution = (suggestions: string[]) => ({
  resolution: { addresses: [], failure: missing, suggestions },
});

testRule(hostNotFound, [
  {
    name: 'a name that does not exist, with names that do',
    endpoint: failedEndpoint(
      'host-not-found',
      'dns',
      resolution(['mail.hoster.test', 'b.test', 'c.test', 'd.test']),
    ),
    args: { suggestions: ['mail.hoster.test', 'b.test', 'c.test'] },
    says: /Enter mail\.hoster\.test, b\.test or c\.test as the incoming mail server/,
  },
  {
    name: 'without suggestions it sends to the instructions',
    endpoint: failedEndpoint('host-not-found', 'dns', resolution([])),
    args: { suggestions: [] },
    says: /spelling of mail\.example\.test/,
  },
  {
    name: 'not for a guessed name',
    endpoint: failedEndpoint('host-not-found', 'dns', resolution([]), { source: 'guess' }),
    args: null,
  },
  {
    name: 'not for a name without address',
    endpoint: failedEndpoint('host-without-address', 'dns'),
    args: null,
  },
  { name: 'not for a broken DNS', endpoint: failedEndpoint('dns-failure', 'dns'), args: null },
]);
