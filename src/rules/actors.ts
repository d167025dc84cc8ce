import type { Actor } from '../model/actor.ts';
import type { Finding, FindingArgs } from '../model/finding.ts';
import type { Endpoint } from '../model/report.ts';
import { isNamedByOthers } from '../model/sources.ts';
import type { Rule } from './rule.ts';

/** Whether an argument holds something, as a message's `none` has it. */
export function isSome(value: FindingArgs[string] | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

/** A server that was typed or guessed may just be the wrong name; one that was published has to be put right by others. */
export function whoNamed(
  server: Pick<Endpoint, 'source'> | null,
  others: 'provider' | 'domain-owner',
): Actor {
  return server !== null && isNamedByOthers(server.source) ? others : 'you';
}

/** Everybody who may have to act on what a rule finds: its text says under which circumstances. */
export function actorsOf({ actor }: Pick<Rule, 'actor'>): readonly Actor[] {
  return typeof actor === 'object' ? actor.among : [actor];
}

/**
 * Who has to act on a finding, also on one of a stored report. Where the provider's own settings were used, the domain is one
 * it hosts, and what the owner of a domain would do is the provider's to do.
 */
export function actorOf(
  rule: Pick<Rule, 'actor'> | undefined,
  finding: Pick<Finding, 'args' | 'endpoint' | 'actor'>,
  endpoints: readonly Pick<Endpoint, 'id' | 'source' | 'port'>[],
): Actor {
  if (finding.actor !== undefined) return finding.actor;
  if (rule === undefined) return 'you';
  const server = endpoints.find(({ id }) => id === finding.endpoint) ?? null;
  const actor = typeof rule.actor === 'object' ? rule.actor.choose(finding.args, server) : rule.actor;
  return actor === 'domain-owner' && hasOwnServer(endpoints) ? 'provider' : actor;
}

/** Whether one of these servers stands in the provider file. */
export function hasOwnServer(endpoints: readonly Pick<Endpoint, 'source'>[]): boolean {
  return endpoints.some((one) => one.source === 'provider');
}
