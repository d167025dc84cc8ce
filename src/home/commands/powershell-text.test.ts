import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeCommands } from './home-commands.ts';
import type { HomeTarget } from './home-target.ts';

// No PowerShell runs here, so the text is taken apart by the rules of its grammar (about_Quoting_Rules, about_Special_Characters).

const pairs: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** What is wrong with a script by the grammar of version 5, or null. */
function faultOf(script: string): string | null {
  const open: string[] = [];
  let code = '';
  for (let at = 0; at < script.length; ) {
    const rest = script.slice(at, at + 2);
    const sign = script[at] ?? '';
    if (sign === '#' && /(?:^|[\s({;])$/.test(script.slice(0, at).slice(-1))) {
      while (at < script.length && script[at] !== '\n') at += 1;
    } else if (rest === "@'" || rest === '@"') {
      const end = script.indexOf(`\n${rest[1]}@`, at);
      if (script[at + 2] !== '\n' || end < 0)
        return `a here-string without an end: ${script.slice(at, at + 40)}`;
      at = end + 3;
    } else if (sign === "'" || sign === '"') {
      const end = endOfString(script, at, sign);
      if (end < 0) return `a string without an end: ${script.slice(at, at + 40)}`;
      code += '""';
      at = end;
    } else {
      if (/[\u2018-\u201f]/.test(sign)) return `a quote that ends strings: ${script.slice(at, at + 20)}`;
      if (sign === '`' && /^`[ \t]+\n/.test(script.slice(at))) return 'a line goes on behind blanks';
      const close = pairs[sign];
      if (close !== undefined) open.push(close);
      else if (')}]'.includes(sign) && open.pop() !== sign) return `no opening for ${sign}`;
      code += sign;
      at += 1;
    }
  }
  if (open.length > 0) return `no end: ${open.join(' ')}`;
  // Version 7 alone: chains, what stands for null, the ternary.
  const newer = /&&|\|\||\?\?|\?\.|\?\[|[)\w] \? [^{]+ : /.exec(code)?.[0];
  return newer === undefined ? null : `version 7: ${newer}`;
}

/** The place behind a string's end: a quote in it is doubled, in double quotes also escaped. */
function endOfString(script: string, from: number, quote: string): number {
  for (let at = from + 1; at < script.length; at += 1) {
    if (quote === '"' && script[at] === '`') at += 1;
    else if (script[at] === quote && script[at + 1] === quote) at += 1;
    else if (script[at] === quote) return at + 1;
  }
  return -1;
}

const target = (host: string): HomeTarget => ({
  ...{ host, port: 587, protocol: 'smtp', security: 'starttls' },
  addresses: ['192.0.2.7', '2001:db8::7'],
});
const scriptFor = (...hosts: string[]) =>
  homeCommands(hosts.map(target)).find(({ system }) => system === 'windows')?.script ?? '';

test('what is wrong is found', () => {
  for (const script of [
    "$a = 'open",
    '$a = "a `" b',
    "@'\ntext\n",
    'if ($a) { 1',
    'f(1})',
    'a && b',
    '$a ?? $b',
    '$x = $a ? 1 : 2',
    '$a?.b',
    'x `  \ny',
    '$a = ‘b’',
  ])
    assert.notEqual(faultOf(script), null, script);
  for (const script of [
    "$a = 'it''s } fine' # a comment with a ' in it",
    '$a = "say `"hi`" or ""hi"" ("',
    "@'\n it's\n'@\nx",
    '$a | ? { $_ -gt 1 } | % { $_ }',
    'switch ($a) { default { 1 } }',
  ])
    assert.equal(faultOf(script), null, script);
});

test('the script for Windows is whole by the grammar of version 5, whatever hosts are called', () => {
  const usual = scriptFor('mail.example.test', 'smtp.example.org');
  assert.ok(usual.includes("'mail.example.test'"));
  assert.equal(faultOf(usual), null);
  for (const host of [
    "a'b.example",
    'a";exit;".example',
    '$(calc).example',
    '`n{.example',
    "x'@;#.example",
    '(.example',
  ])
    assert.equal(faultOf(scriptFor(host)), null, host);
  // Version 5 reads a file without a mark as Windows-1252: only ASCII comes through everywhere.
  assert.match(usual, /^[\n\x20-\x7e]+$/);
});
