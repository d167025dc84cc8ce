import { type ClientConfig, type ClientSettings, supports } from '../clients/client.ts';
import { renderClient } from '../clients/index.ts';
import { isIncoming } from '../model/protocols.ts';
import type { Provider } from '../model/provider.ts';
import type { Endpoint, RecommendedSettings, Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { foundBy, namedIn } from './found-by.ts';
import { HttpProblem } from './http-problem.ts';
import type { ReportParts } from './routes/reports.ts';
import { findReport } from './routes/reports.ts';
import type { ProfileSigning } from './sign-profiles.ts';

export type ClientParts = Pick<ReportParts, 'store' | 'clients' | 'baseUrl'> & {
  provider: Provider;
  signing: ProfileSigning;
};

/** What one program is told of a report; `asked` is the incoming protocol that somebody prefers, or empty. */
export async function configFor(
  parts: ClientParts,
  words: Words,
  reportPath: string,
  clientId: string,
  asked: string,
): Promise<{
  report: Report;
  config: ClientConfig;
  settings: ClientSettings;
  choices: RecommendedSettings[];
}> {
  const { report } = await findReport(parts, reportPath);
  const client = parts.clients.find((one) => one.id === clientId);
  if (client === undefined || !hasSettings(report)) throw new HttpProblem(404, 'not-found');
  const choices = incomingChoices(report).filter(({ protocol }) => supports(client, protocol));
  const incoming = choices.find(({ protocol }) => protocol === asked) ?? report.recommended.incoming;
  const chosen = { ...settingsOf(report, parts), incoming };
  const { takenBy = [], discovery } = report;
  const settings = { ...chosen, foundBy: foundBy(takenBy, chosen, namedIn(discovery)) };
  return { report, config: renderClient(words, client, settings), settings, choices };
}

/** The recommended incoming server, and one that speaks the other protocol where the test got as far with it. */
function incomingChoices({ recommended, endpoints }: Report): RecommendedSettings[] {
  const best = recommended.incoming;
  if (best === null) return [];
  const isAsGood = ({ facts, protocol }: Endpoint) =>
    protocol !== best.protocol &&
    (best.verified ? facts.login?.outcome === 'accepted' : facts.capabilitiesRead === true);
  const other = endpoints.find((one) => isIncoming(one.protocol) && isAsGood(one));
  if (other === undefined || !isIncoming(other.protocol)) return [best];
  const { host, port, security, username, source } = other;
  return [
    best,
    { protocol: other.protocol, host, port, security, username, source, verified: best.verified },
  ];
}

function settingsOf(report: Report, { provider, signing }: ClientParts): ClientSettings {
  const { incoming, outgoing } = report.recommended;
  const account = { address: report.account.address };
  const { leaveOnServerDays, name: providerName } = provider;
  const signsProfiles = signing.isOn();
  return { account, incoming, outgoing, leaveOnServerDays, providerName, signsProfiles };
}

function hasSettings({ recommended }: Report): boolean {
  return recommended.incoming !== null || recommended.outgoing !== null;
}
