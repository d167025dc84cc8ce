import type { Report } from '../model/report.ts';
import type {
  ArrivedMessage,
  AuthenticationFacts,
  Hop,
  RoundTripFacts,
  SpamNote,
} from '../model/round-trip.ts';
import type { Args } from '../words/values.ts';
import type { Words } from '../words/words.ts';
import type { HopView, RoundTripView, TimelineView, Tone } from './report-view.ts';
import { tripSentence, tripTitle } from './round-trip-words.ts';
import { formatMs, round, ticksOf } from './view-timeline.ts';

const lastRoom = 55;

/** The test message and its way, or null where none was asked for. */
export function toRoundTripView(words: Words, { roundTrip }: Report): RoundTripView | null {
  if (!roundTrip) return null;
  const hops = roundTrip.arrived?.hops ?? [];
  const rows = [
    ...sentRows(roundTrip),
    ...(roundTrip.arrived === null ? [] : arrivedRows(words, roundTrip, roundTrip.arrived)),
  ];
  return {
    tone: toneOf(roundTrip),
    title: tripTitle(words, roundTrip),
    sentence: tripSentence(words, roundTrip),
    hops: hops.map((hop) => toHop(words, hop)),
    timeline: hops.length === 0 ? null : toWay(words, roundTrip, hops),
    rows: rows.map(([row, value]) => ({ label: words.message('report-trip-row', { row }), value })),
  };
}

type Row = [name: string, value: string];

function toneOf({ outcome, folder }: RoundTripFacts): Tone {
  if (outcome === 'delivered') return folder === 'junk' ? 'warn' : 'ok';
  return outcome === 'not-run' || outcome === 'cannot-look' ? 'mute' : 'bad';
}

function toHop(words: Words, hop: Hop): HopView {
  const unnamed = words.message('report-unnamed');
  return {
    title: hop.by ?? unnamed,
    text: words.message('report-hop', {
      ...{ from: hop.from ?? hop.address ?? unnamed, protocol: hop.protocol },
      ...{ tls: hop.tls, signedIn: hop.authenticated },
    }),
    time: words.message('report-hop-time', { seconds: hop.seconds, skewed: hop.skewed }),
    tone: hop.tls === false && hop.protocol?.includes('LMTP') !== true ? 'warn' : hop.skewed ? 'mute' : 'ok',
  };
}

/** The way as bars: one a server, as long as the message needed to get there. */
function toWay(words: Words, { arrivedMs }: RoundTripFacts, hops: readonly Hop[]): TimelineView {
  const steps = hops.map((hop) => ({
    name: hop.by ?? words.message('report-unnamed'),
    ms: (hop.seconds ?? 0) * 1000,
  }));
  const onTheWay = steps.reduce((sum, { ms }) => sum + ms, 0);
  const rest = Math.max(0, (arrivedMs ?? 0) - onTheWay);
  const all = [...steps, { name: words.message('report-seen-in-mailbox'), ms: rest }];
  const totalMs = Math.max(1, onTheWay + rest);
  let startMs = 0;
  const bars = all.map(({ name, ms }, index) => {
    const x = round((startMs / totalMs) * 100);
    const width = round((ms / totalMs) * 100);
    const label = words.message('report-bar', { name, time: formatMs(words, ms) });
    const hop = hops[index];
    const bar: TimelineView['bars'][number] = {
      ...{ step: 'sending', name, label, startMs, durationMs: ms, x, width },
      labelSide: x + width <= lastRoom ? 'end' : 'start',
      tone: hop === undefined ? 'ok' : toHop(words, hop).tone,
    };
    startMs += ms;
    return bar;
  });
  const label = words.message('report-way', { bars: bars.map((bar) => bar.label).join(', ') });
  return { totalMs: round(totalMs), label, ticks: ticksOf(words, totalMs), bars };
}

function sentRows({ reply, queueId, messageId, outcome }: RoundTripFacts): Row[] {
  if (outcome === 'not-run') return [];
  const said = [reply?.status, reply?.enhanced, reply?.text].filter(Boolean).join(' ');
  return [
    ...(reply === null ? [] : [['reply', said] as Row]),
    ...(queueId === null ? [] : [['queue', queueId] as Row]),
    ['message-id', messageId.replace(/^<|>$/g, '')],
  ];
}

function arrivedRows(words: Words, trip: RoundTripFacts, arrived: ArrivedMessage): Row[] {
  const { copies, deleted, sentBytes, arrivedMs, looks } = trip;
  const { authentication, returnPath, spam, bytes } = arrived;
  const say = (id: string, args: Args = {}) => words.message(id, args);
  return [
    ['seen', say('report-trip-seen', { time: formatMs(words, arrivedMs ?? 0), looks: String(looks) })],
    ['size', say('report-trip-size', { sent: sentBytes, arrived: bytes })],
    ['errors', returnPath ?? say('report-trip-untold')],
    ...(authentication === null
      ? [['sender', say('report-trip-unjudged')] as Row]
      : authRows(words, authentication)),
    ...spam.map((note): Row => ['spam', spamWords(words, note)]),
    [
      'deleted',
      copies === deleted ? say('report-yes', { yes: true }) : say('report-trip-deleted', { deleted, copies }),
    ],
  ];
}

function authRows(words: Words, { spf, dkim, dmarc, dnsFailed }: AuthenticationFacts): Row[] {
  const signatures = dkim.map(({ domain, verdict }) => `${domain} ${verdict}`).join(', ');
  const allowed = {
    ...{ asked: spf !== null, verdict: spf?.verdict ?? null, address: spf?.address ?? null },
    where: spf?.source === 'outgoing-server' ? 'outgoing-server' : 'hop',
  };
  const policy = { verdict: dmarc?.verdict ?? null, policy: dmarc?.policy ?? null };
  return [
    ['spf', words.message('report-trip-spf', allowed)],
    ['dkim', signatures || words.message('report-trip-no-signature')],
    ['dmarc', words.message('report-trip-dmarc', policy)],
    ...(dnsFailed ? [['dns', words.message('report-trip-dns')] as Row] : []),
  ];
}

function spamWords(words: Words, { header, value, verdict, score }: SpamNote): string {
  const points = score === null ? null : String(score);
  return words.message('report-trip-spam', { header, value, verdict, score: points });
}
