import type { Config } from '../config.ts';
import type { ReportStore } from '../store/report-store.ts';
import { storeTrouble } from '../store/store-trouble.ts';
import { askNames, madeUpName } from './ask-names.ts';
import { leastBytes, lookAtDisk } from './disk.ts';

const dnsMs = 3_000;

/** What has to be there for tests to run and be kept. Each gives null where it is, else a word or two. */
export function readyChecks(
  { dataDir, dns }: Pick<Config, 'dataDir' | 'dns'>,
  store: Pick<ReportStore, 'probe'>,
) {
  return {
    async store(): Promise<string | null> {
      try {
        await store.probe();
        return null;
      } catch (error) {
        return storeTrouble(error) ?? 'failed';
      }
    },
    async disk(): Promise<string | null> {
      const { freeBytes } = await lookAtDisk(dataDir);
      return freeBytes < leastBytes ? 'full' : null;
    },
    async dns(): Promise<string | null> {
      const [facts] = await askNames(dns, [madeUpName], dnsMs);
      return facts === undefined || (!facts.answer.ok && facts.answer.failure.kind === 'dns-failure')
        ? 'no answer'
        : null;
    },
  };
}
