import type { HeardAnswer } from '../model/heard.ts';
import type { Message, MessageArg } from '../model/message.ts';
import { schemas } from '../xml/autodiscover-schemas.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/read-xml.ts';
import { missing, readAnswerXml, wrongRoot } from './open-xml.ts';
import { printableMessage, type Reason, valueArgs } from './reasons.ts';

/** One question and its answer, as messages for a page. */
export interface DescribedAnswer {
  url: string;
  /** How it was asked: `GET`, with or without a mail address. */
  asked: Message;
  /** Status, content type and certificate, as far as there are any. */
  facts: Message[];
  /** What is wrong with the document itself; empty where nothing is, or where it is none of settings. */
  faults: Message[];
  tone: 'ok' | 'mute' | 'warn';
}

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
    facts: facts.map(printableMessage),
    faults: faults.map(printableMessage),
  };
}

/** A name that does not exist was asked too, but there is nothing to tell of each. */
function isThere({ status, problem }: HeardAnswer): boolean {
  return status !== null || problem !== null;
}

function describe(answer: HeardAnswer): DescribedAnswer {
  const { url, method, status, problem, contentType, location, finalUrl } = answer;
  const asked = says('answer-asked', { method, about: answer.about });
  if (status === null)
    return {
      url,
      asked,
      facts: [says('answer-problem', { problem: problem ?? 'not-reached' })],
      faults: [],
      tone: 'warn',
    };
  const isSuccess = status >= 200 && status < 300;
  const facts = [
    says('answer-status', { status: String(status) }),
    ...(isSuccess ? [says('answer-type', { type: contentType })] : []),
    ...(location === null ? [] : [says('answer-leads-to', { url: location.slice(0, 200) })]),
    ...(finalUrl === url || finalUrl === '' ? [] : [says('answer-by', { url: finalUrl })]),
    says('answer-way', { isProved: url.startsWith('https:') }),
  ];
  const faults = isSuccess && isXmlPlace(url) ? faultsIn(answer) : [];
  const tone = !isSuccess ? 'mute' : faults.length > 0 ? 'warn' : 'ok';
  return { url, asked, facts, faults, tone };
}

function isXmlPlace(url: string): boolean {
  return !url.endsWith('.json');
}

function says(id: string, args: Readonly<Record<string, MessageArg>>): Message {
  return { id, args };
}

/** No program finds settings, and why. */
function noSettings(reason: Reason): Message {
  return says('answer-no-settings', reason);
}

/** What no program, or hardly one, reads: broken XML with its line, a wrong first element, servers outside their place. */
function faultsIn(answer: HeardAnswer): Message[] {
  const { contentType, url } = answer;
  const read = readAnswerXml(answer, 'any');
  const wanted = url.toLowerCase().endsWith('/autodiscover.xml') ? 'Autodiscover' : 'clientConfig';
  if (!read.ok) {
    const { line, column, reason, detail } = read.fault;
    const place = { line: String(line), column: String(column) };
    return [says('answer-no-xml', { ...place, fault: reason, detail })];
  }
  const { root } = read;
  if (root.name !== wanted) return [says('answer-unread', wrongRoot(root, wanted))];
  const typed = isXmlType(contentType) ? [] : [says('answer-content-type', valueArgs(contentType))];
  return [...typed, ...(wanted === 'clientConfig' ? configFaults(root) : discoverFaults(root))];
}

function isXmlType(contentType: string | null): boolean {
  return /^(?:text|application)\/xml\b/.test(contentType ?? '');
}

function configFaults(root: XmlNode): Message[] {
  const faults: Message[] = [];
  if (root.prefix !== '') faults.push(says('answer-prefix', { element: `${root.prefix}:${root.name}` }));
  const provider = childOf(root, 'emailProvider');
  if (provider === null) return [...faults, noSettings(missing(root, 'emailProvider'))];
  const servers = ['incomingServer', 'outgoingServer'];
  for (const name of servers)
    if (childrenOf(provider, name).length === 0)
      faults.push(says('answer-no-server', missing(provider, name)));
  for (const outside of root.children.filter(({ name }) => servers.includes(name)))
    faults.push(says('answer-outside', { line: String(outside.line), element: outside.name }));
  return faults;
}

function discoverFaults(root: XmlNode): Message[] {
  const response = childOf(root, 'Response');
  if (response === null) return [noSettings(missing(root, 'Response'))];
  const hasError = childOf(response, 'Error') !== null || childOf(root, 'Error') !== null;
  if (hasError) return [];
  const faults = childOf(response, 'Account') === null ? [noSettings(missing(response, 'Account'))] : [];
  const isOther = !response.namespace.startsWith(schemas.outlookResponse);
  return isOther
    ? [
        ...faults,
        says('answer-namespace', {
          ...{ line: String(response.line), wanted: schemas.outlookResponse },
          ...valueArgs(response.namespace),
        }),
      ]
    : faults;
}
