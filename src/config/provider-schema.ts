import { z } from 'zod';
import { neutralProvider, usualDeskLogDays } from '../model/provider.ts';
import { languages as spoken } from '../words/languages.ts';
import { domain, extraList, inList, outList, services } from './provider-servers.ts';
import {
  count,
  days,
  emailAddress,
  hostName,
  link,
  optionalUrl,
  ticketUrl,
  words,
} from './provider-values.ts';

/** The provider file; each key carries its documentation. Keys it does not know are errors, so that a slip is seen. */
export const providerSchema = z.strictObject({
  name: words('Name of the provider, as customers know it.'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'config-language')
    .exactOptional()
    .describe(
      'The one language of the pages, as versions before `languages` had it; it counts where it is complete.',
    ),
  languages: z
    .array(z.enum(spoken.map(({ tag }) => tag)))
    .min(1)
    .exactOptional()
    .describe(
      `Languages of the pages, the first is the default: ${spoken.map(({ tag }) => `\`${tag}\``).join(', ')}. Unset: all that are complete.`,
    ),
  domains: z
    .array(domain)
    .default([])
    .describe(
      'Domains whose mail the provider hosts: names, or for a domain with servers or user names of its own an object.',
    ),
  servers: z
    .strictObject({
      incoming: inList.default([]).describe('Servers to receive mail from, the best first.'),
      outgoing: outList.default([]).describe('Servers to send mail by, the best first.'),
      extra: extraList.describe('Servers beside mail, such as those that keep filters (ManageSieve).'),
      ...services,
    })
    .prefault({})
    .describe('Servers of the hosted domains.'),
  support: z
    .strictObject({
      email: z
        .union([z.literal(''), emailAddress])
        .default('')
        .describe('Address of the support.'),
      phone: words('Telephone number of the support.'),
      url: optionalUrl('Page of the support.'),
      chat: optionalUrl('Page of the support chat.'),
      hours: words('When the support answers, in words.'),
    })
    .prefault({})
    .describe('How customers reach the support; every part may be left out.'),
  links: z
    .strictObject({
      webmail: link('Webmail.'),
      customerArea: link('Customer area, where customers look after mailboxes and plans.'),
      order: link('Where a plan is ordered.'),
      servers: link('Where a dedicated or virtual server is ordered.'),
      cancel: link('Where a plan is cancelled.'),
      terms: link('Terms, shown at the foot of every page.'),
      privacy: link('Privacy notice, shown at the foot of every page.'),
      imprint: link('Who is responsible for the service, shown at the foot of every page.'),
      status: link('Status of the servers, shown where one of them is at fault.'),
      guides: link("The provider's own guides to setting up mail programs."),
      ftp: link('FTP settings.'),
      forgotPassword: link('Where a new password is set.'),
      enable: link(
        'Where customers have to switch on mail programs first; leave it out where they need not.',
      ),
    })
    .prefault({})
    .describe('Pages of the provider (https or http); every one may be left out.'),
  mailbox: z
    .strictObject({
      sizes: z
        .array(z.string().min(1).max(40))
        .max(20)
        .exactOptional()
        .describe('Sizes of mailboxes, in words such as `2 GB`.'),
      maxMessageMB: count(100_000, 'Size of the largest message, in MB.'),
      sendingLimitPerHour: count(1_000_000, 'Messages that a mailbox may send in an hour.'),
      loginDelayMinutes: count(1440, 'Minutes that have to pass between two visits of a POP3 program.'),
    })
    .prefault({})
    .describe('What a mailbox holds and allows, told in the help.'),
  plans: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(80).describe('Name of the plan.'),
        price: words('Price, in words.'),
        mailbox: words('Size of its mailboxes, in words.'),
        url: optionalUrl('Where it is ordered.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Plans, listed on the page for those who have not signed up yet.'),
  ticketUrl: z
    .union([z.literal(''), ticketUrl])
    .default('')
    .describe(
      'Address of a support ticket, with `{ticket}` in place of its number; reports then lead to a ticket.',
    ),
  brand: z
    .strictObject({
      accent: z
        .string()
        .regex(/^(#([\da-f]{3}|[\da-f]{6}))?$/i, 'config-colour')
        .default('')
        .describe('Colour of buttons and links, `#rgb` or `#rrggbb`; it replaces the blue.'),
      logo: words('File name of a picture in the public folder; empty for the post horn.'),
    })
    .prefault({})
    .describe('The look.'),
  publish: z
    .strictObject({
      pacc: z
        .boolean()
        .default(false)
        .describe('Whether the settings are also published in the new common format (PACC), still a draft.'),
      mxDomains: z
        .boolean()
        .default(false)
        .describe(
          'Whether programs are also answered for domains that are not listed, where the best MX of the domain is one of `mxHosts`.',
        ),
      mxHosts: z
        .array(hostName)
        .default([])
        .describe("Names of the provider's mail exchangers, as they stand in MX records."),
    })
    .refine(({ mxDomains, mxHosts }) => !mxDomains || mxHosts.length > 0, {
      path: ['mxHosts'],
      error: 'config-exchangers',
    })
    .prefault({})
    .describe('What is published for the domains besides the usual.'),
  leaveOnServerDays: days(
    3650,
    neutralProvider.leaveOnServerDays,
    'Days that a POP3 program should leave mail on the server.',
  ),
  deskLogDays: days(3650, usualDeskLogDays, 'Days for which it is kept what staff did at the desk.'),
  retentionDays: days(3650, neutralProvider.retentionDays, 'Days after which a report is deleted.'),
});
