import type { LinkName, Provider } from '../model/provider.ts';
import { escapeMarkup } from '../xml/escape.ts';
import type { PlaceholderValue } from './placeholders.ts';

/** What stands for a link of the provider file: the words of the link, and what is said where there is none. */
const words: Record<string, { link: LinkName; text: string; without: string; page?: string }> = {
  webmailLink: {
    ...{ link: 'webmail', text: 'webmail' },
    ...{ without: 'webmail', page: '/help/webmail-or-mail-program' },
  },
  customerAreaLink: {
    ...{ link: 'customerArea', text: 'the customer area' },
    without: 'the customer area on the web site of {provider}',
  },
  orderLink: {
    ...{ link: 'order', text: 'the order page' },
    without: 'the web site of {provider}, or its support',
  },
  cancelLink: {
    ...{ link: 'cancel', text: 'the page for cancelling' },
    without: 'the customer area on the web site of {provider}, or its support',
  },
  termsLink: { link: 'terms', text: 'the terms', without: 'the terms on the web site of {provider}' },
  privacyLink: {
    ...{ link: 'privacy', text: 'the privacy notice' },
    without: 'the privacy notice on the web site of {provider}',
  },
  ftpLink: {
    ...{ link: 'ftp', text: 'the FTP settings' },
    without: 'the customer area of {provider}, under web space or FTP',
  },
  forgotPasswordLink: {
    ...{ link: 'forgotPassword', text: 'set a new one' },
    without: 'set a new one on the web site of {provider}',
  },
  enableLink: {
    ...{ link: 'enable', text: 'the page for switching it on' },
    without: 'its settings, under “POP/IMAP”, “mail programs” or “forwarding”',
  },
};

/** The placeholders that stand for pages of the provider and for the hours of its support. */
export function linkValues(provider: Provider): [string, PlaceholderValue][] {
  const { links = {}, support } = provider;
  const named = Object.entries(words).map(([name, { link, text, without, page }]) => {
    const neutral = without.replaceAll('{provider}', provider.name || 'your provider');
    return [name, linkTo(links[link] ?? page ?? '', text, neutral)] as [string, PlaceholderValue];
  });
  const hours = support.hours ? `Hours: ${support.hours}.` : '';
  return [
    ...named,
    [
      'guidesSentence',
      links.guides
        ? around(
            `For the programs that ${provider.name || 'your provider'} knows best there are `,
            linkTo(links.guides, 'guides of its own', ''),
          )
        : { text: '', html: '' },
    ],
    ['supportHours', { text: hours, html: escapeMarkup(hours) }],
    [
      'statusSentence',
      links.status
        ? around(
            'Whether anything is out of order at the moment: ',
            linkTo(links.status, 'the status page', ''),
          )
        : { text: '', html: '' },
    ],
  ];
}

function around(before: string, { text, html }: PlaceholderValue): PlaceholderValue {
  return { text: `${before}${text}.`, html: `${escapeMarkup(before)}${html}.` };
}

/** A link to a page of ours or on the web; plain words where there is none, so that no other scheme gets in. */
export function linkTo(url: string, text: string, without: string): PlaceholderValue {
  if (url.startsWith('/')) return { text, html: `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>` };
  if (!/^https?:\/\/\S+$/i.test(url)) return { text: without || text, html: escapeMarkup(without || text) };
  return {
    text,
    html: `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">${escapeMarkup(text)}</a>`,
  };
}
