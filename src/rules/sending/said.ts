import type { Reply } from '../../model/facts.ts';

/** The reply as a person would quote it, cut to a line; still untrusted text. */
export function said(reply: Reply | null): string {
  if (reply === null) return '';
  const line = [reply.status, reply.enhanced, reply.text.replace(/\s+/g, ' ')].filter(Boolean).join(' ');
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
