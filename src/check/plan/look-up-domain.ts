import type { DomainFacts } from '../../model/report.ts';
import type { CheckContext } from '../context/check-context.ts';

/** What the DNS says of the address's domain: whether it exists, and where its mail goes. */
export async function lookUpDomain(context: CheckContext): Promise<DomainFacts> {
  const { domain } = context.request.account;
  const [mx, target] = await Promise.all([context.resolver.mx(domain), context.resolver.addresses(domain)]);
  const records = mx.ok ? mx.value.toSorted((a, b) => a.priority - b.priority) : [];
  const isMissing =
    !mx.ok && mx.failure.kind === 'host-not-found' && !target.ok && target.failure.kind === 'host-not-found';
  const failure = !mx.ok && mx.failure.kind === 'dns-failure' ? mx.failure : null;
  return {
    mx:
      failure === null
        ? records.map((record) => record.exchange.toLowerCase()).filter((name) => name !== '')
        : null,
    exists: failure !== null ? null : !isMissing,
    // One record with the root as exchange says "no mail here" (RFC 7505).
    nullMx: records.length === 1 && (records[0]?.exchange === '' || records[0]?.exchange === '.'),
    hasAddress: target.ok ? true : target.failure.kind === 'dns-failure' ? null : false,
    failure,
  };
}
