import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { visitorKeys } from '../../bounds/keys.ts';
import type { ReadWhatIsPublished } from '../../check/published/look-up-published.ts';
import type { CheckService } from '../../check/service/check-service.ts';
import { parseHost, parsePort } from '../../fields/parse-fields.ts';
import type { Account } from '../../model/account.ts';
import type { Told } from '../../model/message.ts';
import { protocolName } from '../../model/protocols.ts';
import type { Provider } from '../../model/provider.ts';
import type { DiscoveryFact, Report } from '../../model/report.ts';
import type { ServerSettings } from '../../model/server-settings.ts';
import type { DescribedAnswer } from '../../readers/describe-answer.ts';
import type { ProgramView } from '../../readers/index.ts';
import type { TakenServer } from '../../readers/reader.ts';
import type { ReportStore } from '../../store/report-store.ts';
import { toldText } from '../../words/told-text.ts';
import type { Words } from '../../words/words.ts';
import { queryText, readAccount } from '../asked-account.ts';
import type { FindPublished } from '../find-published.ts';
import type { HearOwn } from '../hear-own.ts';
import { HttpProblem } from '../http-problem.ts';
import type { RateLimit } from '../limit-checks.ts';
import type { LookPlaces } from '../look-places.ts';
import { type OwnGroup, ownPrograms } from '../own-programs.ts';
import { renderPage } from '../pages.ts';
import { rememberFor } from '../remember-for.ts';
import { trialOf, tryServers } from '../try-servers.ts';

interface PublishedParts {
  lookPlaces: LookPlaces;
  provider: Provider;
  checks: CheckService;
  store: Pick<ReportStore, 'get'>;
  readPublished: ReadWhatIsPublished;
  limitChecks: RateLimit;
  findPublished: FindPublished;
  hearOwn: HearOwn;
}

const rememberedMs = 60_000;
/** About what a look takes. */
const lookSeconds = 15;

const outcomeTones = { found: 'ok', nothing: 'mute', failed: 'warn' } as const;

/** How it stands with a program, and how good that is. */
const stateTones = {
  ...{ 'works-not': 'bad', unencrypted: 'bad', asks: 'mute', 'as-it-should': 'ok', 'sets-up': 'ok' },
  ...{ guesses: 'warn', exchange: 'warn', 'one-server': 'warn', 'may-fail': 'warn', differs: 'warn' },
} as const;
type State = keyof typeof stateTones;

/** What was published, what each program makes of it, and the report of a test of the servers they end up with. */
interface Looked {
  facts: readonly DiscoveryFact[];
  answers: readonly DescribedAnswer[];
  views: readonly ProgramView[];
  report: Report | null;
  brokeOff: boolean;
  held: boolean;
}

/** What a domain publishes for mail programs, what each program would make of it, and whether that works. */
export function addPublishedRoutes(app: FastifyInstance, parts: PublishedParts): void {
  const look = rememberFor(rememberedMs, (key, visitor: string) =>
    lookAndTry(parts, JSON.parse(key) as Account, visitor),
  );
  const own = rememberFor(rememberedMs, (key) => lookAtOwn(parts, JSON.parse(key) as Account));
  const ownOf = (account: Account | null) => (account === null ? null : own(JSON.stringify(account)));
  app.get('/published', async (request, reply) => {
    const typed = typedDomain(request);
    const account = typed === '' ? null : toAccount(typed);
    return show(reply, parts, typed, account, null, await ownOf(account));
  });
  // Looking asks servers of others, so it is a form of ours and counted like a test.
  app.post('/published', async (request, reply) => {
    const typed = typedDomain(request);
    const account = toAccount(typed);
    const [near, wide] = visitorKeys(request.ip);
    if (account !== null) await parts.limitChecks(request, reply, { account, incoming: [], outgoing: [] });
    const looked = account === null ? null : await look(JSON.stringify(account), wide ?? near);
    return show(reply, parts, typed, account, looked, await ownOf(account));
  });
}

