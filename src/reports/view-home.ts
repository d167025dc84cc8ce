import type { HomeCheck, HomeName, HomeReading } from '../model/home.ts';
import type { Report } from '../model/report.ts';
import { homeRules } from '../rules/home/index.ts';
import { plain } from '../rules/home/set-beside.ts';
import type { Words } from '../words/words.ts';
import type { FoundView, HomeRow, HomeView, LegView, Tone } from './report-view.ts';
import { formatMs } from './view-timeline.ts';

const codes = new Set(homeRules.map(({ id }) => id));
const mostRows = 60;
const tones: Record<HomeReading['outcome'], Tone> = {
  open: 'ok',
  refused: 'bad',
  timeout: 'bad',
  'name-not-found': 'bad',
  unreachable: 'bad',
  'not-tested': 'mute',
};

/** What the customer's own network saw, as a part of the report; null where nobody pasted anything. */
export function toHomeView(words: Words, report: Report, found: readonly FoundView[]): HomeView | null {
  if (report.home === undefined) return null;
  const pasted = pastedView(words, report.home);
  const other = isAboutOthers(report, report.home) ? [words.message('own-network-other-servers')] : [];
  return {
    ...pasted,
    notes: [...pasted.notes, ...other],
    findings: found.filter(({ code }) => codes.has(code)),
  };
}

/** Whether nothing of a paste is about a server of the report: it may belong to another one. */
function isAboutOthers({ endpoints }: Pick<Report, 'endpoints'>, { readings, names }: HomeCheck): boolean {
  const ours = endpoints.flatMap(({ host, facts }) => [
    plain(host),
    ...(facts.resolution?.addresses ?? []).map(({ address }) => plain(address)),
  ]);
  const theirs = [
    ...readings.flatMap(({ host, address }) => [host, address]),
    ...names.map(({ host }) => host),
  ];
  return !theirs.some((place) => place !== null && ours.includes(plain(place)));
}

/** What was read in a paste, and what is to be said of it, without a report to set it beside. */
export function pastedView(words: Words, home: HomeCheck): Omit<HomeView, 'findings'> {
  const rows = [
    ...home.readings.map((one) => readingRow(words, one)),
    ...home.names.map((one) => nameRow(words, one)),
  ];
  return {
    received:
      home.receivedAt === null ? null : words.message('own-network-received', { iso: home.receivedAt }),
    notes: notesOf(words, home, rows.length),
    rows: rows.slice(0, mostRows),
  };
}

/** The customer's own network as a stretch of the way: how the findings about it stand. Null where nothing was pasted. */
export function homeLeg(words: Words, { home, findings }: Pick<Report, 'home' | 'findings'>): LegView | null {
  if (home === undefined) return null;
  const own = findings.filter(({ code }) => codes.has(code));
  const has = (severity: string) => own.some((finding) => finding.severity === severity);
  const tone: Tone = has('problem') ? 'bad' : has('warning') ? 'warn' : own.length > 0 ? 'ok' : 'mute';
  return {
    tone,
    label: words.message('own-network-leg'),
    note: words.message('own-network-leg-state', { tone }),
  };
}

/** What a person has to know of their paste before they trust what it says. */
function notesOf(words: Words, { block, unread, dropped }: HomeCheck, rows: number): string[] {
  return [
    ...(block === 'cut' || block === 'edited' ? [words.message('own-network-block', { block })] : []),
    ...(dropped > 0 ? [words.message('own-network-dropped', { count: dropped })] : []),
    ...(unread > 0 ? [words.message('own-network-unread', { count: unread })] : []),
    ...(rows > mostRows ? [words.message('own-network-more', { count: rows - mostRows })] : []),
  ];
}

function readingRow(words: Words, reading: HomeReading): HomeRow {
  const { tool, host, address, port, outcome, milliseconds, greeting, tls, starttls } = reading;
  const details = [
    ...(milliseconds === null ? [] : [formatMs(words, milliseconds)]),
    ...(starttls === null ? [] : [words.message('own-network-starttls', { offered: starttls })]),
    ...(tls?.issuer ? [words.message('own-network-issuer', { issuer: tls.issuer })] : []),
    ...(greeting === null ? [] : [words.message('own-network-greeting', { greeting })]),
  ];
  return {
    place: words.message('own-network-place', {
      ...{ host: host ?? address, port: port === null ? null : String(port) },
      address: host === null || host === address ? null : address,
    }),
    tool,
    outcome: words.message('own-network-outcome', { outcome }),
    tone: tones[outcome],
    details,
  };
}

function nameRow(words: Words, { tool, host, server, addresses, outcome }: HomeName): HomeRow {
  return {
    place: host,
    tool,
    outcome: words.message('own-network-name', { outcome, addresses }),
    tone: outcome === 'answered' ? 'ok' : 'bad',
    details: server === null ? [] : [words.message('own-network-server', { server })],
  };
}
