import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { decode } from '../../decode/decode.ts';
import type { Names } from '../../decode/find-names.ts';
import { mostText } from '../../decode/prepare-text.ts';
import { defaultPort, isOutgoing } from '../../model/protocols.ts';
import { decodedJson, viewDecodings } from '../../reports/decoded-view.ts';
import { queryText } from '../asked-account.ts';
import type { FormValues } from '../check-form.ts';
import { fieldOf } from '../field-of.ts';
import { renderPage } from '../pages.ts';
import { keepPrivate } from './reports.ts';

/** A text of that many characters, each of up to three bytes in a form. */
const bodyLimit = mostText * 4;
/** A link may bring a short text along; a long one is pasted. */
const longestLink = 400;

const body = z.strictObject({
  text: z.string().min(1).max(mostText),
  program: z.string().max(100).optional(),
  server: z.string().max(255).optional(),
});

/** What an error text means: as a page, and for programs. Nothing of the text is kept. */
export function addDecodeRoutes(app: FastifyInstance): void {
  app.get('/decode', (request, reply) =>
    show(request, reply, queryText(request.query, 'text').slice(0, longestLink)),
  );

  app.post('/decode', { bodyLimit }, (request, reply) => show(request, reply, fieldOf(request.body, 'text')));

  app.post('/api/v1/decode', { bodyLimit }, async (request, reply) => {
    keepPrivate(reply);
    const parsed = body.safeParse(request.body);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
      return reply.status(422).send({ error: { reason: 'invalid' }, errors });
    }
    const { text, program = '', server = '' } = parsed.data;
    // A program names itself and the server so that nobody has to guess them; they are read like the rest.
    const decoded = await decode([text, program, server].filter((one) => one !== '').join('\n\n'));
    return reply.send(decodedJson(request.words, decoded));
  });
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
