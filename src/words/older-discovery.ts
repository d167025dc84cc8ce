import type { Message } from '../model/message.ts';
import type { PublishingProblem } from '../model/report.ts';
import { type Form, messageIn } from './message-in.ts';

/** The sentences that earlier versions kept of a look for settings, each with the message it is today and the names of its parts. */
const sentences: readonly Form[] = [
  [
    /^(autoconfig\.\S{1,255}) and (\S{1,255}\/\.well-known\/\S{1,80})$/,
    'source-two-places',
    'first',
    'second',
  ],
  [/^the built-in practice accounts$/, 'source-practice'],
  [/^no practice account of that name$/, 'source-no-practice'],
  [/^the provider file$/, 'source-provider-file'],
  [/^the domain is not hosted here$/, 'source-not-hosted'],
  [/^SRV records of (\S{1,255})$/, 'source-records', 'domain'],
  [/^usual server names of (\S{1,255})$/, 'source-usual-names', 'domain'],
  [/^(\d{1,3}) of (\d{1,3}) names exist$/, 'source-names-exist', 'some', 'all'],
  [/^none of the usual names exists$/, 'source-no-usual-name'],
  [/^the database of providers$/, 'source-database'],
  [/^switched off$/, 'source-off'],
  [/^no entry for (\S{1,255})$/, 'source-no-entry', 'domain'],
  [/^the mail exchanger of (\S{1,255})$/, 'source-exchanger', 'domain'],
  [/^(\S{1,255}) and its domain$/, 'source-exchanger-and-domain', 'exchanger'],
  [/^no mail exchanger$/, 'source-no-exchanger'],
  [/^it belongs to the domain itself$/, 'source-own-exchanger'],
  [/^nothing published for (\S{1,255})$/, 'source-nothing-for', 'exchanger'],
  [/^no autoconfig file$/, 'source-no-autoconfig'],
  [/^no file of this kind$/, 'source-no-file'],
  [/^no answer$/, 'source-no-answer'],
  [/^the answer could not be read$/, 'source-unreadable'],
  [/^not protected on the way$/, 'source-unprotected'],
  [/^it names an Exchange account and no IMAP, POP3 or SMTP server; Outlook/, 'source-exchange-only'],
  [/^it answers, and knows no such mailbox \(error (\d{1,9})\);/, 'source-unknown-mailbox', 'code'],
  [/^it answers with error without a number$/, 'source-error'],
  [/^it answers with error (.{1,80})$/, 'source-error', 'code'],
];

const problems: readonly [RegExp, PublishingProblem][] = [
  [/^nothing answers there$/, 'not-reached'],
  [/^the certificate does not prove the name$/, 'certificate'],
  [/^the encrypted connection failed$/, 'tls'],
  [/^no answer in time$/, 'timeout'],
  [/^the web server answers with an error(?: \((\d{3})\))?$/, 'http-error'],
  [/^the answer is not a readable file of settings$/, 'malformed'],
  [/^the answer is too long$/, 'too-long'],
  [/^it leads to an address that is not asked$/, 'not-allowed'],
  [/^it redirects too often$/, 'redirects'],
  [/^the file does not match its digest in the DNS$/, 'digest'],
  [/^the DNS did not answer$/, 'dns-failure'],
];

const afterwards = /^(.{1,80}) at (https:\S{1,2000}); read without protection on the way$/;

/** The message that a sentence of an earlier version is today; null for what is none, such as an address. */
export function messageOfOlder(text: string): Message | null {
  const [, before = '', url = ''] = afterwards.exec(text) ?? [];
  const problem = problemIn(before === '' ? text : before);
  if (problem !== null)
    return before === '' ? problem : { id: 'source-unprotected-after', args: { ...problem.args, url } };
  return messageIn(sentences, text);
}

function problemIn(text: string): Message | null {
  for (const [form, problem] of problems) {
    const [whole, status = null] = form.exec(text) ?? [];
    if (whole !== undefined) return { id: 'source-problem', args: { problem, status } };
  }
  return null;
}
