import { checkRule } from '../rule.ts';

/** A fault of the machine that tests: it says nothing about the account, so it is never a problem. */
export const ourDnsUnreachable = checkRule({
  id: 'our-dns-unreachable',
  severity: 'warning',
  namesCause: true,
  explains: ['dns-failure', 'settings-not-published', 'published-settings-broken'],
  judge({ resolverAnswers }) {
    return resolverAnswers === false ? {} : null;
  },
  words() {
    return {
      title: 'Our own name service (DNS) does not answer',
      why: 'Every server is looked up there by its name before it can be tested. This is a fault of this service and says nothing about your mail account.',
      fix: 'Try again in a few minutes. If it stays like this, tell the operator of this service that its DNS resolver does not answer.',
    };
  },
});
