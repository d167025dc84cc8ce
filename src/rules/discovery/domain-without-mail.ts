import { checkRule } from '../rule.ts';

export const domainWithoutMail = checkRule({
  id: 'domain-without-mail',
  severity: 'problem',
  actor: 'you',
  judge({ domain, account }) {
    if (domain === null || domain.exists === false || domain.failure !== null) return null;
    // Without MX records mail goes to the address of the domain itself (RFC 5321, section 5.1).
    const nowhere = domain.mx?.length === 0 && domain.hasAddress === false;
    if (!domain.nullMx && !nowhere) return null;
    return { args: { domain: account.domain, onPurpose: domain.nullMx } };
  },
});
