import type { PublishingProblem } from '../model/report.ts';
import type { Answered } from './ask-autoconfig-file.ts';
import { fetchSettings, toPublishingProblem } from './fetch-settings.ts';
import { isDedicated } from './is-dedicated.ts';
import type { Looking } from './looking.ts';
import { matchesDigest, parsePacc } from './parse-pacc.ts';
import { toCandidates } from './published-server.ts';
import type { DiscoverySource } from './source.ts';
import { plainMessage, toFact } from './to-fact.ts';

/** The configuration file of draft-ietf-mailmaint-pacc, held against its digest in the DNS. */
export const pacc: DiscoverySource = {
  id: 'pacc',
  async find(context, signal) {
    const began = performance.now();
    const { domain } = context.request.account;
    const host = `ua-auto-config.${domain}`;
    const url = `https://${host}/.well-known/user-agent-configuration.json`;
    const dedicated = await isDedicated(context, host);
    const answered = await ask(context, signal, url, dedicated);
    return toFact({ source: 'pacc', asked: url, began }, [answered], plainMessage('source-no-file'));
  },
};

async function ask(
  context: Looking,
  signal: AbortSignal,
  url: string,
  dedicated: boolean,
): Promise<Answered> {
  const [fetched, records] = await Promise.all([
    fetchSettings(context, signal, { url }),
    context.resolver.txt(`_ua-auto-config.${context.request.account.domain}`),
  ]);
  if (!fetched.ok) return without(url, dedicated ? toPublishingProblem(fetched.problem) : null, null);
  const { status, bytes, verifiedTls } = fetched.value;
  if (status !== 200) return without(url, dedicated ? 'http-error' : null, status);
  const candidates = toCandidates(parsePacc(bytes.toString('utf8')) ?? [], context.request);
  if (candidates.length === 0) return without(url, dedicated ? 'malformed' : null, status);
  const isProved = matchesDigest(bytes, records.ok ? records.value : []);
  if (isProved === false) return without(url, 'digest', status);
  return {
    answer: { url, withAddress: false, outcome: 'found', problem: null, status, verifiedTls },
    candidates,
  };
}

function without(url: string, problem: PublishingProblem | null, status: number | null): Answered {
  const outcome = problem === null ? ('nothing' as const) : ('failed' as const);
  return {
    answer: { url, withAddress: false, outcome, problem, status, verifiedTls: false },
    candidates: [],
  };
}
