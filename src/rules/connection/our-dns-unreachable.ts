import { checkRule } from '../rule.ts';

/** A fault of the machine that tests: it says nothing about the account, so it is never a problem. */
export const ourDnsUnreachable = checkRule({
  id: 'our-dns-unreachable',
  severity: 'warning',
  actor: 'nobody',
  namesCause: true,
  explains: ['dns-failure', 'settings-not-published', 'published-settings-broken'],
  judge({ resolverAnswers }) {
    return resolverAnswers === false ? {} : null;
  },
});
