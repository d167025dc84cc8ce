import type { Failure } from '../../model/failure.ts';
import { DnsResolver } from '../../net/resolver.ts';
import { within } from '../../time/until.ts';

/** One name to ask the DNS about; an alias is held against where it should lead. */
export type RecordQuestion =
  | { type: 'SRV'; name: string }
  | { type: 'TXT'; name: string }
  | { type: 'CNAME'; name: string; target: string };

export type RecordAnswer =
  | { kind: 'srv'; records: { priority: number; weight: number; port: number; target: string }[] }
  | { kind: 'cname'; alias: string | null; addresses: string[]; targetAddresses: string[] }
  | { kind: 'txt'; texts: string[] }
  | { kind: 'none' }
  | { kind: 'error'; detail: 'late' | 'failed' };

/** Asks the DNS about published records, all at once. */
export type AskRecords = (questions: readonly RecordQuestion[]) => Promise<RecordAnswer[]>;

const deadlineMs = 5000;

/** Makes the asking by one resolver: `dns` is `host:port`, null the system's. No question takes longer than five seconds. */
export function askRecordsBy(dns: string | null, timeMs = deadlineMs): AskRecords {
  return async (questions) => {
    const resolver = new DnsResolver(dns);
    try {
      return await Promise.all(
        questions.map(async (question) => (await within(timeMs, ask(resolver, question))) ?? lateAnswer),
      );
    } finally {
      resolver.cancel();
    }
  };
}

const lateAnswer: RecordAnswer = { kind: 'error', detail: 'late' };

function ask(resolver: DnsResolver, question: RecordQuestion): Promise<RecordAnswer> {
  if (question.type === 'SRV') return askSrv(resolver, question.name);
  if (question.type === 'TXT') return askTxt(resolver, question.name);
  return askAlias(resolver, question.name, question.target);
}

async function askSrv(resolver: DnsResolver, name: string): Promise<RecordAnswer> {
  const found = await resolver.srv(name);
  if (!found.ok) return without(found.failure);
  const records = found.value.map(({ name: target, priority, weight, port }) => ({
    ...{ priority, weight, port },
    target: target === '' ? '.' : target,
  }));
  return { kind: 'srv', records };
}

async function askTxt(resolver: DnsResolver, name: string): Promise<RecordAnswer> {
  const found = await resolver.txt(name);
  return found.ok ? { kind: 'txt', texts: found.value } : without(found.failure);
}

/** Many DNS servers cannot hold an alias beside other records, so addresses of its own serve as well. */
async function askAlias(resolver: DnsResolver, name: string, target: string): Promise<RecordAnswer> {
  const [alias, addresses, targetAddresses] = await Promise.all([
    resolver.cname(name),
    resolver.addresses(name),
    resolver.addresses(target),
  ]);
  if (!alias.ok && !addresses.ok) {
    return without(alias.failure.kind === 'dns-failure' ? alias.failure : addresses.failure);
  }
  return {
    kind: 'cname',
    alias: alias.ok ? (alias.value[0] ?? null) : null,
    addresses: addresses.ok ? addresses.value : [],
    targetAddresses: targetAddresses.ok ? targetAddresses.value : [],
  };
}

function without(failure: Failure): RecordAnswer {
  return failure.kind === 'dns-failure' ? { kind: 'error', detail: 'failed' } : { kind: 'none' };
}
