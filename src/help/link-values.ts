import type { LinkName, Provider } from '../model/provider.ts';
import type { Words } from '../words/words.ts';
import { linkTag, type PlaceholderValue, plain, tell } from './placeholder-value.ts';

/** The placeholders that stand for a link of the provider file, with the page of ours that is linked where there is none. */
const links: Record<string, { link: LinkName; page?: string }> = {
  webmailLink: { link: 'webmail', page: '/help/webmail-or-mail-program' },
  customerAreaLink: { link: 'customerArea' },
  orderLink: { link: 'order' },
  serversLink: { link: 'servers' },
  cancelLink: { link: 'cancel' },
  termsLink: { link: 'terms' },
  privacyLink: { link: 'privacy' },
  ftpLink: { link: 'ftp' },
  forgotPasswordLink: { link: 'forgotPassword' },
  enableLink: { link: 'enable' },
};

/** The placeholders that stand for pages of the provider and for the hours of its support. */
export function linkValues(words: Words, provider: Provider): [string, PlaceholderValue][] {
  const { name, links: known = {}, support } = provider;
  const named = Object.entries(links).map(([placeholder, { link, page = '' }]) => {
    const tags = linkTag(known[link] ?? page);
    const args = { link, linked: tags !== null, provider: name };
    return [placeholder, tell(words, 'placeholder-link', args, tags ?? {})] as [string, PlaceholderValue];
  });
  const guides = linkTag(known.guides ?? '');
  const status = linkTag(known.status ?? '');
  const chat = linkTag(support.chat);
  return [
    ...named,
    [
      'guidesSentence',
      guides === null ? plain('') : tell(words, 'placeholder-guides', { provider: name }, guides),
    ],
    ['supportHours', support.hours ? tell(words, 'placeholder-hours', { hours: support.hours }) : plain('')],
    ['chatSentence', tell(words, 'placeholder-chat', { linked: chat !== null, provider: name }, chat ?? {})],
    ['statusSentence', status === null ? plain('') : tell(words, 'placeholder-status', {}, status)],
  ];
}
