import { checkRule } from '../rule.ts';

/** Told where nothing could be tested because of it: a server that answers under another name says more. */
export const domainDnsFailure = checkRule({
  id: 'domain-dns-failure',
  severity: 'warning',
  namesCause: true,
  explains: [],
  judge({ domain, account, endpoints, resolverAnswers }) {
    if (domain?.failure?.kind !== 'dns-failure' || resolverAnswers !== true || endpoints.length > 0)
      return null;
    return { args: { domain: account.domain } };
  },
  words({ domain }) {
    return {
      title: `The name servers of ${domain} give no usable answer`,
      why: 'Other names can be looked up, so the fault lies with this domain: its name servers are down, or its security signatures (DNSSEC) are wrong. As long as that lasts, mail programs do not find its servers and others cannot send mail to it.',
      fix: `Try again in a few minutes. If it stays like this, tell whoever manages the domain ${domain}. If you know your mail servers by name, type them in and test again.`,
    };
  },
});
