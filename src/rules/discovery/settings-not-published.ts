import { mailProtocols, srvServices } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import { isPublished, sourceRow } from '../../model/sources.ts';
import type { JudgedCheck } from '../rule.ts';
import { checkRule } from '../rule.ts';

export const settingsNotPublished = checkRule({
  id: 'settings-not-published',
  severity: 'advice',
  actor: 'domain-owner',
  alsoInProgram: true,
  judge(check) {
    const { account, domain, discovery } = check;
    const own = discovery.filter(
      ({ source }) => isPublished(source) && sourceRow(source).keeper === 'domain',
    );
    // What could not be read is another matter, and whoever is found elsewhere needs no guesses.
    if (own.length === 0 || own.some(({ outcome }) => outcome !== 'nothing')) return null;
    if (discovery.some(({ source, outcome }) => sourceRow(source).keeper === 'others' && outcome === 'found'))
      return null;
    // A server that answers, but knows no such mailbox or has an Exchange account only, is no silence.
    if (own.some(({ answers }) => answers?.some(({ said }) => said !== undefined))) return null;
    // A domain without mail has nothing to publish.
    if (domain?.exists === false || domain?.nullMx === true) return null;
    return { args: { domain: account.domain, records: recordsFor(check) } };
  },
});

/** Records for the servers that were seen to work over verified TLS, ready to paste. */
function recordsFor({ endpoints, account }: JudgedCheck): string[] {
  const services = srvServices(mailProtocols).filter(({ security }) => security === 'tls');
  return services.flatMap(({ label, protocol }) => {
    const best = endpoints.find((endpoint) => endpoint.protocol === protocol && standsSafely(endpoint));
    if (best === undefined) return [];
    return [`${label}._tcp.${account.domain}. 3600 IN SRV 0 1 ${best.port} ${best.host}.`];
  });
}

function standsSafely({ outcome, security, facts }: Endpoint): boolean {
  const { login, tls } = facts;
  return outcome === 'done' && security === 'tls' && tls?.verified === true && login?.outcome !== 'refused';
}
