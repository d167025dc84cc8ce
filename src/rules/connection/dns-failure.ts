import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const dnsFailure = endpointRule({
  id: 'dns-failure',
  severity: 'problem',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    // Where no name at all is answered, the fault is ours.
    if (check.resolverAnswers === false) return null;
    return endingCause(endpoint, check) === 'dns-failure' ? { evidence: [endpoint.lastLine] } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `The name ${host} could not be looked up`,
      why: 'The name service (DNS) of this domain gave no usable answer. Often its name servers are down, or its security signatures (DNSSEC) are wrong. Your settings and your mail program are not the cause.',
      fix: `Try again in a few minutes. If it stays like this, tell whoever manages the domain of ${host} that its name servers do not answer correctly.`,
    };
  },
});
