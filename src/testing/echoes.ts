import { createHash } from 'node:crypto';

const bytes = (text: string) => [...Buffer.from(text, 'utf8')];
const each = (text: string, write: (letter: string) => string, gap = '') => [...text].map(write).join(gap);
const hex = (code: number) => code.toString(16).padStart(2, '0');
const codeOf = (letter: string) => letter.codePointAt(0) ?? 0;
const plain = (text: string) => `\0ann@example.test\0${text}`;
const turned = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Ways in which a server may say a password, each with a name. None of them may be found in what is kept or shown. */
export const echoes: readonly [string, (password: string) => string][] = [
  ['as typed', (p) => p],
  ['in capitals', (p) => p.toUpperCase()],
  ['in small letters', (p) => p.toLowerCase()],
  ['quoted', (p) => p.replace(/["\\]/g, '\\$&')],
  ['as JSON', (p) => JSON.stringify(p).slice(1, -1)],
  ['JSON, every letter', (p) => each(p, (c) => `\\u${codeOf(c).toString(16).padStart(4, '0')}`)],
  ['percent-encoded', (p) => encodeURIComponent(p)],
  ['percent-encoded twice', (p) => encodeURIComponent(encodeURIComponent(p))],
  [
    'percent-encoded, every byte',
    (p) =>
      bytes(p)
        .map((byte) => `%${hex(byte)}`)
        .join(''),
  ],
  [
    'quoted-printable',
    (p) =>
      bytes(p)
        .map((byte) => `=${hex(byte).toUpperCase()}`)
        .join(''),
  ],
  [
    'xtext',
    (p) =>
      bytes(p)
        .map((byte) => `+${hex(byte).toUpperCase()}`)
        .join(''),
  ],
  ['entities', (p) => each(p, (c) => `&#${codeOf(c)};`)],
  ['entities in hex', (p) => each(p, (c) => `&#x${codeOf(c).toString(16)};`)],
  ['entities where HTML needs them', (p) => p.replace(/&/g, '&amp;').replace(/"/g, '&quot;')],
  [
    'escapes of C',
    (p) =>
      bytes(p)
        .map((byte) => `\\x${hex(byte)}`)
        .join(''),
  ],
  [
    'octal escapes',
    (p) =>
      bytes(p)
        .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
        .join(''),
  ],
  ['hex', (p) => Buffer.from(p).toString('hex')],
  [
    'hex in capitals with colons',
    (p) =>
      bytes(p)
        .map((byte) => hex(byte).toUpperCase())
        .join(':'),
  ],
  [
    'hex numbers',
    (p) =>
      bytes(p)
        .map((byte) => `0x${hex(byte)}`)
        .join(', '),
  ],
  ['decimal numbers', (p) => bytes(p).join(' ')],
  [
    'binary',
    (p) =>
      bytes(p)
        .map((byte) => byte.toString(2).padStart(8, '0'))
        .join(' '),
  ],
  ['base64', (p) => Buffer.from(p).toString('base64')],
  ['base64 for URLs', (p) => Buffer.from(p).toString('base64url')],
  ['base64, percent-encoded', (p) => encodeURIComponent(Buffer.from(p).toString('base64'))],
  ['inside a PLAIN message', (p) => Buffer.from(plain(p)).toString('base64')],
  ['base64 of UTF-16', (p) => Buffer.from(p, 'utf16le').toString('base64')],
  ['base64 of UTF-16, the other order', (p) => turned(p).toString('base64')],
  ['letters apart', (p) => each(p, (c) => c, ' ')],
  ['letters with hyphens', (p) => each(p, (c) => c, '-')],
  ['backwards', (p) => [...p].toReversed().join('')],
  ['MD5', (p) => createHash('md5').update(p).digest('hex')],
  ['SHA-256', (p) => createHash('sha256').update(p).digest('base64')],
];
