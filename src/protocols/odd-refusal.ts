import type { Reply } from '../model/facts.ts';
import type { Protocol } from '../model/protocols.ts';
import { rowOf } from '../model/protocols.ts';

type Refusal = Pick<Reply, 'status' | 'code' | 'text'>;

/** A plain sentence that turns a caller away, as wrappers and firewalls write it in front of a mail server. */
const sentences = [
  /\btoo many\b[^.]{0,40}\b(?:connections?|sessions?|clients|users|processes)\b/i,
  /\b(?:maximum|max) (?:number of )?(?:\w+ )?(?:connections?|sessions?)\b|\bconnection limit\b/i,
  /\b(?:ip|host|address|client|you)\b[^.]{0,40}\b(?:blocked|banned|black-?listed|block-?listed|denied|refused|rejected|not (?:allowed|welcome|authori[sz]ed|permitted))\b/i,
  /\b(?:access|connection) (?:is |was |has been )?(?:denied|refused|rejected|blocked)\b/i,
  /\b(?:server|service)\b[^.]{0,30}\b(?:busy|unavailable|not available|overloaded|shutting down|maintenance)\b/i,
];
/** Names of what else listens on a port; their sentences are none of our business. */
const others =
  /sql|maria|postgres|redis|mongo|memcache|ssh|maxstartups|http|<html|ftp|rfb|vnc|telnet|ldap|rsync|amqp|xmpp|jabber|sip\b|rdp|docker|elastic|zookeeper|irc\b/i;

/**
 * Reads a first line that is not in the form of its protocol and yet plainly refuses. Null for anything else: what other
 * services say stays unread.
 */
export function oddRefusal(line: string, expected: Protocol): Refusal | null {
  if (line.length > 400 || others.test(line) || /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(line)) return null;
  const { slips, slipStatus } = rowOf(expected);
  const formed = slips.exec(line);
  if (formed !== null) {
    const text = formed.at(-1) ?? '';
    return { status: slipStatus ?? formed[1] ?? '', ...splitCode(text) };
  }
  const plain = line.trim();
  const isSentence = /^[\p{L}\p{N}][^{}<>=]*$/u.test(plain) && plain.split(/\s+/).length >= 2;
  return isSentence && sentences.some((sentence) => sentence.test(plain))
    ? { status: '', code: null, text: plain }
    : null;
}

function splitCode(text: string): Pick<Reply, 'code' | 'text'> {
  const match = /^\[([A-Z][A-Z/ -]{1,40})\]\s*(.*)$/is.exec(text);
  return match === null
    ? { code: null, text }
    : { code: (match[1] ?? '').toUpperCase(), text: match[2] ?? '' };
}
