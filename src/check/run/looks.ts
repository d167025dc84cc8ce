import type { Direction } from '../../model/protocols.ts';
import { directionOf } from '../../model/protocols.ts';
import type { DiscoveryFact, Endpoint } from '../../model/report.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { isNamed, sources } from '../../model/sources.ts';
import type { Credentials } from '../../protocols/dialogue.ts';
import type { CheckContext } from '../context/check-context.ts';
import { compareLooks } from '../plan/choose-best.ts';
import { keyOf, lookLimits, makePlan } from '../plan/make-plan.ts';
import { runEndpoint } from './run-endpoint.ts';
import { type Trial, type Trials, together } from './trial.ts';
import { logInWhereItStands } from './try-candidates.ts';
import { Turn } from './turn.ts';

/** A server that is looked at: it stands before its login, or has ended. */
interface Look {
  candidate: Candidate;
  direction: Direction;
  turn: Turn;
  trial: Trial;
  endpoint: Endpoint | null;
  /** Of two that are alike the one named first is taken. */
  place: number;
}

/**
 * Published and guessed servers: looked at without a password as soon as a source names them; the best of each direction then logs in on
 * the very connection it was looked at by. One login a direction, because every refused login counts against the account (law 5). A look
 * that is beaten ends at once, so at most one connection a direction waits for the others.
 */
export class Looks {
  readonly #context: CheckContext;
  readonly #looks = new Map<string, Look>();
  readonly #held: Candidate[] = [];
  readonly #best = new Map<Direction, Look>();
  /** Directions of which one look asks already what takes long. */
  readonly #favourites = new Set<Direction>();
  #isDnsKnown = false;

  constructor(context: CheckContext) {
    this.#context = context;
  }

  /** What a source has answered: the servers it names are looked at now. Guesses wait until the DNS has named nobody. */
  readonly hear = (fact: DiscoveryFact): void => {
    const { looks } = makePlan(this.#context.request, [fact]);
    for (const candidate of looks) {
      if (isNamed(candidate.source)) this.#begin(candidate);
      else this.#held.push(candidate);
    }
    this.#isDnsKnown ||= fact.source === 'srv';
    if (this.#isDnsKnown) this.#beginGuesses((direction) => !this.#hasNamed(direction));
  };

  /** Servers that are known from before. */
  lookAt(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) this.#begin(candidate);
  }

  /** All sources have answered: chooses whom to log in at, once the looks that count have come so far. */
  choose(discovery: readonly DiscoveryFact[], withPassword = true): Trials {
    for (const candidate of makePlan(this.#context.request, discovery).looks) this.#name(candidate);
    const chosen = this.#untilKnown().then(() => {
      const best = [...this.#best.values()];
      const trials = best.map((look) => this.#logIn(look, discovery, withPassword));
      const rest = [...this.#looks.values()].filter((look) => !best.includes(look));
      return {
        trials: together(trials),
        rest: together(rest.filter(isWorthKeeping).map(({ trial }) => trial)),
      };
    });
    const done = chosen.then(async ({ trials, rest }) => [...(await trials.done), ...(await rest.done)]);
    done.catch(() => {});
    const settled = chosen.then(async ({ trials, rest }) => [
      ...(await trials.settled),
      ...(await rest.settled),
    ]);
    return { settled, done };
  }

  /** Named looks first; where none of a direction came to stand, its guesses. */
  async #untilKnown(): Promise<void> {
    const ready = (named: boolean) =>
      Promise.all(
        [...this.#looks.values()]
          .filter(({ candidate }) => isNamed(candidate.source) === named)
          .map(({ trial }) => trial.ready),
      );
    await ready(true);
    this.#beginGuesses((direction) => !this.#isServed(direction));
    await ready(false);
  }

  #beginGuesses(where: (direction: Direction) => boolean): void {
    for (const candidate of [...this.#held]) {
      const direction = directionOf(candidate.protocol);
      if (direction === null || !where(direction)) continue;
      this.#held.splice(this.#held.indexOf(candidate), 1);
      this.#begin(candidate);
    }
  }

  #begin(candidate: Candidate): void {
    const direction = directionOf(candidate.protocol);
    if (direction === null || this.#name(candidate)) return;
    if (this.#countOf(direction) >= lookLimits[direction]) return;
    const context = this.#context;
    const turn = new Turn(({ verified }) => {
      const isFirst = !this.#favourites.has(direction);
      return verified && isNamed(candidate.source) && isFirst && this.#favourites.add(direction) !== null;
    });
    const credentials: Credentials = { password: null, allowUnverified: false, sourceTrusted: false };
    const id = context.nextEndpointId();
    const trial = runEndpoint(context, { id, candidate, credentials, extras: false, turn });
    const place = this.#looks.size;
    const look: Look = { candidate, direction, turn, trial, endpoint: null, place };
    this.#looks.set(keyOf(candidate), look);
    trial.ready.then((endpoint) => this.#compare(look, endpoint));
  }

  /** Whether the server is looked at already; whoever is believed more has named it then. */
  #name(candidate: Candidate): boolean {
    const look = this.#looks.get(keyOf(candidate));
    if (look === undefined) return false;
    if (sources.indexOf(candidate.source) < sources.indexOf(look.candidate.source)) {
      look.candidate = candidate;
      if (look.endpoint !== null) look.endpoint.source = candidate.source;
    }
    return true;
  }

  /** A look stands: of two that do, the one that is not as good ends. */
  #compare(look: Look, endpoint: Endpoint): void {
    endpoint.source = look.candidate.source;
    look.endpoint = endpoint;
    const best = this.#best.get(look.direction);
    if (!look.turn.isWaiting || (best !== undefined && isBefore(best, look))) {
      look.turn.pass();
      return;
    }
    best?.turn.pass();
    this.#best.set(look.direction, look);
    if (!this.#isServed(look.direction)) return;
    // Somebody named it, and it proved its name: usual names are no longer of interest.
    for (const { candidate, direction, turn } of this.#looks.values())
      if (direction === look.direction && !isNamed(candidate.source)) turn.drop();
  }

  #logIn(look: Look, discovery: readonly DiscoveryFact[], withPassword: boolean): Trial {
    return logInWhereItStands(this.#context, look, discovery, withPassword);
  }

  #hasNamed(direction: Direction): boolean {
    return [...this.#looks.values()].some(
      (one) => one.direction === direction && isNamed(one.candidate.source),
    );
  }

  #isServed(direction: Direction): boolean {
    const endpoint = this.#best.get(direction)?.endpoint;
    return endpoint?.facts.tls?.verified === true && isNamed(endpoint.source);
  }

  #countOf(direction: Direction): number {
    return [...this.#looks.values()].filter((one) => one.direction === direction).length;
  }
}

/** Whether the first is to get the login of the two. */
function isBefore(one: Look, other: Look): boolean {
  if (one.endpoint === null || other.endpoint === null) return one.endpoint !== null;
  return (compareLooks(one.endpoint, other.endpoint) || one.place - other.place) < 0;
}

/** A guess that missed says nothing; a published server that fails does. */
function isWorthKeeping({ candidate, endpoint }: Look): boolean {
  return isNamed(candidate.source) || endpoint?.outcome === 'done';
}
