import type { Rule } from '../rule.ts';
import { domainNotFound } from './domain-not-found.ts';
import { domainWithoutMail } from './domain-without-mail.ts';
import { everythingWorks } from './everything-works.ts';
import { mailHostedElsewhere } from './mail-hosted-elsewhere.ts';
import { settingsFound } from './settings-found.ts';

/** Rules about the domain of the address and about what it publishes. */
export const discoveryRules: Rule[] = [
  domainNotFound,
  domainWithoutMail,
  mailHostedElsewhere,
  settingsFound,
  everythingWorks,
];
