import type { Scenario } from '../scenario.ts';

/** An account at `domain` whose mailbox is that of alice; its settings are looked for. */
function at(domain: string) {
  return { address: `alice@${domain}`, username: 'alice@example.test', discovery: true };
}

/** Settings that a domain publishes in its DNS or on the web: missing, out of reach, wrong. */
export const published: readonly Scenario[] = [
  {
    name: 'a published port without TLS',
    on: 'several',
    broken: 'the SRV record for TLS names the STARTTLS port',
    request: at('wrong-port.test'),
    expect: { diagnosis: 'published-settings-broken', codes: ['tls-on-cleartext-port'] },
  },
  {
    name: 'a published host that is gone',
    on: 'several',
    broken: 'the SRV record names a host that does not exist',
    request: at('gone-host.test'),
    expect: { diagnosis: 'published-settings-broken', codes: ['host-not-found'] },
  },
  {
    name: 'a domain that publishes nothing',
    on: 'Unbound',
    broken: 'no autoconfig file, no SRV records, no Autodiscover',
    incoming: ['mail', 'imaps', 'tls'],
    request: at('unpublished.test'),
    expect: { diagnosis: null, codes: ['settings-not-published', 'login-works'], not: ['settings-found'] },
  },
  {
    name: 'an autoconfig file for those who name the address',
    on: 'web server',
    broken: '404 without ?emailaddress=',
    request: at('ask-by-address.test'),
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['autoconfig-needs-address', 'settings-found'],
      not: ['autoconfig-unreachable'],
    },
  },
  {
    name: 'an autoconfig host without a fitting certificate',
    on: 'web server',
    broken: 'the file is there, the certificate is self-signed and for another name',
    request: at('web-certificate.test'),
    expect: { diagnosis: null, codes: ['autoconfig-unreachable'] },
  },
  {
    name: 'an autoconfig host that answers with an error',
    on: 'web server',
    broken: 'status 500',
    request: at('web-error.test'),
    expect: { diagnosis: null, codes: ['autoconfig-unreachable'], not: ['autoconfig-needs-address'] },
  },
  {
    name: 'an autoconfig host with a web page',
    on: 'web server',
    broken: 'a page of HTML in the place of the file',
    request: at('web-page.test'),
    expect: { diagnosis: null, codes: ['autoconfig-unreachable'], not: ['autoconfig-needs-address'] },
  },
  {
    name: 'autoconfig and DNS name different servers',
    on: 'web server',
    broken: 'the SRV records are of another server than the autoconfig file',
    request: at('disagree.test'),
    expect: {
      diagnosis: null,
      verdict: 'works-with-warnings',
      codes: ['published-settings-disagree'],
      not: ['published-settings-broken'],
    },
  },
  {
    name: 'an autoconfig file that names an old server',
    on: 'web server',
    broken: 'the incoming server of the file does not exist any more',
    request: at('moved-server.test'),
    expect: { diagnosis: 'published-settings-broken', codes: ['host-not-found'] },
  },
  {
    name: 'an autoconfig file with the wrong encryption',
    on: 'web server',
    broken: 'STARTTLS is published for the SSL/TLS port',
    request: at('swapped-security.test'),
    expect: { diagnosis: 'published-settings-broken', codes: ['cleartext-on-tls-port'] },
  },
];
