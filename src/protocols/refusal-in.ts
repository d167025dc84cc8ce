import type { Reply } from '../model/facts.ts';
import type { Protocol } from '../model/protocols.ts';
import { boundText } from './bounds.ts';
import { parseStatus as parseImap } from './imap/replies.ts';
import { parseStatus as parsePop3 } from './pop3/replies.ts';
import { parseReplyLine, splitEnhanced } from './smtp/replies.ts';

/** The refusal in a first line of the given protocol, or null where the line is none. */
export function refusalIn(line: string, protocol: Protocol): Omit<Reply, 'evidence'> | null {
  if (protocol === 'smtp') {
    const parsed = parseReplyLine(line);
    if (parsed === null || !/^[45]/.test(parsed.code)) return null;
    const { enhanced, text } = splitEnhanced(parsed.code, parsed.text);
    return { status: parsed.code, enhanced, code: null, text: boundText(text) };
  }
  if (protocol === 'pop3') {
    const status = parsePop3(line);
    return status?.status === '-ERR' ? status : null;
  }
  const status = line.startsWith('* ') ? parseImap(line.slice(2)) : null;
  return status !== null && ['BYE', 'NO', 'BAD'].includes(status.status) ? status : null;
}
