import { rowOf } from '../model/protocols.ts';
import type { RecommendedSettings, Report } from '../model/report.ts';
import type { Source } from '../model/sources.ts';
import type { Words } from '../words/words.ts';
import type { ServerView, SettingsView } from './report-view.ts';

/** Where settings come from, as a person reads it. */
export function sourceName(words: Words, source: Source): string {
  return words.message('report-source', { source });
}

/** The settings to use, or null when there are none for either direction. */
export function toSettings(words: Words, { recommended }: Report): SettingsView | null {
  const incoming = toServer(words, recommended.incoming);
  const outgoing = toServer(words, recommended.outgoing);
  if (incoming === null && outgoing === null) return null;
  const row = (name: string, read: (server: ServerView) => string) => ({
    label: words.message('report-row', { row: name }),
    incoming: incoming && read(incoming),
    outgoing: outgoing && read(outgoing),
  });
  return {
    rows: [
      row('kind', (server) => server.protocol),
      row('server', (server) => server.host),
      row('port', (server) => String(server.port)),
      row('encryption', (server) => server.security),
      row('username', (server) => server.username),
      row('password', () => words.message('report-your-password')),
      row('tested', (server) => server.chip.text),
    ],
    incoming,
    outgoing,
  };
}

function toServer(words: Words, settings: RecommendedSettings | null): ServerView | null {
  if (settings === null) return null;
  const { protocol, host, port, security, username, verified, source } = settings;
  return {
    ...{ host, port, username, verified },
    protocol: rowOf(protocol).name,
    security: words.message('report-security', { security }),
    chip: { tone: verified ? 'ok' : 'warn', text: words.message('report-verified', { verified }) },
    source: sourceName(words, source),
    from: words.message('report-from', { source }),
  };
}
