import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupTargets, type HomeHost, type HomeTarget } from './home-target.ts';
import { quotePowershell, quotePython, quoteShell } from './quote.ts';

export const homeSystems = ['windows', 'macos', 'linux', 'python'] as const;
export type HomeSystem = (typeof homeSystems)[number];

/** A few lines that belong together, and the id by which `home-commands-line` explains them. */
export interface HomeLine {
  command: string;
  explanation: string;
}

/** What somebody copies to find out what their own network lets through. */
export interface HomeScript {
  system: HomeSystem;
  script: string;
  lines: HomeLine[];
}

const read = (file: string) => readFileSync(join(import.meta.dirname, 'scripts', file), 'utf8');
const unix = read('unix.sh');
const windows = read('windows.ps1');
const python = read('python.py');

/** The commands for the servers of one report, by system; none where there is no server to ask. */
export function homeCommands(targets: readonly HomeTarget[]): HomeScript[] {
  const hosts = groupTargets(targets);
  if (hosts.length === 0) return [];
  return [
    make('windows', windows, { HOSTS: powershellHosts(hosts) }),
    make('macos', unix, { HOSTS: shellHosts(hosts), SYSTEM: 'macos', OPENSSL: '/usr/bin/openssl' }),
    make('linux', unix, { HOSTS: shellHosts(hosts), SYSTEM: 'linux', OPENSSL: 'openssl' }),
    make('python', python, { HOSTS: pythonHosts(hosts) }),
  ];
}

function make(system: HomeSystem, text: string, values: Readonly<Record<string, string>>): HomeScript {
  const lines = linesOf(text, system).map(({ command, explanation }) => ({
    // One pass, so that a value which looks like a place is left as it is.
    command: command.replace(/@([A-Z]+)@/g, (place, name: string) => values[name] ?? place),
    explanation,
  }));
  return { system, script: `${lines.map(({ command }) => command).join('\n')}\n`, lines };
}

/** A line `#: id` begins what `home-commands-line` explains by that id; one with a system behind it is for that system alone. */
function linesOf(text: string, system: HomeSystem): HomeLine[] {
  return text
    .split(/^#: /m)
    .slice(1)
    .flatMap((piece) => {
      const end = piece.indexOf('\n');
      const [explanation = '', only] = piece.slice(0, end).split(' ');
      if (only !== undefined && only !== system) return [];
      return [{ explanation, command: piece.slice(end + 1).replace(/\n$/, '') }];
    });
}

function shellHosts(hosts: readonly HomeHost[]): string {
  return hosts
    .map(({ number, name, addresses, rows }) => {
      const asked = rows.map(({ number, port, protocol, way }) => `${number} ${port} ${protocol} ${way}`);
      return `ask ${number} ${[name, addresses.join(' '), ...asked].map(quoteShell).join(' ')} &`;
    })
    .join('\n');
}

function pythonHosts(hosts: readonly HomeHost[]): string {
  const lines = hosts.map(({ number, name, addresses, rows }) => {
    const asked = rows.map(
      (row) => `(${row.number}, ${row.port}, ${quotePython(row.protocol)}, ${quotePython(row.way)})`,
    );
    const places = addresses.map(quotePython).join(', ');
    return `    (${number}, ${quotePython(name)}, [${places}], [${asked.join(', ')}]),`;
  });
  return `[\n${lines.join('\n')}\n]`;
}

function powershellHosts(hosts: readonly HomeHost[]): string {
  const lines = hosts.map(({ number, name, addresses, rows }) => {
    const asked = rows.map(
      (row) =>
        `@{ number = ${row.number}; port = ${row.port}; kind = ${quotePowershell(row.protocol)}; how = ${quotePowershell(row.way)} }`,
    );
    const places = addresses.map(quotePowershell).join(', ');
    return `  @{ number = ${number}; name = ${quotePowershell(name)}; ours = @(${places}); rows = @(\n    ${asked.join(',\n    ')}) }`;
  });
  return lines.join(',\n');
}
