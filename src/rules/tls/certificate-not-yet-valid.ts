import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatDate } from '../wording.ts';

export const certificateNotYetValid = endpointRule({
  id: 'certificate-not-yet-valid',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    if (tls.certificate === null || !tls.errors.includes('not-yet-valid')) return null;
    return { args: { validFrom: tls.certificate.validFrom }, evidence: [tls.evidence] };
  },
  words({ validFrom }, context) {
    const { host } = placeOf(context);
    return {
      title: `The certificate of ${host} is not valid before ${formatDate(validFrom)}`,
      why: "A certificate is the server's proof of identity, and it holds between two dates. This one starts in the future, so mail programs warn or refuse to connect.",
      fix: 'There is nothing to change in your mail program, unless the date of your own device is wrong. The provider has to install a certificate that is valid now.',
    };
  },
});
