import type { Reply } from '../../model/facts.ts';
import type { FindingArgs } from '../../model/finding.ts';

const most = 200;

/** Server text as an argument: one line, printable, at most 200 characters; still untrusted. */
export function excerpt(text: string): string {
  const flat = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat;
}

/** The reply as a person would quote it, with its codes. */
export function said(reply: Reply | null): string {
  if (reply === null) return '';
  const code = reply.code === null ? null : `[${reply.code}]`;
  return excerpt([reply.status, reply.enhanced, code, reply.text].filter(Boolean).join(' '));
}

/** What a finding keeps of the reply it rests on: its words, and the link in it, which often says more than they do. */
export function quoted(reply: Reply | null): FindingArgs {
  return { said: said(reply), ...linkOf(reply) };
}

/** The link in a reply, for a finding that keeps the text of the reply by itself. */
export function linkOf(reply: Reply | null): FindingArgs {
  const link = linkIn(reply?.text ?? '');
  return link === null ? {} : { link };
}

/** The first web address in a text, if it is whole and short enough to be shown. */
function linkIn(text: string): string | null {
  const found =
    /https?:\/\/[^\s<>"'\p{C}]{3,200}/iu.exec(text)?.[0].replace(/(?<![.,;:)\]}])[.,;:)\]}]+$/, '') ?? null;
  return found !== null && found.length < most && URL.canParse(found) ? found : null;
}