/** What programs make of our own output, for a domain that the provider hosts; null for others. Asks no server. */
async function lookAtOwn(
  { findPublished, hearOwn, provider }: PublishedParts,
  account: Account,
): Promise<OwnGroup[] | null> {
  if ((await findPublished(account.domain)) === null) return null;
  return await ownPrograms(await hearOwn(account), provider);
}

async function lookAndTry(parts: PublishedParts, account: Account, visitor: string): Promise<Looked> {
  const leave = parts.lookPlaces.take(visitor);
  if (leave === null) throw new HttpProblem(503, 'busy', lookSeconds);
  const read = await parts.readPublished(account).finally(leave);
  const { facts, answers, views, brokeOff = false, held = false } = read;
  const servers = views.flatMap(({ incoming, outgoing }) => [incoming, outgoing]).filter(isTestable);
  const report = await tryServers(parts, account, servers, visitor);
  return { facts, answers, views, report, brokeOff, held };
}

/** Programs take some things that are no server at all. */
function isTestable(server: TakenServer | null): server is TakenServer {
  return server !== null && parseHost(server.host).ok && parsePort(server.port).ok;
}

function typedDomain(request: FastifyRequest): string {
  return queryText(request.method === 'POST' ? request.body : request.query, 'domain');
}

/** Some places answer for a mailbox only; every domain with mail has a postmaster (RFC 5321, section 4.5.1). */
function toAccount(typed: string): Account | null {
  return readAccount(typed.includes('@') ? typed : `postmaster@${typed}`);
}

function show(
  reply: FastifyReply,
  { provider }: PublishedParts,
  typed: string,
  account: Account | null,
  looked: Looked | null,
  own: readonly OwnGroup[] | null,
): FastifyReply | Promise<FastifyReply> {
  reply.header('cache-control', 'private, no-store');
  const isWrong = typed !== '' && account === null;
  const { facts, answers, views, report } = looked ?? { facts: [], answers: [], views: [], report: null };
  const { words } = reply.request;
  return renderPage(reply.status(isWrong ? 422 : 200), 'published', {
    title:
      looked && account
        ? words.message('published-title-done', { domain: account.domain })
        : words.message('published-title'),
    description: words.message('published-description'),
    robots: typed === '' ? 'index' : 'noindex',
    typed,
    isWrong,
    domain: account?.domain ?? '',
    hasDomains: provider.domains.length > 0,
    isDone: looked !== null,
    brokeOff: looked?.brokeOff === true,
    isHeld: looked?.held === true,
    foundCount: views.filter(({ outcome, doubts }) => outcome === 'found' && doubts.length === 0).length,
    report: report === null ? null : `/reports/${report.id}`,
    programs: views.map((view) => programRow(words, view, report, account?.address ?? '')),
    places: facts.map((fact) => placeRow(words, fact)),
    answers: answers.map((answer) => answerRow(words, answer)),
    own: own?.map((group) => ownRow(words, group)) ?? null,
    other: looked === null || own === null ? [] : namesOfOthers(views, own),
    isMadeUp: account?.localPart === 'postmaster' && !typed.includes('@'),
  });
}

/** One group of programs, and how it stands with them. */
function ownRow(words: Words, { names, servers, wrong, doubts }: OwnGroup) {
  const isWhole = servers.length === 2;
  const state = wrong.length > 0 ? 'differs' : doubts.length > 0 ? 'may-fail' : 'as-it-should';
  return {
    names: toldAll(words, names),
    chip: isWhole ? chip(words, state) : { ...chip(words, 'asks'), tone: 'warn' },
    servers: servers.map(serverRow),
    wrong: toldAll(words, wrong),
    doubts: toldAll(words, doubts),
  };
}

function toldAll(words: Words, all: readonly Told[]): string[] {
  return all.map((one) => toldText(words, one));
}

