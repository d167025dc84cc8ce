import { checkRule } from '../rule.ts';

export const domainNotFound = checkRule({
  id: 'domain-not-found',
  severity: 'problem',
  explains: ['host-not-found', 'domain-without-mail'],
  judge({ domain, account }) {
    return domain?.exists === false ? { args: { domain: account.domain } } : null;
  },
  words({ domain }, { account }) {
    return {
      title: `The domain ${domain} does not exist`,
      why: `The part of ${account.address} after the @ is not known on the Internet. Either it is misspelled, or the domain has expired and was given up. No mail can reach it.`,
      fix: 'Check the spelling letter by letter. If it is right, ask whoever registered the domain whether it was renewed; right after a new registration it can take a day to appear.',
    };
  },
});
