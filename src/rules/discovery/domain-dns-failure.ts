import { checkRule } from '../rule.ts';

/** Told where nothing could be tested because of it: a server that answers under another name says more. */
export const domainDnsFailure = checkRule({
  id: 'domain-dns-failure',
  severity: 'warning',
  actor: 'domain-owner',
  namesCause: true,
  explains: [],
  judge({ domain, account, endpoints, resolverAnswers }) {
    if (domain?.failure?.kind !== 'dns-failure' || resolverAnswers !== true || endpoints.length > 0)
      return null;
    return { args: { domain: account.domain } };
  },
});
