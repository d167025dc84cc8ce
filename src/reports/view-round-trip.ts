import type { Report } from '../model/report.ts';
import type {
  ArrivedMessage,
  AuthenticationFacts,
  Hop,
  RoundTripFacts,
  SpamNote,
} from '../model/round-trip.ts';
import { formatBytes, formatCount } from '../rules/wording.ts';
import { failureText } from './failure-words.ts';
import type { HopView, RoundTripView, TimelineView, Tone } from './report-view.ts';
import { skippedWords, tripTitle } from './round-trip-words.ts';
import { formatMs, round, ticksOf } from './view-timeline.ts';

const lastRoom = 55;

/** The test message and its way, or null where none was asked for. */
export function toRoundTripView({ roundTrip }: Report): RoundTripView | null {
  if (!roundTrip) return null;
  const hops = roundTrip.arrived?.hops ?? [];
  return {
    tone: toneOf(roundTrip),
    title: tripTitle(roundTrip),
    sentence: sentenceOf(roundTrip),
    hops: hops.map(toHop),
    timeline: hops.length === 0 ? null : toWay(roundTrip, hops),
    rows: [
      ...sentRows(roundTrip),
      ...(roundTrip.arrived === null ? [] : arrivedRows(roundTrip, roundTrip.arrived)),
    ],
  };
}

function toneOf({ outcome, folder }: RoundTripFacts): Tone {
  if (outcome === 'delivered') return folder === 'junk' ? 'warn' : 'ok';
  return outcome === 'not-run' || outcome === 'cannot-look' ? 'mute' : 'bad';
}

function sentenceOf({ outcome, skipped, failure, refused, reply }: RoundTripFacts): string {
  if (skipped !== null) return skippedWords[skipped];
  if (outcome === 'delivered') return 'It went from this account to itself, through both servers.';
  const said = outcome === 'cannot-look' ? refused : reply;
  if (outcome !== 'not-seen' && said !== null)
    return `The server answered: “${`${said.status} ${said.text}`.trim()}”.`;
  return failure === null ? 'It may still arrive.' : `${capital(failureText(failure))}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toHop(hop: Hop): HopView {
  const from = hop.from ?? hop.address ?? 'an unnamed server';
  const safety = { true: 'encrypted', false: 'not encrypted', null: 'encryption not told' }[
    String(hop.tls) as 'true'
  ];
  const seconds = hop.seconds === null ? 'no time told' : formatCount(hop.seconds, 'second', 'seconds');
  return {
    title: hop.by ?? 'an unnamed server',
    text: [`from ${from}`, hop.protocol, safety, hop.authenticated ? 'signed in' : null]
      .filter(Boolean)
      .join(', '),
    time: hop.skewed ? `${seconds}; its clock differs` : seconds,
    tone: hop.tls === false && hop.protocol?.includes('LMTP') !== true ? 'warn' : hop.skewed ? 'mute' : 'ok',
  };
}

/** The way as bars: one a server, as long as the message needed to get there. */
function toWay({ arrivedMs }: RoundTripFacts, hops: readonly Hop[]): TimelineView {
  const steps = hops.map((hop) => ({ name: hop.by ?? 'an unnamed server', ms: (hop.seconds ?? 0) * 1000 }));
  const onTheWay = steps.reduce((sum, { ms }) => sum + ms, 0);
  const rest = Math.max(0, (arrivedMs ?? 0) - onTheWay);
  const all = [...steps, { name: 'seen in the mailbox', ms: rest }];
  const totalMs = Math.max(1, onTheWay + rest);
  let startMs = 0;
  const bars = all.map(({ name, ms }, index) => {
    const x = round((startMs / totalMs) * 100);
    const width = round((ms / totalMs) * 100);
    const label = `${name} ${formatMs(ms)}`;
    const hop = hops[index];
    const bar: TimelineView['bars'][number] = {
      ...{ step: 'sending', name, label, startMs, durationMs: ms, x, width },
      labelSide: x + width <= lastRoom ? 'end' : 'start',
      tone: hop === undefined ? 'ok' : toHop(hop).tone,
    };
    startMs += ms;
    return bar;
  });
  const label = `The way of the message: ${bars.map((bar) => bar.label).join(', ')}`;
  return { totalMs: round(totalMs), label, ticks: ticksOf(totalMs), bars };
}

function sentRows({ reply, queueId, messageId, outcome }: RoundTripFacts): RoundTripView['rows'] {
  const rows: RoundTripView['rows'] = [];
  if (outcome === 'not-run') return rows;
  if (reply !== null) {
    const said = [reply.status, reply.enhanced, reply.text].filter(Boolean).join(' ');
    rows.push({ label: 'Last word of the outgoing server', value: said });
  }
  if (queueId !== null) rows.push({ label: 'Number at that server', value: queueId });
  rows.push({ label: 'Message-ID', value: messageId.replace(/^<|>$/g, '') });
  return rows;
}

function arrivedRows(trip: RoundTripFacts, arrived: ArrivedMessage): RoundTripView['rows'] {
  const { copies, deleted, sentBytes, arrivedMs, looks } = trip;
  const { authentication, returnPath, spam, bytes } = arrived;
  const rows = [
    { label: 'Seen after', value: `${formatMs(arrivedMs ?? 0)}, at look number ${looks}` },
    { label: 'Size', value: `${formatBytes(sentBytes)} sent, ${formatBytes(bytes)} arrived` },
    { label: 'Errors go to', value: returnPath ?? 'not told' },
    ...(authentication === null
      ? [{ label: 'Sender', value: 'could not be judged' }]
      : authRows(authentication)),
    ...spam.map((note) => ({ label: 'Spam filter', value: spamWords(note) })),
  ];
  const isGone = copies === deleted;
  return [...rows, { label: 'Deleted again', value: isGone ? 'yes' : `${deleted} of ${copies}` }];
}

function authRows({ spf, dkim, dmarc, dnsFailed }: AuthenticationFacts): RoundTripView['rows'] {
  const where = spf?.source === 'outgoing-server' ? 'the outgoing server' : 'where it came from';
  const signatures = dkim.map(({ domain, verdict }) => `${domain} ${verdict}`).join(', ');
  const policy = dmarc === null || dmarc.verdict === 'none' ? 'no policy published' : dmarc.verdict;
  const rows = [
    {
      label: 'Allowed servers (SPF)',
      value: spf === null ? 'not asked' : `${spf.verdict}, for ${where} ${spf.address}`,
    },
    { label: 'Signature (DKIM)', value: signatures || 'none' },
    {
      label: 'Policy (DMARC)',
      value: dmarc?.policy ? `${policy}; others are asked to apply: ${dmarc.policy}` : policy,
    },
  ];
  return dnsFailed ? [...rows, { label: 'DNS', value: 'did not answer all questions' }] : rows;
}

function spamWords({ header, value, verdict, score }: SpamNote): string {
  const words = { spam: 'took it for spam', clean: 'let it pass', unknown: 'left a note' }[verdict];
  return `${words}${score === null ? '' : `, ${score} points`} (${header}: ${value})`;
}
