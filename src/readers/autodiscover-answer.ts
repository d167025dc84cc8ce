import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import { childOf, textOf, type XmlNode } from '../xml/read-xml.ts';
import { missing, openXml, wrongRoot } from './open-xml.ts';
import { ask, isSuccess, type Question, stumble, urlsOf } from './places.ts';
import type { Heard } from './reader.ts';
import type { Reason } from './reasons.ts';

/** The path every program asks at. */
export const autodiscoverPath = '/autodiscover/autodiscover.xml';

/** A question that carries the mail address in its body. */
export function post(url: string): Question {
  return { ...ask('autodiscover', url, 'mailbox'), method: 'POST' };
}

/** Places beyond the two usual ones that our look was led to: a redirect over http, and the SRV record. */
export function furtherPlaces(heard: Heard, known: readonly string[]): string[] {
  return urlsOf(heard, 'autodiscover').filter((url) => !known.includes(url));
}

const mostHops = 4;

/** The answer at the end of redirects, those of http and those inside the answer. */
export function followed(heard: Heard, first: string): HeardAnswer | null {
  let url = first;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const answer = heard.answers.find((one) => one.url === url && one.method === 'POST');
    if (answer === undefined) return null;
    const next = nextOf(answer);
    if (next === null) return answer;
    url = next;
  }
  return null;
}

function nextOf(answer: HeardAnswer): string | null {
  if (answer.location !== null) return URL.parse(answer.location, answer.url)?.href ?? null;
  if (!isSuccess(answer)) return null;
  const opened = openXml(answer, 'any');
  return opened.ok ? textOf(accountIn(opened.root), 'RedirectUrl') : null;
}

function accountIn(root: XmlNode): XmlNode | null {
  return root.name === 'Autodiscover' ? childOf(childOf(root, 'Response'), 'Account') : null;
}

/** The `Account` of an answer, the address it leads to instead, or why there is nothing to take. */
export type OpenedAccount =
  | { kind: 'account'; node: XmlNode }
  | { kind: 'address'; address: string }
  | { kind: 'refused'; reason: Reason };

export function openAccount(answer: HeardAnswer): OpenedAccount {
  const opened = openXml(answer, 'any');
  if (!opened.ok) return refused(opened.reason);
  const { root } = opened;
  if (root.name !== 'Autodiscover') return refused(wrongRoot(root, 'Autodiscover'));
  const response = childOf(root, 'Response');
  if (response === null) return refused(missing(root, 'Response'));
  const error = childOf(response, 'Error');
  if (error !== null) return refused(errorReason(textOf(error, 'ErrorCode')));
  const node = childOf(response, 'Account');
  if (node === null) return refused(missing(response, 'Account'));
  const address = textOf(node, 'RedirectAddr');
  return address === null ? { kind: 'account', node } : { kind: 'address', address };
}

function refused(reason: Reason): OpenedAccount {
  return { kind: 'refused', reason };
}

/** Error 500 and 600 mean that the server knows no such mailbox, or does not like the question (MS-OXDSCLI, 2.2.4). */
function errorReason(code: string | null): Reason {
  return { reason: 'error', code, isUnknownMailbox: code === '500' || code === '600' };
}

/** Why an Autodiscover server was of no use, or null where it is simply not there. */
export function stumbleAt(answer: HeardAnswer): Message | null {
  if (answer.status === 401) return { id: 'reader-wants-password', args: { url: answer.url } };
  return stumble(answer);
}

/** The account of another address, for what follows from its parts. */
export function accountOf(address: string): Account | null {
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return null;
  return { address, localPart: address.slice(0, at), domain: address.slice(at + 1).toLowerCase() };
}
