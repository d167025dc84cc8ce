import { renderAnswer } from '../help/render-markdown.ts';
import { type PublishedQuestion, titleOf } from '../model/question.ts';
import { visible } from '../model/visible.ts';
import { element, writeXml } from '../xml/write-xml.ts';
import { questionPath } from './published-questions.ts';

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  /** Who answers. */
  author: string;
  language: string;
  /** Addresses of the feed and of the page, absolute. */
  self: string;
  page: string;
  /** When nothing is published. */
  made: string;
}

const most = 50;

/** Published questions as an Atom feed (RFC 4287); each keeps its id whatever happens to its address or its text. */
export function questionFeed(questions: readonly PublishedQuestion[], head: FeedHead): string {
  const changed = questions.map(({ changedAt }) => changedAt).toSorted();
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': head.language };
  return writeXml(
    element(
      'feed',
      [
        element('id', head.self),
        element('title', visible(head.title)),
        element('updated', changed.at(-1) ?? head.made),
        element('author', [element('name', visible(head.author))]),
        element('link', [], { rel: 'self', type: 'application/atom+xml', href: head.self }),
        element('link', [], { rel: 'alternate', type: 'text/html', href: head.page }),
        ...questions.slice(0, most).map((one) => toEntry(one, head)),
      ],
      attributes,
    ),
  );
}

function toEntry(one: PublishedQuestion, { page }: FeedHead) {
  const href = new URL(questionPath(one).split('/').at(-1) ?? '', `${page}/`).href;
  return element('entry', [
    element('id', `urn:uuid:${one.feedId}`),
    element('title', visible(titleOf(one.question))),
    element('published', one.publishedAt),
    element('updated', one.changedAt),
    element('link', [], { rel: 'alternate', type: 'text/html', href }),
    element('summary', visible(one.question)),
    element('content', visible(renderAnswer(one.answer).html), { type: 'html' }),
  ]);
}
