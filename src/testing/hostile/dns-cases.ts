import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import type { Failure } from '../../model/failure.ts';
import { failureKinds } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { isAddressAllowed } from '../../net/address-policy.ts';
import { resolveTarget, type Target } from '../../net/resolve-target.ts';
import { DnsResolver } from '../../net/resolver.ts';
import { renderText } from '../../reports/render-text.ts';
import { english } from '../english.ts';
import { check, testParts } from '../test-parts.ts';
import { startBadDns } from './bad-dns.ts';
import { dnsFaults, inward } from './dns-faults.ts';
import { inTurns } from './in-turns.ts';

/** How long an answer that cannot come is waited for; the end of a check ends its questions in the same way. */
const waitMs = 400;
/** Name servers at a time. */
const atOnce = 40;

const policy = { allowNetworks: ['127.0.0.0/8', '::1/128'], allowPorts: '*' } as const;
const checkParts = (dns: string) => testParts({ dns, allowNetworks: policy.allowNetworks });

/** Every question of the resolver put to every bad name server; gives the number of cases. */
export async function runDnsCases(): Promise<number> {
  return await inTurns(dnsFaults, atOnce, async (name, fault) => {
    const server = await startBadDns(fault);
    const resolver = new DnsResolver(server.address);
    const isInward = Object.hasOwn(inward, name);
    // Where an answer is sure to come, a busy machine may take its time.
    const isSure = isInward || name.startsWith('the right answer');
    const over = setTimeout(() => resolver.cancel(), isSure ? 60_000 : waitMs);
    const asked = 'asked.example.test';
    const questions: Promise<Outcome<unknown>>[] = [
      resolver.addresses(asked),
      resolver.mx(asked),
      resolver.srv('_imaps._tcp.example.test'),
      resolver.cname(asked),
      resolver.txt(asked),
      ...(['A', 'AAAA', 'MX', 'TXT', 'PTR'] as const).map((type) => resolver.records(asked, type)),
    ];
    const target = resolveTarget('other.example.test', policy, resolver);
    for (const outcome of await Promise.all(questions)) {
      if (!outcome.ok) assertListed(outcome.failure, name);
      if (isSure && !isInward) assert.ok(outcome.ok, name);
    }
    assertVetted(name, await target, isInward);
    clearTimeout(over);
    await server.close();
    return questions.length + 1;
  });
}

/** Whole checks of a domain whose name server is bad: each ends with a report that can be printed. */
export async function runDnsChecks(isChosen: (index: number) => boolean): Promise<number> {
  return await inTurns(
    dnsFaults,
    atOnce,
    async (name, fault) => {
      const server = await startBadDns(fault);
      const left = AbortSignal.timeout(3 * waitMs);
      const raw = { discovery: true, password: 'tiger-lily-42' };
      const report = await check(raw, checkParts(server.address), () => {}, left);
      await server.close();
      assert.equal(report.state, 'done', name);
      for (const { failure } of report.endpoints) if (failure !== null) assertListed(failure, name);
      assert.ok(!report.findings.some(({ code }) => code === 'server-upsets-our-test'), name);
      assert.doesNotMatch(
        renderText(english, report),
        /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
        name,
      );
      return 1;
    },
    isChosen,
  );
}

function assertListed({ kind, detail }: Failure, name: string): void {
  assert.ok(failureKinds.includes(kind) && kind !== 'our-fault', `${name}: ${kind} ${detail}`);
}

/** What comes out may be dialled, so it is an address, and one that is allowed. */
function assertVetted(name: string, target: Outcome<Target>, isInward: boolean): void {
  if (target.ok) {
    for (const address of target.value.addresses)
      assert.ok(isIP(address) !== 0 && isAddressAllowed(address, policy), `${name}: ${address}`);
  } else assertListed(target.failure, name);
  if (isInward) assert.equal(!target.ok && target.failure.kind, 'address-not-allowed', name);
}
