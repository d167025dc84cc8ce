import { isIP } from 'node:net';
import type { ReportQuestion } from '../../store/report-index.ts';

/** What the one field of the desk was given, and what is to be looked for. */
export interface Search {
  kind: 'nothing' | 'link' | 'code' | 'address' | 'server' | 'finding' | 'name';
  question: Searched;
}

/** What the one field asks for; nothing of it is what a list is narrowed down by, so that neither hides the other. */
export type Searched = Pick<ReportQuestion, 'ids' | 'codes' | 'address' | 'finding' | 'name' | 'host'>;

const mostTyped = 300;

/** What a code is made of (new-report-id.ts). */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Letters that no code has, and those they were heard or read for. */
const mistaken: Record<string, string> = { 0: 'QD', O: 'QD', 1: 'JT7', I: 'JT', L: 'JT', U: 'VW' };
const mostCandidates = 36;

/**
 * Reads what somebody typed or pasted: a link, a code however it was spoken, an address, a server, a domain, or a finding by
 * its code or by the one that is said on the phone. `isFinding` knows both.
 */
export function readSearch(typed: string, isFinding: (code: string) => string | null): Search {
  const text = typed.normalize('NFKC').trim().slice(0, mostTyped);
  if (text === '') return { kind: 'nothing', question: {} };
  const [, linked] = /\/reports\/([\w-]{10,64})\b/.exec(text) ?? /^([\w-]{22})$/.exec(text) ?? [];
  const codes = codesIn(text);
  if (linked !== undefined && codes.length === 0) return { kind: 'link', question: { ids: [linked] } };
  if (codes.length > 0) return { kind: 'code', question: { codes } };
  const address = /[^\s<>"',;:]+@[^\s<>"',;]+/.exec(text)?.[0];
  if (address !== undefined) return { kind: 'address', question: { address: address.replace(/\.$/, '') } };
  const finding = isFinding(text);
  if (finding !== null) return { kind: 'finding', question: { finding } };
  const name = text.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (isIP(name) !== 0) return { kind: 'server', question: { host: name } };
  return { kind: 'name', question: { name: name.replace(/^[a-z]+:\/\//, '').replace(/[/:].*$|\.$/g, '') } };
}

/** The codes that a text can mean: with or without PH and dashes, in small letters, with letters that no code has. */
export function codesIn(text: string): string[] {
  const plain = text.toUpperCase().replace(/[\s\-\u2010-\u2015_.,/]+/g, '');
  const [, body] = /^(?:CODE:?)?(?:PH)?([0-9A-Z]{8})$/.exec(plain) ?? [];
  // A word without a digit or a PH before it is a name.
  if (body === undefined || (!/^(?:CODE:?)?PH/.test(plain) && !/\d/.test(body))) return [];
  let candidates = [''];
  for (const letter of body) {
    const meant = letters.includes(letter) ? letter : (mistaken[letter] ?? '');
    candidates = candidates.flatMap((begun) => [...meant].map((one) => begun + one)).slice(0, mostCandidates);
  }
  return candidates.map((code) => `PH-${code.slice(0, 4)}-${code.slice(4)}`);
}
