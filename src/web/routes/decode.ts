import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decode } from '../../decode/decode.ts';
import type { Names } from '../../decode/find-names.ts';
import { mostText } from '../../decode/prepare-text.ts';
import { defaultPort, isOutgoing } from '../../model/protocols.ts';
import { viewDecodings } from '../../reports/decoded-view.ts';
import { queryText } from '../asked-account.ts';
import type { FormValues } from '../check-form.ts';
import { fieldOf } from '../field-of.ts';
import { renderPage } from '../pages.ts';
import { keepPrivate } from './reports.ts';

/** A text of that many characters, each of up to three bytes in a form. */
const bodyLimit = mostText * 4;
/** A link may bring a short text along; a long one is pasted. */
const longestLink = 400;

/** What an error text means: as a page. Nothing of the text is kept. */
export function addDecodeRoutes(app: FastifyInstance): void {
  app.get('/decode', (request, reply) =>
    show(request, reply, queryText(request.query, 'text').slice(0, longestLink)),
  );

  app.post('/decode', { bodyLimit }, (request, reply) => show(request, reply, fieldOf(request.body, 'text')));
}

async function show(request: FastifyRequest, reply: FastifyReply, typed: string) {
  keepPrivate(reply);
  const { words } = request;
  const text = typed.slice(0, mostText);
  const asked = text.trim() !== '';
  const decoded = asked ? await decode(text) : null;
  return renderPage(reply, 'decode', {
    title: words.message('decode-title'),
    description: words.message('decode-description'),
    nav: 'help',
    // What was typed stays in its field, but for a secret in it: that is not sent back.
    text: decoded !== null && decoded.dropped > 0 ? '' : text,
    asked,
    isEmpty: !asked && request.method === 'POST',
    isCut: typed.length > mostText,
    decodings: decoded === null ? [] : viewDecodings(words, decoded),
    recognised: decoded?.recognised ?? [],
    dropped: decoded?.dropped ?? 0,
    fields: decoded === null ? [] : fieldsFor(decoded.names),
  });
}

/** The fields of the test that a text fills in. */
function fieldsFor({ address, host, port, protocol }: Names): [keyof FormValues, string][] {
  const fields: [keyof FormValues, string][] = [];
  if (address !== null) fields.push(['address', address]);
  if (host === null || protocol === null) return fields;
  const security = port === null || port === defaultPort(protocol, 'tls') ? 'tls' : 'starttls';
  const values = { host, port: String(port ?? defaultPort(protocol, security)), security };
  if (isOutgoing(protocol))
    fields.push(
      ['outgoingHost', values.host],
      ['outgoingPort', values.port],
      ['outgoingSecurity', values.security],
    );
  else
    fields.push(
      ['incomingProtocol', protocol],
      ['incomingHost', values.host],
      ['incomingPort', values.port],
      ['incomingSecurity', values.security],
    );
  return fields;
}
