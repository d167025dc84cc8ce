import { performance } from 'node:perf_hooks';
import { loadConfig } from '../src/config.ts';
import { sampleProvider } from '../src/publish/sample-provider.ts';
import { signingFolder } from '../src/testing/profile-certificates.ts';
import { runsWell, testApp, testConfig } from '../src/testing/test-app.ts';

/**
 * How long the standing endpoints take, over HTTP on loopback and warm, as a ratio against /healthz of the same run.
 * Fails where one needs 5 ms or more in the median.
 */
const rounds = 400;
const warmUp = 100;
const limitMs = 5;

const provider = sampleProvider({ publish: { pacc: true } });
// Signed, for that is the slower way.
const folder = await signingFolder();
const { certificate, key } = await folder.issue('profiles', 'rsa-2048');
const { profileSigner } = loadConfig({ POSTHORN_PROFILE_CERT: certificate, POSTHORN_PROFILE_KEY: key });
const { app } = await testApp(runsWell, {
  config: { ...testConfig, provider, profileSigner, logLevel: 'warn' },
});
const base = await app.listen({ host: '127.0.0.1', port: 0 });
const schema = 'http://schemas.microsoft.com/exchange/autodiscover/outlook';
const body = `<Autodiscover xmlns="${schema}/requestschema/2006"><Request><EMailAddress>ann@example.test</EMailAddress><AcceptableResponseSchema>${schema}/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>`;

const address = 'ann%40example.test';
const endpoints: [string, RequestInit?][] = [
  ['/healthz'],
  [`/mail/config-v1.1.xml?emailaddress=${address}`],
  [`/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress=${address}`],
  ['/autodiscover/autodiscover.xml', { method: 'POST', headers: { 'content-type': 'text/xml' }, body }],
  [`/autodiscover/autodiscover.json?Email=${address}&Protocol=Autodiscoverv1`],
  [`/apple/mail.mobileconfig?email=${address}`],
];

/** The time of one question in milliseconds. */
async function ask(path: string, init: RequestInit | undefined): Promise<number> {
  const began = performance.now();
  const reply = await fetch(base + path, init);
  await reply.arrayBuffer();
  if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
  return performance.now() - began;
}

try {
  const times = endpoints.map((): number[] => []);
  // One after the other in every round, so that all of them meet the same machine.
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [index, [path, init]] of endpoints.entries()) {
      const time = await ask(path, init);
      if (round >= warmUp) times[index]?.push(time);
    }
  }
  const medians = times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
  for (const [index, [path, init]] of endpoints.entries()) {
    const median = medians[index] ?? 0;
    const ratio = (median / (medians[0] ?? 1)).toFixed(2);
    const name = `${init?.method ?? 'GET'} ${path.split('?')[0]}`;
    process.stdout.write(`${median.toFixed(2)} ms  ${ratio} x /healthz  ${name}\n`);
    if (median >= limitMs) process.exitCode = 1;
  }
} finally {
  await app.close();
  folder.close();
}
