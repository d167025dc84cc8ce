import { checkRule } from '../rule.ts';

export const domainWithoutMail = checkRule({
  id: 'domain-without-mail',
  severity: 'problem',
  judge({ domain, account }) {
    if (domain === null || domain.exists === false || domain.failure !== null) return null;
    // Without MX records mail goes to the address of the domain itself (RFC 5321, section 5.1).
    const nowhere = domain.mx?.length === 0 && domain.hasAddress === false;
    if (!domain.nullMx && !nowhere) return null;
    return { args: { domain: account.domain, onPurpose: domain.nullMx } };
  },
  words({ domain, onPurpose }) {
    return {
      title: `${domain} receives no mail`,
      why: onPurpose
        ? 'Its owner has declared in the DNS that this domain takes no mail (an MX record with an empty name). Everything sent to it comes back at once.'
        : 'The DNS names no mail server for this domain, and the domain itself has no address to which mail could go.',
      fix: 'Check the part after the @: perhaps a word or an ending is missing. If it is right, the owner of the domain has to add MX records that name the mail server.',
    };
  },
});
