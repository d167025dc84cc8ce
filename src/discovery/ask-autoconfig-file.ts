import type { DiscoveryAnswer } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import type { WebAnswer } from '../net/http/web-answer.ts';
import { refusalsOf } from '../readers/refusals.ts';
import { fetchSettings, toHeard, toPublishingProblem } from './fetch-settings.ts';
import type { Looking } from './looking.ts';
import { parseAutoconfig } from './parse-autoconfig.ts';
import { toCandidates } from './published-server.ts';

/** One place where an autoconfig file may lie. */
export interface ConfigPlace {
  url: string;
  withAddress: boolean;
  /** True where the host exists for this file alone, so that anything but the file is a fault. */
  isDedicated: boolean;
}

/** An answer, and the servers that it names. */
export interface Answered {
  answer: DiscoveryAnswer;
  candidates: ServerSettings[];
}

/** Asks one place for an autoconfig file. */
export async function askAutoconfigFile(
  context: Looking,
  signal: AbortSignal,
  place: ConfigPlace,
): Promise<Answered> {
  const { url, withAddress } = place;
  const { address } = context.request.account;
  const query = withAddress ? `?emailaddress=${encodeURIComponent(address)}` : '';
  const fetched = await fetchSettings(context, signal, { url: `${url}${query}` });
  if (fetched.ok) return judge(context, place, fetched.value);
  const problem = place.isDedicated ? toPublishingProblem(fetched.problem) : null;
  return failedWith(place, problem, null);
}

/** Settings are found, or the place publishes none, or it tries to and fails. */
function judge(context: Looking, place: ConfigPlace, value: WebAnswer): Answered {
  const { status, bytes, verifiedTls } = value;
  const { url, withAddress } = place;
  if (status !== 200) return failedWith(place, place.isDedicated ? 'http-error' : null, status);
  const text = bytes.toString('utf8');
  const { request } = context;
  const candidates = toCandidates(parseAutoconfig(bytes, request.account) ?? [], request);
  if (candidates.length > 0) {
    const refusals = refusalsOf(toHeard({ url }, { ok: true, value }), request.account);
    const found = { url, withAddress, outcome: 'found' as const, problem: null, status, verifiedTls };
    return { answer: { ...found, ...(refusals.length > 0 && { refusals }) }, candidates };
  }
  // Many websites answer every question with a page; only what was meant to be such a file is a broken one.
  const isMeant = place.isDedicated || text.includes('<clientConfig');
  return failedWith(place, isMeant ? 'malformed' : null, status);
}

function failedWith(
  { url, withAddress }: ConfigPlace,
  problem: DiscoveryAnswer['problem'],
  status: number | null,
): Answered {
  const outcome = problem === null ? ('nothing' as const) : ('failed' as const);
  return { answer: { url, withAddress, outcome, problem, status, verifiedTls: false }, candidates: [] };
}
