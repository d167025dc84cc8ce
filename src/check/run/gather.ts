import { discover } from '../../discovery/index.ts';
import type { DiscoveryFact, DomainFacts, Endpoint, ProgramTake } from '../../model/report.ts';
import { spared } from '../../net/spared.ts';
import { programTakes } from '../../readers/index.ts';
import { refusedAt } from '../../rules/connection/ban.ts';
import type { CheckContext } from '../context/check-context.ts';
import { lookUpDomain } from '../plan/look-up-domain.ts';
import { makePlan, missingDirections } from '../plan/make-plan.ts';
import { suggestHosts } from '../plan/suggest-hosts.ts';
import { askAfterRefusal } from '../questions/ask-after-refusal.ts';
import { askResolver } from '../questions/ask-resolver.ts';
import { Looks } from './looks.ts';
import { together } from './trial.ts';
import { lookAtExtras, tryWithLogin } from './try-candidates.ts';

/** All that a check has learned. */
export interface Gathered {
  endpoints: Endpoint[];
  discovery: DiscoveryFact[];
  takenBy: ProgramTake[];
  domain: DomainFacts | null;
  resolverAnswers: boolean | null;
}

/**
 * All facts of a check: discovery where it is needed, then every candidate at once. `onSettled` gets the facts as soon as nothing that is
 * still asked can change what stops the mail; it must read them at once, as they grow.
 */
export async function gather(
  context: CheckContext,
  onSettled: (gathered: Gathered) => void,
): Promise<Gathered> {
  const { request } = context;
  const isNeeded = missingDirections(request).length > 0;
  const isPractice = context.parts.practice?.covers(request.account.domain) === true;
  const domain =
    isNeeded && !isPractice ? spared(() => lookUpDomain(context), null, 'dns') : Promise.resolve(null);
  // Typed servers need no discovery, so their dialogues begin at once.
  const typed = makePlan({ ...request, discovery: false }, []).first.map((candidate) =>
    tryWithLogin(context, candidate, []),
  );
  if (isNeeded) context.heard = [];
  const looks = new Looks(context);
  const heard: DiscoveryFact[] = [];
  const onFact = (fact: DiscoveryFact) => {
    // Before the servers it names are looked at: should one of them be our end, that is known.
    heard.push(fact);
    context.parts.witness?.discovered([...heard]);
    looks.hear(fact);
  };
  const discovery = isNeeded ? await discover(context, onFact) : [];
  const takenBy = takes(context, discovery);
  if (isNeeded) context.parts.witness?.discovered(discovery);
  const plan = makePlan(request, discovery);
  const known = plan.first
    .filter(({ source }) => source !== 'typed')
    .map((candidate) => tryWithLogin(context, candidate, discovery));
  const tried = together([...typed, ...known]);
  const looked = looks.choose(discovery);
  const beside = lookAtExtras(context, plan.extras, discovery);

  const mail = (await Promise.all([tried.settled, looked.settled])).flat();
  const extras = beside.logIn(mail);
  const done = Promise.all([tried.done, looked.done, extras]);
  done.catch(() => {});
  // A refused login is judged beside every other one.
  const isRefused = mail.some((endpoint) => refusedAt(endpoint) !== null);
  const judged = isRefused ? [...mail, ...(await extras)] : mail;
  // The host may turn us away since: whatever else was asked there tells whether it does.
  if (isRefused && judged.some(({ outcome }) => outcome === 'failed')) await done;
  await spared(() => askAfterRefusal(context, judged), undefined);
  await spared(() => suggestHosts(context, judged), undefined);
  const found = await domain;
  const resolverAnswers = await spared(() => askResolver(context, judged, found), null, 'dns');
  const about = { discovery, takenBy, domain: found, resolverAnswers };
  onSettled({ ...about, endpoints: judged });

  const endpoints = (await done).flat();
  const late = endpoints.filter((endpoint) => !judged.includes(endpoint));
  await spared(() => askAfterRefusal(context, endpoints, late), undefined);
  await spared(() => suggestHosts(context, late), undefined);
  context.resolver.cancel();
  return { ...about, endpoints };
}

/** What each program makes of the answers, which nobody needs after that. */
function takes(context: CheckContext, facts: readonly DiscoveryFact[]): ProgramTake[] {
  const answers = context.heard ?? [];
  context.heard = null;
  return programTakes({ account: context.request.account, facts, answers });
}
