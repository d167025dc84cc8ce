import { isIP } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AskRecords, RecordQuestion } from '../../check/published/ask-records.ts';
import type { Provider } from '../../model/provider.ts';
import type { ComparedRecord, Comparison } from '../../publish/compare-records.ts';
import { compareRecord } from '../../publish/compare-records.ts';
import type { WantedRecord } from '../../publish/dns-records.ts';
import { wantedRecords } from '../../publish/dns-records.ts';
import { publishedSettings } from '../../publish/published-settings.ts';
import { paccRecord, renderPacc } from '../../publish/render-pacc.ts';
import { recordData, zoneFile } from '../../publish/zone-file.ts';
import type { Words } from '../../words/words.ts';
import { queryText, readDomain } from '../asked-account.ts';
import type { RateLimit } from '../limit-checks.ts';
import { renderPage } from '../pages.ts';
import { rememberFor } from '../remember-for.ts';

interface DnsParts {
  provider: Provider;
  baseUrl: string | null;
  askRecords: AskRecords;
  limitChecks: RateLimit;
}

const rememberedMs = 60_000;

const tones: Record<Comparison, string> = { pass: 'ok', missing: 'bad', different: 'warn', error: 'mute' };

/** The DNS records to publish for hosted domains, and what the DNS has of them. */
export function addDnsRoutes(app: FastifyInstance, parts: DnsParts): void {
  const { provider, askRecords, limitChecks } = parts;
  const ask = rememberFor(rememberedMs, (key) => askRecords(JSON.parse(key) as RecordQuestion[]));

  app.get('/dns', (request, reply) => {
    const typed = queryText(request.query, 'domain');
    // Without a choice there is nothing to type; with many, a list would show strangers who the customers are.
    const only = provider.domains.length === 1 ? (provider.domains[0] ?? '') : '';
    return showRecords(reply, parts, typed || only, recordsFor(parts, request, typed || only), null);
  });

  app.post('/dns', async (request, reply) => {
    const typed = queryText(request.body, 'domain');
    const records = recordsFor(parts, request, typed);
    // A typing mistake asks nobody and is not counted.
    if (records.length > 0) await limitChecks(request, reply);
    const answers = records.length === 0 ? [] : await ask(JSON.stringify(records.map(toQuestion)));
    const compared = records.map((record, index) =>
      compareRecord(record, answers[index] ?? { kind: 'error', detail: 'not-asked' }),
    );
    return showRecords(reply, parts, typed, records, compared);
  });
}

function recordsFor({ provider, baseUrl }: DnsParts, request: FastifyRequest, typed: string): WantedRecord[] {
  const domain = typed === '' ? null : readDomain(typed);
  const settings = domain === null ? null : publishedSettings(provider, domain);
  if (domain === null || settings === null) return [];
  const serviceHost = publicName(baseUrl === null ? request.hostname : new URL(baseUrl).hostname);
  const pacc = provider.publish?.pacc === true ? paccRecord(renderPacc(settings)) : null;
  return wantedRecords({ provider, domain, serviceHost, pacc });
}

/** A name that records can lead to; `localhost` and addresses are none. */
function publicName(host: string): string | null {
  return host.includes('.') && !host.startsWith('[') && isIP(host) === 0 ? host.toLowerCase() : null;
}

function toQuestion(record: WantedRecord): RecordQuestion {
  const { type, name } = record;
  return record.type === 'CNAME'
    ? { type: 'CNAME', name, target: record.target }
    : ({ type, name } as RecordQuestion);
}

function showRecords(
  reply: FastifyReply,
  { provider }: DnsParts,
  typed: string,
  records: readonly WantedRecord[],
  compared: readonly ComparedRecord[] | null,
): FastifyReply | Promise<FastifyReply> {
  const isUnknown = typed !== '' && records.length === 0;
  const domain = records.length === 0 ? '' : (readDomain(typed) ?? '');
  const { words } = reply.request;
  return renderPage(reply.status(isUnknown ? 404 : 200), 'dns', {
    title: words.message('dns-title', { domain: domain || null }),
    description: words.message('dns-description'),
    robots: 'noindex',
    scripts: ['copy.js'],
    typed,
    domain,
    isUnknown,
    hasDomains: provider.domains.length > 0,
    hasServiceName: records.some(({ type }) => type === 'CNAME'),
    zone: zoneFile(records),
    rows: records.map((record, index) => {
      const result = compared?.[index];
      return {
        ...{ name: record.name, type: record.type, data: recordData(record) },
        purpose: words.message('dns-purpose', { purpose: record.purpose }),
        result: result ? comparisonRow(words, result) : null,
      };
    }),
    passed: compared === null ? null : compared.filter(({ result }) => result === 'pass').length,
  });
}

/** How it stands with a record, and what the DNS said instead; nothing where all is well. */
function comparisonRow(words: Words, { result, found }: ComparedRecord) {
  const said = (one: string) =>
    result === 'error'
      ? words.message('dns-silent', { detail: one })
      : words.message('dns-says', { data: one });
  return {
    text: words.message('dns-result', { result }),
    tone: tones[result],
    found: result === 'pass' ? [] : found.map(said),
  };
}
