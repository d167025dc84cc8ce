import { parseAddress } from '../fields/parse-fields.ts';
import type { Account } from '../model/account.ts';
import type { Message } from '../model/message.ts';
import type { DiscoveryAnswer, PublishingProblem } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { autodiscoverRequest } from '../xml/autodiscover-request.ts';
import type { Answered } from './ask-autoconfig-file.ts';
import { fetchSettings, toPublishingProblem } from './fetch-settings.ts';
import type { Looking } from './looking.ts';
import { parseAutodiscover } from './parse-autodiscover.ts';
import { toCandidates } from './published-server.ts';
import { plainMessage } from './to-fact.ts';

/** Where Autodiscover is asked. */
export interface AutodiscoverPlace {
  url: string;
  /** Whom the question is about: the account of the check, or the one that an answer leads to. */
  account: Account;
  /** True where the host exists for this purpose alone, so that anything but an answer is a fault. */
  isDedicated: boolean;
}

/** What one Autodiscover server said. */
export interface AutodiscoverAnswered extends Answered {
  /** The account to ask about instead (RedirectAddr), and whether the way there is proved; absent where none is named. */
  leadsTo?: { account: Account; isProved: boolean };
}

const mostHops = 3;

/** Asks one Autodiscover server, and follows it where it leads: the question is repeated, which no redirect does by itself. */
export async function askAutodiscover(
  context: Looking,
  signal: AbortSignal,
  { url, account, isDedicated }: AutodiscoverPlace,
): Promise<AutodiscoverAnswered> {
  let next = url;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const step = await askOnce(context, signal, next, account);
    if ('nextUrl' in step) {
      next = step.nextUrl;
      continue;
    }
    const problem = step.isMeant || isDedicated ? step.problem : null;
    return toAnswered(url, { ...step, problem });
  }
  return toAnswered(url, { problem: isDedicated ? 'redirects' : null, status: null, candidates: [] });
}

interface Answer {
  problem: PublishingProblem | null;
  status: number | null;
  candidates: ServerSettings[];
  leadsTo?: AutodiscoverAnswered['leadsTo'];
  /** True for what is an Autodiscover answer, if a broken one. */
  isMeant?: boolean;
  /** What it said instead of naming servers. */
  said?: Message;
}

async function askOnce(
  context: Looking,
  signal: AbortSignal,
  url: string,
  account: Account,
): Promise<Answer | { nextUrl: string }> {
  const none = { problem: null, status: null, candidates: [] };
  // The mail address travels over https only.
  if (!url.startsWith('https://')) return { ...none, problem: 'not-allowed' };
  const body = autodiscoverRequest(account.address);
  const headers = { 'content-type': 'text/xml; charset=utf-8' };
  const fetched = await fetchSettings(context, signal, {
    url,
    method: 'POST',
    headers,
    body,
    maxRedirects: 0,
  });
  if (!fetched.ok) return { ...none, problem: toPublishingProblem(fetched.problem) };
  const { status, bytes, headers: answered } = fetched.value;
  const location = status >= 300 && status < 400 ? URL.parse(answered.location ?? '', url)?.href : undefined;
  if (location !== undefined) return { nextUrl: location };
  // 401 asks for the password, and 405 says that nobody takes questions here.
  if (status !== 200)
    return { ...none, status, problem: [401, 404, 405].includes(status) ? null : 'http-error' };
  const answer = parseAutodiscover(bytes);
  if (answer?.kind === 'redirect-url') return { nextUrl: answer.url };
  if (answer === null) return { ...none, status, problem: 'malformed' };
  if (answer.kind === 'redirect-address') return { ...none, status, ...readAddress(answer.address) };
  if (answer.kind === 'error') return { ...none, status, said: errorOf(answer.code) };
  const candidates = toCandidates(answer.servers, { ...context.request, account });
  const isBroken = candidates.length === 0 && answer.servers.length > 0;
  const said =
    answer.isExchange && candidates.length === 0 ? plainMessage('source-exchange-only') : undefined;
  return { status, candidates, problem: isBroken ? 'malformed' : null, isMeant: true, ...(said && { said }) };
}

/** Error 500 and 600 come for a mailbox that the server does not know; for one that exists it may answer (MS-OXDSCLI). */
function errorOf(code: string): Message {
  return { id: code === '500' || code === '600' ? 'source-unknown-mailbox' : 'source-error', args: { code } };
}

function readAddress(text: string): Pick<Answer, 'leadsTo' | 'problem' | 'isMeant'> {
  const address = parseAddress(text);
  return address.ok
    ? { problem: null, leadsTo: { account: address.value, isProved: true } }
    : { problem: 'malformed', isMeant: true };
}

function toAnswered(
  url: string,
  { problem, status, candidates, leadsTo, said }: Answer,
): AutodiscoverAnswered {
  const isFound = candidates.length > 0;
  const outcome = isFound ? 'found' : problem === null ? 'nothing' : 'failed';
  const answer: DiscoveryAnswer = {
    ...{ url, withAddress: true, outcome, problem, status, verifiedTls: isFound },
    ...(said !== undefined && { said }),
  };
  return { answer, candidates, ...(leadsTo && { leadsTo }) };
}
