import { canonicalQuery } from '../../desk/canonical-query.ts';
import { findLink, type LinkParts } from '../../desk/panel-link.ts';
import type { FoundLink, LinkFault, PanelLink } from '../../model/panel-link.ts';
import type { Words } from '../../words/words.ts';
import { emptyForm, type FormValues, serverFields } from '../check-form.ts';
import { fieldOf } from '../field-of.ts';
import { type WayBack, wayBack } from './way-back.ts';

/** A link whose signature is good. */
export type SignedLink = Exclude<FoundLink, { state: 'refused' }>;

/** What the form tells of a link that a panel has signed. */
export interface FromPanel {
  /** The query of the link, which the form sends along. */
  token: string;
  back: WayBack | null;
}

/** Looks at a link; where nobody has keys, none was signed. */
export async function lookAtLink(parts: LinkParts | undefined, query: string): Promise<FoundLink> {
  const nobody: FoundLink = { state: 'refused', fault: { why: 'wrong-signature' } };
  return parts === undefined ? nobody : await findLink(parts, query);
}

/** The link that a form carries; empty where it carries none. */
export function linkIn(body: unknown): string {
  return fieldOf(body, 'link');
}

export function fromPanel({ link }: SignedLink, query: string): FromPanel {
  const fields = [...new URLSearchParams(query)].filter(([name]) => name !== 'lang');
  return { token: canonicalQuery(fields), back: wayBack(link.returnTo) };
}

/** The form as a panel fills it in. */
export function linkForm({ address, username, incoming, outgoing }: PanelLink): FormValues {
  return { ...emptyForm, address, username: username ?? '', ...serverFields(incoming, outgoing) };
}

/** What a person is told whose link does not fill in the form, and whoever built it. */
export function refusedWords(words: Words, fault: LinkFault) {
  const id = messages[fault.why];
  const field = 'field' in fault ? fault.field.slice(0, longestName) : '';
  const developer = developerMessages[fault.why];
  return {
    title: words.message(id),
    text: words.message(`${id}.text`),
    developer: developer === null ? null : words.message(developer, { field }),
    keepsNothing: true,
  };
}

/** What a person is told whose link is too old; `host` is where a new one is had, if the link says so. */
export function expiredWords(words: Words, host: string | null) {
  return {
    title: words.message('panel-expired'),
    text: words.message('panel-expired.text', { host }),
    keepsNothing: true,
  };
}

const longestName = 40;

const messages = {
  password: 'panel-password',
  'too-long': 'panel-unreadable',
  'unknown-field': 'panel-unreadable',
  'doubled-field': 'panel-unreadable',
  'missing-field': 'panel-unreadable',
  'bad-field': 'panel-unreadable',
  'wrong-signature': 'panel-not-signed',
} as const;

const developerMessages = {
  password: null,
  'too-long': 'panel-developer-too-long',
  'unknown-field': 'panel-developer-unknown',
  'doubled-field': 'panel-developer-doubled',
  'missing-field': 'panel-developer-missing',
  'bad-field': 'panel-developer-bad',
  'wrong-signature': 'panel-developer-signature',
} as const;
