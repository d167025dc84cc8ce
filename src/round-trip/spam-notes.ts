import type { SpamNote } from '../model/round-trip.ts';

const longestValue = 200;

interface Header {
  key: string;
  value: string;
}

type Reader = (value: string) => Pick<SpamNote, 'verdict' | 'score'>;

/** Headers in which common spam filters leave their verdict, lower case. */
const readers: Record<string, Reader> = {
  'x-spam-flag': (value) => ({ verdict: yesNo(value), score: null }),
  'x-spam': (value) => ({ verdict: yesNo(value), score: null }),
  'x-spam-status': (value) => ({
    verdict: yesNo(value),
    score: number(/score=(-?[\d.]+)/i.exec(value)?.[1]),
  }),
  'x-spam-score': (value) => ({ verdict: 'unknown', score: number(/^-?[\d.]+/.exec(value)?.[0]) }),
  // Rspamd: `default: False [1.20 / 15.00]; …`
  'x-spamd-result': (value) => ({
    verdict: /:\s*True\b/i.test(value) ? 'spam' : /:\s*False\b/i.test(value) ? 'clean' : 'unknown',
    score: number(/\[(-?[\d.]+)/.exec(value)?.[1]),
  }),
  // Microsoft: a spam confidence level from -1 to 9, spam from 5 on.
  'x-ms-exchange-organization-scl': confidence,
  'x-forefront-antispam-report': (value) => confidence(/\bSCL:(-?\d+)/i.exec(value)?.[1] ?? ''),
};

/** What spam filters wrote about the message. */
export function readSpamNotes(headers: readonly Header[]): SpamNote[] {
  return headers.flatMap(({ key, value }) => {
    const name = key.toLowerCase();
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    const text = value.replace(/\s+/g, ' ').trim();
    return read === undefined ? [] : [{ header: name, value: text.slice(0, longestValue), ...read(text) }];
  });
}

function yesNo(value: string): SpamNote['verdict'] {
  if (/^(yes|true)\b/i.test(value)) return 'spam';
  return /^(no|false)\b/i.test(value) ? 'clean' : 'unknown';
}

function confidence(value: string): ReturnType<Reader> {
  const level = number(/^-?\d+/.exec(value)?.[0]);
  if (level === null) return { verdict: 'unknown', score: null };
  return { verdict: level >= 5 ? 'spam' : 'clean', score: level };
}

function number(text: string | undefined): number | null {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
