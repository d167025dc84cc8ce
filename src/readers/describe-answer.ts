import type { HeardAnswer } from '../model/heard.ts';
import type { PublishingProblem } from '../model/report.ts';
import { schemas } from '../xml/autodiscover-schemas.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/read-xml.ts';
import { missing, readAnswerXml, wrongRoot } from './open-xml.ts';
import { printable } from './printable.ts';
import { quoted } from './values.ts';

/** One question and its answer, in words for a page. */
export interface DescribedAnswer {
  url: string;
  /** How it was asked: `GET`, with or without a mail address. */
  asked: string;
  /** Status, content type and certificate, as far as there are any. */
  facts: string[];
  /** What is wrong with the document itself; empty where nothing is, or where it is none of settings. */
  faults: string[];
  tone: 'ok' | 'mute' | 'warn';
}

const about = {
  mailbox: 'with the mail address',
  'made-up': 'with a made-up mailbox',
  nobody: 'without a mail address',
};

/** Describes every answer once, in the order in which they came. */
export function describeAnswers(answers: readonly HeardAnswer[]): DescribedAnswer[] {
  const seen = new Map(
    answers.map((answer) => [JSON.stringify([answer.url, answer.method, answer.about]), answer]),
  );
  return [...seen.values()].filter(isThere).map(describe).map(shown);
}

function shown(described: DescribedAnswer): DescribedAnswer {
  const { facts, faults } = described;
  return {
    ...described,
    facts: facts.map((fact) => printable(fact)),
    faults: faults.map((fault) => printable(fault)),
  };
}

/** A name that does not exist was asked too, but there is nothing to tell of each. */
function isThere({ status, problem }: HeardAnswer): boolean {
  return status !== null || problem !== null;
}

function describe(answer: HeardAnswer): DescribedAnswer {
  const { url, method, status, problem, contentType, location, finalUrl } = answer;
  const asked = `${method} ${about[answer.about]}`;
  if (status === null)
    return { url, asked, facts: [problemWords[problem ?? 'not-reached']], faults: [], tone: 'warn' };
  const isSuccess = status >= 200 && status < 300;
  const facts = [
    `status ${status}`,
    isSuccess ? `type ${contentType ?? 'not given'}` : '',
    location === null ? '' : `leads to ${location.slice(0, 200)}`,
    finalUrl === url || finalUrl === '' ? '' : `answered by ${finalUrl}`,
    url.startsWith('https:') ? 'the certificate proves the name' : 'not encrypted',
  ];
  const faults = isSuccess && isXmlPlace(url) ? faultsIn(answer) : [];
  const tone = !isSuccess ? 'mute' : faults.length > 0 ? 'warn' : 'ok';
  return { url, asked, facts: facts.filter((fact) => fact !== ''), faults, tone };
}

function isXmlPlace(url: string): boolean {
  return !url.endsWith('.json');
}

const problemWords: Record<PublishingProblem, string> = {
  'not-reached': 'no web server answers there',
  certificate: 'the certificate does not prove the name',
  tls: 'no encrypted connection comes about',
  timeout: 'no answer in time',
  'http-error': 'the web server answers with an error',
  malformed: 'the answer is no answer of a web server',
  'too-long': 'the answer is too long',
  'not-allowed': 'it leads to an address that is not asked',
  redirects: 'it redirects in circles',
  digest: 'the file does not match its digest in the DNS',
  'dns-failure': 'the DNS did not answer',
};

/** What no program, or hardly one, reads: broken XML with its line, a wrong first element, servers outside their place. */
function faultsIn(answer: HeardAnswer): string[] {
  const { contentType, url } = answer;
  const read = readAnswerXml(answer, 'any');
  const wanted = url.toLowerCase().endsWith('/autodiscover.xml') ? 'Autodiscover' : 'clientConfig';
  if (!read.ok) {
    const { line, column, reason } = read.fault;
    return [`It is no readable XML: line ${line}, column ${column}: ${reason}.`];
  }
  const { root } = read;
  if (root.name !== wanted) return [`No program reads this: ${wrongRoot(root, wanted)}.`];
  const typed = isXmlType(contentType)
    ? []
    : [`It is sent as ${quoted(contentType)}; Thunderbird reads text/xml and application/xml only.`];
  return [...typed, ...(wanted === 'clientConfig' ? configFaults(root) : discoverFaults(root))];
}

function isXmlType(contentType: string | null): boolean {
  return /^(?:text|application)\/xml\b/.test(contentType ?? '');
}

function configFaults(root: XmlNode): string[] {
  const faults: string[] = [];
  if (root.prefix !== '')
    faults.push(`Thunderbird does not know names with a prefix, such as ${root.prefix}:${root.name}.`);
  const provider = childOf(root, 'emailProvider');
  if (provider === null)
    return [...faults, `No program finds settings here: ${missing(root, 'emailProvider')}.`];
  const servers = ['incomingServer', 'outgoingServer'];
  for (const name of servers)
    if (childrenOf(provider, name).length === 0)
      faults.push(`No program finds such a server: ${missing(provider, name)}.`);
  for (const outside of root.children.filter(({ name }) => servers.includes(name)))
    faults.push(
      `Line ${outside.line}: <${outside.name}> stands outside <emailProvider>, where most programs do not see it.`,
    );
  return faults;
}

function discoverFaults(root: XmlNode): string[] {
  const response = childOf(root, 'Response');
  if (response === null) return [`No program finds settings here: ${missing(root, 'Response')}.`];
  const hasError = childOf(response, 'Error') !== null || childOf(root, 'Error') !== null;
  if (hasError) return [];
  const faults =
    childOf(response, 'Account') === null
      ? [`No program finds settings here: ${missing(response, 'Account')}.`]
      : [];
  const isOther = !response.namespace.startsWith(schemas.outlookResponse);
  return isOther
    ? [
        ...faults,
        `Line ${response.line}: <Response> has the namespace ${quoted(response.namespace)}; Outlook wants ${schemas.outlookResponse}.`,
      ]
    : faults;
}
