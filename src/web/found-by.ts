import type { ClientSettings } from '../clients/client.ts';
import type { DiscoveryFact, ProgramTake } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';

/** Programs that show every server for receiving that a file names; the others take one of them. */
const letChoose = ['thunderbird', 'kmail'];

/**
 * The ids of the program readers that end up with just these servers, both of them. `named` are servers that stand in the
 * same documents, for programs that let a person choose.
 */
export function foundBy(
  takes: readonly ProgramTake[],
  { incoming, outgoing }: Pick<ClientSettings, 'incoming' | 'outgoing'>,
  named: (take: ProgramTake) => readonly ServerSettings[],
): string[] {
  if (incoming === null || outgoing === null) return [];
  const finds = (take: ProgramTake) => {
    const chosen = letChoose.includes(take.program) ? named(take) : [];
    return (
      isSame(take.outgoing, outgoing) && [take.incoming, ...chosen].some((server) => isSame(server, incoming))
    );
  };
  return takes.filter(finds).map(({ program }) => program);
}

/** The servers that the source of a take named, by what the look-up of a report saw. */
export function namedIn(discovery: readonly DiscoveryFact[]): (take: ProgramTake) => ServerSettings[] {
  return ({ source }) => discovery.find((fact) => fact.source === source)?.candidates ?? [];
}

function isSame(one: ServerSettings, other: ServerSettings): boolean {
  const keys = ['protocol', 'host', 'port', 'security', 'username'] as const;
  return keys.every((key) => one[key] === other[key]);
}
