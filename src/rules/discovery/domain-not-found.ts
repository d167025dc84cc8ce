import { checkRule } from '../rule.ts';

export const domainNotFound = checkRule({
  id: 'domain-not-found',
  severity: 'problem',
  actor: 'you',
  explains: ['host-not-found', 'domain-without-mail'],
  judge({ domain, account }) {
    return domain?.exists === false ? { args: { domain: account.domain } } : null;
  },
});
