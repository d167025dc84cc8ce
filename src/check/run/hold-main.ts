import type { Attempt } from '../../model/attempt.ts';
import { isOutgoing } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import type { AttemptLog } from '../../net/attempt-log.ts';
import { type Credentials, type Dialogue, holdDialogue } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import type { LoginGate } from '../context/login-gate.ts';
import { openDialogue } from '../context/open-dialogue.ts';
import { runRelayForms } from '../questions/ask-relay.ts';
import { askOtherSide, mayBeMixedUp } from '../questions/ask-security.ts';
import { findFittingNames } from '../questions/find-fitting-names.ts';
import { looksAfter } from '../questions/look-after-failure.ts';
import type { reachAddresses } from '../questions/reach-addresses.ts';
import { runOtherNameAttempt } from '../questions/try-other-name.ts';
import { AskBeside } from './ask-beside.ts';
import type { EndpointPlan } from './endpoint-plan.ts';
import { PendingQuestions } from './pending-questions.ts';
import { toSilence, watchSilence } from './watch-silence.ts';

/** A connection that stands, with its place and the function that frees its slot. */
export type Winner = NonNullable<Awaited<ReturnType<typeof reachAddresses>>['winner']>;

/** A main dialogue that has ended, and the answers that are still to come. */
export interface MainOutcome {
  attempt: Attempt;
  causes: Promise<Attempt[]>;
  depth: Promise<Attempt[]>;
}

/** Holds the main dialogue on the connection that stands, with the extra questions beside it. */
export async function holdMain(
  context: CheckContext,
  plan: EndpointPlan,
  { facts }: Endpoint,
  log: AttemptLog,
  { socket, place, release }: Winner,
): Promise<MainOutcome> {
  const { id, candidate, credentials, turn } = plan;
  const late = new AbortController();
  const signal = AbortSignal.any([context.signal, late.signal]);
  const at = { context, endpoint: id, settings: candidate, place, signal };
  const questions = new PendingQuestions();
  const beside = new AskBeside(at, facts, questions);
  if (plan.extras) beside.connected();
  const cut = new AbortController();
  const login: { gate: ReturnType<LoginGate['enter']> | null } = { gate: null };
  const enterGate = () => {
    login.gate = context.loginGate.enter(candidate.host);
    context.willLogIn(place.address, facts);
  };
  if (credentials.password !== null) enterGate();
  /** A look that is to log in asks from here on what others ask from the beginning. */
  const logInNow = (chosen: Credentials) => {
    dialogue.credentials = chosen;
    if (chosen.password !== null) enterGate();
    if (plan.extras) return;
    plan.extras = true;
    beside.greeted();
    if (facts.tls === null) return;
    beside.goAhead();
    beside.secured(facts.tls);
  };
  const dialogue: Dialogue = openDialogue({
    ...{ context, socket, log, settings: candidate, facts, credentials },
    signal: AbortSignal.any([context.signal, cut.signal, ...(turn ? [turn.signal] : [])]),
    onLastQuestion: () => login.gate?.near(),
    beforeLogin: async () => {
      const chosen = await turn?.wait(() => dialogue.connection.isQuiet, context.signal);
      if (chosen) logInNow(chosen);
      await login.gate?.ready();
    },
    onGreeting: () => {
      if (plan.extras) beside.greeted();
    },
    onGoAhead: () => {
      if (plan.extras) beside.goAhead();
    },
    onTls: (tls) => {
      questions.cause(findFittingNames(context, tls, place).then(() => []));
      if (plan.extras) beside.secured(tls);
      else if (turn?.isFavourite(tls) === true) beside.greeted();
    },
  });
  const silence = watchSilence(at, facts, cut);
  const failure = await holdDialogue(probes[candidate.protocol], dialogue);
  login.gate?.leave();
  beside.ended();
  release();
  const lookedBeside = await silence.stop();
  if (lookedBeside !== null) questions.cause(Promise.resolve(lookedBeside));
  else if (mayBeMixedUp(candidate.security, failure)) questions.cause(askOtherSide(at, facts));
  if (plan.extras) {
    questions.cause(...looksAfter(at, candidate, facts, failure));
    questions.cause(...afterLogin(at, dialogue.credentials, facts, beside.relay));
  }
  return { attempt: log.end(toSilence(failure, cut.signal.aborted)), ...questions.outcome(late) };
}

/** Questions that the outcome of the login decides. */
function afterLogin(
  at: AskedEndpoint,
  credentials: Credentials,
  facts: Endpoint['facts'],
  plainRelay: Promise<unknown> | null,
): Promise<Attempt | Attempt[]>[] {
  const { request } = at.context;
  const outcome = facts.login?.outcome;
  if (outcome === 'refused' && request.tryOtherName) return [runOtherNameAttempt(at, credentials, facts)];
  const sends = isOutgoing(at.settings.protocol);
  if (!sends || !request.deepRelay) return [];
  // Unusual relay forms need proof that the user owns an account here (law 6), or staff who answer for it and a server that talks.
  if (outcome !== 'accepted' && !(request.byStaff === true && plainRelay !== null)) return [];
  return [afterPlainRelay(at, facts, plainRelay)];
}

/** The unusual forms tell something only where the plain question was refused. */
async function afterPlainRelay(
  at: AskedEndpoint,
  facts: Endpoint['facts'],
  plainRelay: Promise<unknown> | null,
): Promise<Attempt[]> {
  await plainRelay;
  const plain = facts.relay?.envelopes.find(({ question }) => question === 'foreign');
  return plain?.rcpt?.status.startsWith('2') ? [] : await runRelayForms(at, facts);
}
