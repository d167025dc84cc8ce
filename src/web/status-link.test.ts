import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostedServer, sampleProvider } from '../publish/sample-provider.ts';
import { brokenReport, sampleReport } from '../testing/sample-report.ts';
import { statusLink } from './status-link.ts';

const url = 'https://status.example.test/';
const at = (host: string, status = url) =>
  sampleProvider({
    servers: {
      incoming: [hostedServer('imap', 993, { host })],
      outgoing: [hostedServer('smtp', 465, { host })],
    },
    links: { status },
  });

function brokenBy(code: string) {
  const report = brokenReport();
  const [endpoint] = report.endpoints;
  const [first, ...others] = report.findings.filter(({ severity }) => severity === 'problem');
  assert.ok(endpoint && first && others);
  const finding = { ...first, code, endpoint: endpoint.id, args: {} };
  const diagnosis = { code, endpoint: endpoint.id };
  return {
    report: { ...report, findings: [finding], diagnosis, causes: [] } as unknown as typeof report,
    host: endpoint.host,
  };
}

test('the status page is named where a server of the provider is at fault', () => {
  const { report, host } = brokenBy('connection-timeout');
  assert.equal(statusLink(at(host), report), url);
});

test('it is not named for servers of others, for faults of the account, without a page, or where all is well', () => {
  const { report, host } = brokenBy('connection-timeout');
  assert.equal(statusLink(at('mail.elsewhere.test'), report), null);
  assert.equal(statusLink(sampleProvider({ links: {} }), report), null);
  assert.equal(statusLink(at(host), brokenBy('login-refused').report), null);
  assert.equal(statusLink(at(sampleReport().endpoints[0]?.host ?? ''), sampleReport()), null);
});
