import type { Device } from '../clients/client.ts';
import { type HomeSystem, homeCommands } from '../home/commands/home-commands.ts';
import type { HomeTarget } from '../home/commands/home-target.ts';
import { defaultPort, mailProtocols, outgoingProtocols } from '../model/protocols.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';

/** One system's commands as `views/home/parts/commands.eta` prints them. */
export interface HomeCommandsView {
  /** The id of the element that holds the script. */
  id: string;
  title: string;
  how: string;
  box: string;
  script: string;
  /** Whether these are shown at once: the ones for the reader's own device. */
  isOpen: boolean;
  lines: { command: string; text: string }[];
}

/** The commands for some servers, with the reader's own system first and open. */
export function viewHomeCommands(
  words: Words,
  targets: readonly HomeTarget[],
  device: Device,
): HomeCommandsView[] {
  const scripts = homeCommands(targets);
  const own: HomeSystem = scripts.find(({ system }) => system === device)?.system ?? 'windows';
  return scripts
    .toSorted((a, b) => Number(b.system === own) - Number(a.system === own))
    .map(({ system, script, lines }) => ({
      id: `home-commands-${system}`,
      title: words.message('home-commands-system', { system }),
      how: words.message('home-commands-how', { system }),
      box: words.message('home-commands-box', { system }),
      ...{ script, isOpen: system === own },
      lines: lines.map(({ command, explanation }) => ({
        command,
        text: words.message('home-commands-line', { line: explanation }),
      })),
    }));
}

/** The servers of a report, with the addresses that we found. */
export function targetsOfReport({ endpoints }: Report): HomeTarget[] {
  return endpoints.map(({ host, port, protocol, security, facts }) => ({
    ...{ host, port, protocol, security },
    addresses: (facts.resolution?.addresses ?? []).map(({ address }) => address),
  }));
}

/** What is asked at a host that somebody named without a test: the usual ports with TLS, and submission with STARTTLS. */
export function targetsAt(host: string): HomeTarget[] {
  const secure = mailProtocols.map((protocol) => ({ protocol, security: 'tls' as const }));
  const upgraded = outgoingProtocols.map((protocol) => ({ protocol, security: 'starttls' as const }));
  return [...secure, ...upgraded].map(({ protocol, security }) => ({
    ...{ host, port: defaultPort(protocol, security), protocol, security, addresses: [] },
  }));
}
