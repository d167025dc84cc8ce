import type { ServiceFacts } from '../model/facts.ts';

/**
 * Which service a first line belongs to. Only a line of a mail protocol may be shown; the bytes of anything else stay hidden,
 * so that Posthorn cannot be used to read what other services say.
 */
export function recognizeService(line: string): ServiceFacts['seen'] {
  if (/^(\+OK|-ERR)(\s|$)/i.test(line)) return 'pop3';
  if (/^\* (OK|PREAUTH|BYE)(\s|$)/i.test(line)) return 'imap';
  if (/^SSH-\d/.test(line)) return 'ssh';
  if (/^HTTP\/\d|^<(!doctype|html)/i.test(line)) return 'http';
  if (/^220[ -]/.test(line) && /\bftp\b|filezilla|ftpd/i.test(line) && !/smtp|mail/i.test(line)) return 'ftp';
  if (/^(220|421|4\d\d|5\d\d)([ -]|$)/.test(line)) return 'smtp';
  return isBinary(line) ? 'binary' : 'unknown';
}

function isBinary(line: string): boolean {
  const odd = line.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 0 && odd * 10 >= line.length;
}

export function isMailService(seen: ServiceFacts['seen']): seen is 'pop3' | 'imap' | 'smtp' {
  return seen === 'pop3' || seen === 'imap' || seen === 'smtp';
}
