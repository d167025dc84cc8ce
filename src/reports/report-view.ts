import type { Actor } from '../model/actor.ts';
import type { TranscriptLine } from '../model/attempt.ts';
import type { StepName } from '../model/failure.ts';
import type { Severity } from '../model/finding.ts';
import type { Leg } from '../model/legs.ts';
import type { Direction, Protocol } from '../model/protocols.ts';
import type { Provider } from '../model/provider.ts';
import type { Report } from '../model/report.ts';

/** How a thing is painted; the words always say the same, so colour is never the only sign. */
export type Tone = 'ok' | 'warn' | 'bad' | 'mute';

/** A report ready to be printed: every text in words, every picture in numbers. Texts are plain, to be escaped by the view. */
export interface ReportView {
  id: string;
  code: string;
  address: string;
  domain: string;
  state: Report['state'];
  /** True where there is a verdict; `isLooking` where more is still asked that cannot change the diagnosis. */
  isDecided: boolean;
  isLooking: boolean;
  /** A sentence when the check ended before it was finished, else null. */
  interrupted: string | null;
  /** ISO 8601, for `<time datetime>`. */
  createdAt: string;
  /** `22 November 2026, 12:00 UTC` */
  created: string;
  /** When the first question was asked, ISO 8601 in UTC with milliseconds, for a search in logs. */
  startedAt: string;
  /** Our own addresses, as the connections saw them; empty in older reports. */
  testedFrom: string[];
  /** `22 November 2026, 12:00 UTC, in 0.9 s` */
  tested: string;
  seconds: number;
  /** `22 December 2026`, or null when the report is kept. */
  expires: string | null;
  /** `0.9 s` */
  duration: string;
  tone: Tone;
  /** Two or three words for the postmark: `Sending fails`, `Works`. */
  stamp: string;
  /** The one sentence on top. */
  verdict: string;
  /** What to do, in a sentence or two. */
  remedy: string;
  /** The same, one a direction where receiving and sending fail for two causes. */
  remedies: Remedy[];
  /** Who has to act, one a direction where two have to; none where nothing has to be done. */
  acting: ActingView[];
  /** Where more about the diagnosis stands, or null. */
  help: string | null;
  diagnosis: FindingView | null;
  lights: Record<Direction, LightView>;
  /** null when nothing can be recommended. */
  settings: SettingsView | null;
  route: RouteView;
  endpoints: EndpointView[];
  /** Findings about the whole check, not about one endpoint. */
  general: FindingView[];
  discovery: DiscoveryView[];
  /** All that has to be told, gravest first, each once with the places where it was seen. */
  found: FoundView[];
  /** How much was looked for, folded; null in older reports. */
  checked: CheckedView | null;
  /** The test message, where one was asked for. */
  roundTrip: RoundTripView | null;
  /** What the reader's own network saw, where they pasted it. */
  home: HomeView | null;
  links: { html: string; json: string; text: string };
}

export interface Remedy {
  about: Direction | 'all';
  /** `To receive`, `To send`, or null where there is one remedy for all. */
  label: string | null;
  /** `To receive:`, `What to do:` */
  lead: string;
  text: string;
  /** The same, one action each, in the order in which a person does them. */
  steps: string[];
  /** Where more about it stands, or null. */
  help: string | null;
}

/** Who has to act on what the verdict speaks of, and the way to reach them. */
export interface ActingView {
  about: Direction | 'all';
  actor: Actor;
  /** `Your provider has to act: Example Hosting` */
  sentence: string;
  /** True where there is nothing to change in the reader's mail program. */
  isUnchanged: boolean;
  /** How to reach a provider that is known to run the server; each part may be empty. */
  contact: ({ name: string } & Provider['support']) | null;
  /** What to write to whoever has to act; `to` may be empty. Null for the reader, and where the report has no address. */
  letter: { to: string; subject: string; body: string } | null;
}

/** The test message from the account to itself. */
export interface RoundTripView {
  tone: Tone;
  /** `The test message arrived after 1.2 s` */
  title: string;
  sentence: string;
  /** The servers it passed, in the order of its way. */
  hops: HopView[];
  timeline: TimelineView | null;
  rows: { label: string; value: string }[];
}

export interface HopView {
  /** The server that took the message. */
  title: string;
  /** `from laptop.home, ESMTPSA, encrypted, signed in` */
  text: string;
  /** `2 seconds`, `1 second; its clock differs` */
  time: string;
  tone: Tone;
}

export interface LightView {
  tone: Tone;
  /** `Incoming works` */
  title: string;
  /** `POP3 with SSL/TLS, signed in, 214 messages` */
  sentence: string;
}

/** The settings to use, as a table with one column a direction; a direction without settings has null cells. */
export interface SettingsView {
  rows: { label: string; incoming: string | null; outgoing: string | null }[];
  incoming: ServerView | null;
  outgoing: ServerView | null;
}

/** One server of the settings table with each value apart, for copy buttons. */
export interface ServerView {
  protocol: string;
  host: string;
  port: number;
  security: string;
  username: string;
  verified: boolean;
  /** `verified`, `not verified` */
  chip: ChipView;
  /** `the settings you typed`, `the provider's settings` … */
  source: string;
  /** `From the settings you typed.` */
  from: string;
}

