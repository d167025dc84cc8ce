import type { Account } from '../model/account.ts';
import type { Actor } from '../model/actor.ts';
import type { Evidence } from '../model/attempt.ts';
import type { EndpointFacts } from '../model/facts.ts';
import type { FindingArgs, Severity } from '../model/finding.ts';
import type { HomeCheck } from '../model/home.ts';
import type { Leg } from '../model/legs.ts';
import type { OffersView } from '../model/offers.ts';
import type { Protocol } from '../model/protocols.ts';
import { protocols } from '../model/protocols.ts';
import type { DiscoveryFact, DomainFacts, Endpoint } from '../model/report.ts';
import type { RoundTripFacts } from '../model/round-trip.ts';

/** The parts of an endpoint's facts that can be missing. A rule names those it needs and is handed only those. */
export type FactName = {
  [K in keyof EndpointFacts]-?: null extends EndpointFacts[K] ? K : never;
}[keyof EndpointFacts];

export type Given<N extends FactName> = { [K in N]: NonNullable<EndpointFacts[K]> };

/** What every rule may know of an endpoint besides facts: its settings and how the main attempt ended. */
export type JudgedEndpoint = Pick<
  Endpoint,
  'id' | 'protocol' | 'host' | 'port' | 'security' | 'username' | 'source' | 'outcome' | 'failure'
> & {
  /** Evidence that points at the whole end of the main attempt: its last transcript line. */
  lastLine: Evidence | null;
  /** What the server offers. */
  offers: OffersView;
  capabilitiesRead: boolean;
  capabilitiesAt: Evidence | null;
};

/** What a rule may know of the whole check. */
export interface JudgedCheck {
  account: Account;
  now: Date;
  passwordGiven: boolean;
  unverifiedLoginAllowed: boolean;
  endpoints: Endpoint[];
  domain: DomainFacts | null;
  /** Whether our own name service answers; absent or null where nobody had to ask. */
  resolverAnswers?: boolean | null;
  discovery: DiscoveryFact[];
  /** Absent or null where no test message was asked for. */
  roundTrip?: RoundTripFacts | null;
  /** What the customer's own network saw; absent or null where nobody told us. */
  home?: HomeCheck | null;
}

/** A finding as a rule yields it; id, severity and endpoint are filled in by `judge`. */
export interface Draft {
  args?: FindingArgs;
  evidence?: (Evidence | null | undefined)[];
  /** Only where this case weighs more or less than the rule usually does. */
  severity?: Severity;
  /** Only for findings of a check-wide rule that belong to one endpoint. */
  endpoint?: string;
}

export type Verdicts = Draft | Draft[] | null;

/** `to-server` is the leg from the program to the finding's own server; both such legs where it has no server. */
export type LegName = Leg | 'to-server';

/** The folders of the rules, in the order of the pipeline. */
export type Stage =
  | 'home'
  | 'connection'
  | 'tls'
  | 'login'
  | 'sending'
  | 'mailbox'
  | 'delivery'
  | 'discovery';

/** Who has to act hangs on the finding's arguments, or on its server (null where it has none): who named it, and its port. */
export interface ActorChoice {
  among: readonly Actor[];
  choose(args: FindingArgs, server: Pick<Endpoint, 'source' | 'port'> | null): Actor;
}

interface RuleBase {
  /** The finding's code; the same as the file's name. */
  id: string;
  severity: Severity;
  /** Who has to act. */
  actor: Actor | ActorChoice;
  /** True where others have to act and the reader may have something to set in the mail program as well. */
  alsoInProgram?: boolean;
  /** Filled in by the list of the stage. */
  stage?: Stage;
  /** Codes of findings that this one is the cause of; `*` stands for every finding of the same endpoint. */
  explains: readonly string[];
  /** A problem that endangers without stopping mail: the diagnosis only where it explains a problem or nothing stops mail. */
  exposure?: boolean | ((args: FindingArgs) => boolean);
  /**
   * The legs of the way mail travels that the finding is about; the stage's (`index.ts` of its folder) where the rule names
   * none. A full mailbox is seen while sending, and it is others who cannot deliver.
   */
  legs?: readonly LegName[] | ((args: FindingArgs) => readonly LegName[]);
  /** True for a warning that is the diagnosis where there is no problem: it says why the login did not come about. */
  namesCause?: boolean;
  /** True for a warning that it works only for some programs or networks, or unprotected: not everything works then. */
  partial?: boolean | ((args: FindingArgs) => boolean);
  /** True for a finding that sums up the others: withdrawn where a leg breaks or works only in part. */
  sumsUp?: boolean;
  /** True for a problem that other settings would not cure: these settings are right and are handed out all the same. */
  sparesSettings?: boolean;
}

/** Judges one endpoint. Skipped as "not tested" where a needed fact is missing. */
export interface EndpointRule<N extends FactName = FactName> extends RuleBase {
  scope: 'endpoint';
  protocols: readonly Protocol[];
  needs: readonly N[];
  judge(facts: Given<N>, endpoint: JudgedEndpoint, check: JudgedCheck): Verdicts;
}

/** Judges the whole check: compares endpoints, or looks at the domain. */
export interface CheckRule extends RuleBase {
  scope: 'check';
  judge(check: JudgedCheck): Verdicts;
}

export type Rule = EndpointRule | CheckRule;

type EndpointRuleInput<N extends FactName> = Omit<EndpointRule<N>, 'scope' | 'protocols' | 'explains'> & {
  protocols?: readonly Protocol[];
  explains?: readonly string[];
};

/** Declares a rule over one endpoint; by default for every protocol. */
export function endpointRule<const N extends FactName = never>(rule: EndpointRuleInput<N>): Rule {
  const complete: EndpointRule<N> = {
    protocols,
    explains: [],
    ...rule,
    scope: 'endpoint',
  };
  // The registry holds rules of every shape; `judge` hands each only the facts it named.
  return complete as unknown as Rule;
}

/** Declares a rule over the whole check. */
export function checkRule(
  rule: Omit<CheckRule, 'scope' | 'explains'> & { explains?: readonly string[] },
): Rule {
  return {
    explains: [],
    ...rule,
    scope: 'check',
  };
}
