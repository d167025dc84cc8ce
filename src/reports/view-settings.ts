import type { RecommendedSettings, Report } from '../model/report.ts';
import type { Source } from '../model/server-settings.ts';
import { protocolName, securityName } from '../rules/wording.ts';
import type { ServerView, SettingsView } from './report-view.ts';

const sourceNames: Record<Source, string> = {
  typed: 'the settings you typed',
  practice: 'the practice account',
  provider: "the provider's settings",
  autoconfig: "the domain's automatic set-up (autoconfig)",
  ispdb: 'a public list of providers',
  autodiscover: "the domain's automatic set-up (Autodiscover)",
  srv: "the domain's service records (SRV)",
  pacc: "the domain's automatic set-up (PACC)",
  mx: "the domain's mail servers (MX)",
  guess: 'usual names and ports',
};

/** Where settings come from, as a person reads it. */
export function sourceName(source: Source): string {
  return sourceNames[source] ?? source;
}

/** The settings to use, or null when there are none for either direction. */
export function toSettings({ recommended }: Report): SettingsView | null {
  const incoming = toServer(recommended.incoming);
  const outgoing = toServer(recommended.outgoing);
  if (incoming === null && outgoing === null) return null;
  const row = (label: string, read: (server: ServerView) => string) => ({
    label,
    incoming: incoming && read(incoming),
    outgoing: outgoing && read(outgoing),
  });
  return {
    rows: [
      row('Kind', (server) => server.protocol),
      row('Server', (server) => server.host),
      row('Port', (server) => String(server.port)),
      row('Encryption', (server) => server.security),
      row('User name', (server) => server.username),
      row('Password', () => 'your password'),
      row('Tested', (server) => server.chip.text),
    ],
    incoming,
    outgoing,
  };
}

function toServer(settings: RecommendedSettings | null): ServerView | null {
  if (settings === null) return null;
  const { protocol, host, port, security, username, verified, source } = settings;
  return {
    ...{ host, port, username, verified },
    protocol: protocolName(protocol),
    security: securityName(security),
    chip: verified ? { tone: 'ok', text: 'verified' } : { tone: 'warn', text: 'not verified' },
    source: sourceName(source),
  };
}
