import type { ServiceFacts } from '../model/facts.ts';
import { type Protocol, protocolGreeting, toProtocol } from '../model/protocols.ts';

/**
 * Which service a first line belongs to. Only a line of a mail protocol may be shown; the bytes of anything else stay hidden,
 * so that Posthorn cannot be used to read what other services say.
 */
export function recognizeService(line: string): ServiceFacts['seen'] {
  if (isStoreRefusal(line)) return 'unknown';
  if (/^SSH-\d/.test(line)) return 'ssh';
  if (/^HTTP\/\d|^<(!doctype|html)/i.test(line)) return 'http';
  if (/^220[ -]/.test(line) && /\bftp\b|filezilla|ftpd/i.test(line) && !/smtp|mail/i.test(line)) return 'ftp';
  return protocolGreeting(line) ?? (isBinary(line) ? 'binary' : 'unknown');
}

/**
 * Key-value stores of the Redis kind refuse in the form of POP3: `-ERR max number of clients reached`. The words are theirs
 * alone, or name them.
 */
function isStoreRefusal(line: string): boolean {
  if (!/^-ERR\s/i.test(line) || /\b(?:pop3?|mail)/i.test(line)) return false;
  return /\b(?:redis|valkey|keydb|dragonfly|memcached)\b|\bmax number of clients\b|\bprotected mode\b|\bunknown command '|\bwith args beginning with\b|\bwrong number of arguments\b|\bProtocol error\b|\bAUTH <password>/i.test(
    line,
  );
}

/** Whether a first line may be shown: a refusal in the form of another protocol than the expected one may be of any service. */
export function mayShow(line: string, seen: ServiceFacts['seen'], expected: ServiceFacts['seen']): boolean {
  return isMailService(seen) && (seen === expected || !/^-ERR\b/i.test(line));
}

function isBinary(line: string): boolean {
  const odd = line.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 0 && odd * 10 >= line.length;
}

export function isMailService(seen: ServiceFacts['seen']): seen is Protocol {
  return toProtocol(seen) !== undefined;
}