export interface ChipView {
  tone: Tone;
  text: string;
}

/** The way mail travels: four stops, the mailbox among them, and the five legs between them. */
export interface RouteView {
  /** The whole picture in words, for people who do not see it. */
  label: string;
  stops: Record<'program' | 'incoming' | 'outgoing' | 'mailbox' | 'others', { title: string; text: string }>;
  legs: Record<Leg, LegView>;
  /** The reader's own network, before every other stretch; null where nothing is known of it. */
  network: LegView | null;
}

/** What was pasted from the reader's own network. */
export interface HomeView {
  /** `Pasted on 22 November 2026, 12:20 UTC` */
  received: string | null;
  /** What is to be known of the paste: cut, edited, parts that nobody could read, secrets taken out. */
  notes: string[];
  rows: HomeRow[];
  findings: FoundView[];
}

/** One thing that a tool said there. */
export interface HomeRow {
  /** `mail.example.org, port 993` */
  place: string;
  tool: string;
  outcome: string;
  tone: Tone;
  details: string[];
}

export interface LegView {
  tone: Tone;
  /** `receive`, `send`, `deliver` */
  label: string;
  /** What breaks it, in a few words, or empty. */
  note: string;
}

export interface FindingView {
  code: string;
  severity: Severity;
  /** `Problem`, `Warning`, `Good to know`, `Works` */
  severityWord: string;
  tone: Tone;
  /** Who has to act. */
  actor: Actor;
  /** The same in words, for a badge: `Your provider`. */
  who: string;
  /** True where others have to act and there is nothing to change in the reader's mail program. */
  isUnchanged: boolean;
  /** `T04`, said on the phone; null for a finding that this version does not know. */
  phoneCode: string | null;
  endpoint: string | null;
  title: string;
  why: string;
  fix: string;
  /** The same as a list. */
  steps: string[];
  /** `/help/certificate-expired` */
  help: string;
  /** The title of the finding that this one follows from, or null. */
  follows: string | null;
  /** The place where the same was told before, or null. */
  sameAs: { anchor: string; place: string } | null;
  /** Transcript lines behind it, with the anchor of each (`a7-4`). */
  evidence: { attempt: string; lines: number[]; anchors: string[] }[];
}

/** One line of the list of findings. */
export interface FoundView extends FindingView {
  places: { id: string; text: string }[];
}

export interface CheckedView {
  /** `41 things checked, 38 fine` */
  title: string;
  places: { title: string; items: { text: string; help: string; tone: Tone; found: boolean }[] }[];
}

export interface EndpointView {
  id: string;
  direction: Direction | null;
  protocol: Protocol;
  /** `Incoming, POP3 with SSL/TLS` */
  title: string;
  /** `mail.example.test:995`, IPv6 in brackets */
  hostPort: string;
  host: string;
  port: number;
  security: string;
  username: string;
  source: string;
  /** `From the settings you typed.` */
  from: string;
  tone: Tone;
  chip: ChipView;
  /** How the main attempt ended, in a sentence. */
  outcome: string;
  findings: FindingView[];
  timeline: TimelineView | null;
  certificate: CertificateView | null;
  capabilities: { title: string; lines: string[] }[];
  /** What was not tested here, and why. */
  untested: { what: string; why: string }[];
  transcripts: TranscriptView[];
}

/** A timeline as bars; x and width in per cent of the whole, so that a picture of any size can be drawn. */
export interface TimelineView {
  totalMs: number;
  /** The whole picture in words: `DNS 18 ms, connect 24 ms, stopped at TLS`. */
  label: string;
  ticks: { x: number; label: string }[];
  bars: TimelineBar[];
}

export interface TimelineBar {
  step: StepName;
  /** `TLS handshake` */
  name: string;
  /** `TLS handshake 55 ms` */
  label: string;
  startMs: number;
  durationMs: number;
  x: number;
  width: number;
  /** Where the label has room: behind the bar's end, or before its start. */
  labelSide: 'end' | 'start';
  tone: Tone;
}

export interface CertificateView {
  tone: Tone;
  /** `Verified`, `Not verified: it has expired` */
  summary: string;
  rows: { label: string; value: string }[];
}

export interface TranscriptView {
  attempt: string;
  /** `Main dialogue with 192.0.2.7` */
  title: string;
  /** How this attempt ended, in a few words. */
  outcome: string;
  tone: Tone;
  /** Milliseconds since the check began. */
  startedMs: number;
  lines: TranscriptLineView[];
}

export interface TranscriptLineView {
  /** Counts from 1. */
  number: number;
  /** Unique in the page: `a7-4`. */
  anchor: string;
  atMs: number;
  from: TranscriptLine['from'];
  /** `→` to the server, `←` from it, `·` our note. */
  arrow: '→' | '←' | '·';
  text: string;
  /** Codes of the findings this line is evidence for. */
  marked: string[];
  /** The gravest of those findings, or null when the line is not marked. */
  tone: Tone | null;
}

export interface DiscoveryView {
  source: string;
  asked: string;
  outcome: string;
  tone: Tone;
  detail: string;
}