function chip(words: Words, state: State) {
  return { text: words.message('published-state', { state }), tone: stateTones[state] };
}

/** Programs that found other servers on the way than our own output names. */
function namesOfOthers(views: readonly ProgramView[], own: readonly OwnGroup[]): string[] {
  return views
    .filter(({ name, incoming, outgoing }) => {
      const ours = own.find(({ names }) => names.includes(name))?.servers ?? [];
      const found = [incoming, outgoing].filter((server) => server !== null);
      return ours.length > 0 && found.some((server) => !ours.some((one) => isSamePlace(one, server)));
    })
    .map(({ name }) => name);
}

function isSamePlace(one: TakenServer, other: TakenServer): boolean {
  return (['protocol', 'host', 'port', 'security'] as const).every((key) => one[key] === other[key]);
}

function programRow(words: Words, view: ProgramView, report: Report | null, address: string) {
  const { name, incoming, outgoing, from, notes } = view;
  const servers = [incoming, outgoing]
    .filter((server) => server !== null)
    .map((server) => ({ ...serverRow(server), ...trialRow(words, server, report) }));
  const isBroken = servers.some(({ tone }) => tone === 'bad');
  return {
    name,
    chip: chip(words, isBroken ? 'works-not' : stateOf(view)),
    servers,
    from: from?.url ?? null,
    isOpen: from !== null && !from.verifiedTls,
    doubts: toldAll(words, view.doubts),
    notes: toldAll(words, notes),
    reference: view.reference,
    test:
      report === null && isTestable(incoming) && isTestable(outgoing)
        ? testFields(address, incoming, outgoing)
        : null,
  };
}

/** What the test said of a server; empty where it said nothing. */
function trialRow(
  words: Words,
  server: ServerSettings,
  report: Report | null,
): { said: string; tone: string } {
  const { works, problem } = trialOf(words, report, server);
  if (works === null) return { said: '', tone: '' };
  if (!works) return { said: problem ?? '', tone: 'bad' };
  return { said: words.message('published-answers', { security: server.security }), tone: 'ok' };
}

function stateOf({ outcome, agrees, incoming, outgoing, doubts }: ProgramView): State {
  if (outcome !== 'found') return outcome;
  if (incoming === null || outgoing === null) return 'one-server';
  if (incoming.security === 'none' || outgoing.security === 'none') return 'unencrypted';
  if (doubts.length > 0) return 'may-fail';
  return agrees ? 'sets-up' : 'differs';
}

function serverRow({ protocol, host, port, security, username, auth }: TakenServer) {
  // What is no word of data cannot be chosen by.
  const way = auth === 'password' ? null : auth === 'none' ? 'without' : (auth?.replace(' ', '-') ?? null);
  return { protocol: protocolName(protocol), host, port, about: { security, username, auth: way } };
}

/** The fields of the test form, so that one click tells whether the servers work. */
function testFields(address: string, incoming: ServerSettings, outgoing: ServerSettings): [string, string][] {
  return [
    ['address', address],
    ['incomingProtocol', incoming.protocol],
    ['incomingHost', incoming.host],
    ['incomingPort', String(incoming.port)],
    ['incomingSecurity', incoming.security],
    ['outgoingHost', outgoing.host],
    ['outgoingPort', String(outgoing.port)],
    ['outgoingSecurity', outgoing.security],
  ];
}

function placeRow(words: Words, { source, asked, outcome, detail }: DiscoveryFact) {
  return {
    name: words.message('published-place-name', { source }),
    chip: { text: words.message('published-outcome', { outcome }), tone: outcomeTones[outcome] },
    told: { asked: toldText(words, asked), detail: toldText(words, detail) },
  };
}

function answerRow(words: Words, { url, asked, facts, faults, tone }: DescribedAnswer) {
  const told = {
    asked: toldText(words, asked),
    facts: toldAll(words, facts),
    faults: toldAll(words, faults),
  };
  return { url, tone, ...told };
}
