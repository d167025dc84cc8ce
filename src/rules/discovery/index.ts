import { inStage } from '../legs.ts';
import type { Rule } from '../rule.ts';
import { autoconfigNeedsAddress } from './autoconfig-needs-address.ts';
import { autoconfigRefused } from './autoconfig-refused.ts';
import { autoconfigUnreachable } from './autoconfig-unreachable.ts';
import { domainDnsFailure } from './domain-dns-failure.ts';
import { domainNotFound } from './domain-not-found.ts';
import { domainWithoutMail } from './domain-without-mail.ts';
import { everythingWorks } from './everything-works.ts';
import { mailHostedElsewhere } from './mail-hosted-elsewhere.ts';
import { publishedSettingsBroken } from './published-settings-broken.ts';
import { publishedSettingsDisagree } from './published-settings-disagree.ts';
import { settingsFound } from './settings-found.ts';
import { settingsNotPublished } from './settings-not-published.ts';

/** Rules about the domain of the address and about what it publishes. */
export const discoveryRules: Rule[] = [
  domainNotFound,
  domainDnsFailure,
  domainWithoutMail,
  mailHostedElsewhere,
  publishedSettingsBroken,
  publishedSettingsDisagree,
  autoconfigUnreachable,
  autoconfigRefused,
  autoconfigNeedsAddress,
  settingsNotPublished,
  settingsFound,
  everythingWorks,
].map(inStage('discovery', 'to-server'));
