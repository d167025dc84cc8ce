import { z } from 'zod';
import { longestLifeSeconds } from '../../../desk/panel-link.ts';
import { shape, text } from './words.ts';

const line = () => text().max(1000, { error: 'request-too-long' });

/** What a link is to fill in, as its parameters say it. */
export const linkRequestSchema = shape({
  address: line().describe('The mail address.'),
  username: line().optional().describe('The user name, where it is not the address.'),
  incoming: line().optional().describe('`imap:HOST:PORT:SECURITY` or `pop3:…`; `tls`, `starttls` or `none`.'),
  outgoing: line().optional().describe('`HOST:PORT:SECURITY`.'),
  return: line().optional().describe('Where the button leads back to, an https address.'),
  lang: line().optional().describe('The language, such as `de`.'),
  seconds: z
    .int({ error: 'request-no-number' })
    .min(1, { error: 'request-unusable' })
    .max(longestLifeSeconds, { error: 'request-unusable' })
    .optional()
    .describe('For how long it works; an hour unless said otherwise.'),
}).meta({ id: 'LinkRequest' });

/** A link that is signed. */
export const linkSchema = z
  .object({
    url: z.url().describe('Opens the form with all of it filled in.'),
    expiresAt: z.iso.datetime().describe('Until when it works.'),
  })
  .meta({ id: 'SignedLink' });
