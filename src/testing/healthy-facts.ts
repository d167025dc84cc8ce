import type { Attempt } from '../model/attempt.ts';
import type { EndpointFacts, Reply } from '../model/facts.ts';
import { noFacts } from '../model/facts.ts';
import type { Endpoint } from '../model/report.ts';
import type { TlsFacts } from '../model/tls-facts.ts';
import { descriptors } from '../protocols/index.ts';
import { offersIn } from '../protocols/keep-offer.ts';
import type { JudgedCheck } from '../rules/rule.ts';

/** The moment all healthy facts were seen. */
export const healthyNow = new Date('2026-11-22T12:00:00Z');

export function reply(status: string, text: string, more: Partial<Reply> = {}): Reply {
  return { status, enhanced: null, code: null, text, evidence: { attempt: 'a1', lines: [1] }, ...more };
}

export function healthyTls(change: Partial<TlsFacts> = {}): TlsFacts {
  const leaf = {
    subject: 'CN=mail.example.test',
    names: ['mail.example.test'],
    issuer: 'CN=Example Issuing CA',
    validFrom: '2026-10-01T00:00:00.000Z',
    validTo: '2027-01-01T00:00:00.000Z',
    keyType: 'ec',
    keyBits: 256,
    signature: 'ecdsa-with-SHA256',
    selfIssued: false,
    fingerprint: 'a'.repeat(64),
  };
  const issuing = { ...leaf, subject: 'CN=Example Issuing CA', issuer: 'CN=Example Root', names: [] };
  return {
    version: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    versions: { TLSv1: false, 'TLSv1.1': false, 'TLSv1.2': true, 'TLSv1.3': true },
    certificate: leaf,
    chain: [leaf, issuing],
    chainSent: 2,
    chainUntidy: [],
    verified: true,
    errors: [],
    checkedName: 'mail.example.test',
    namesForSameServer: [],
    weakCiphers: [],
    ocspStapled: false,
    withoutName: 'same-certificate',
    probed: true,
    evidence: { attempt: 'a1', lines: [1] },
    ...change,
  };
}

function common(): EndpointFacts {
  return {
    ...noFacts(),
    resolution: {
      addresses: [{ address: '192.0.2.7', family: 4, reachable: true, failure: null, evidence: null }],
      failure: null,
      suggestions: [],
    },
    greetingMs: 20,
    capabilitiesRead: true,
    tls: healthyTls(),
  };
}

/** A POP3 endpoint on 995 where everything works. */
export function healthyPop3(change: Partial<EndpointFacts> = {}, more: Partial<Endpoint> = {}): Endpoint {
  const facts: EndpointFacts = {
    ...common(),
    greeting: '+OK Dovecot ready.',
    greetingReply: reply('+OK', 'Dovecot ready.'),
    capabilitiesTls: ['TOP', 'UIDL', 'RESP-CODES', 'AUTH-RESP-CODE', 'PIPELINING', 'USER', 'SASL PLAIN'],
    login: {
      username: 'ann@example.test',
      outcome: 'accepted',
      skipped: null,
      mechanism: 'PLAIN',
      offeredBeforeTls: [],
      offered: ['USER', 'PLAIN'],
      plainBeforeTls: false,
      reply: reply('+OK', 'Logged in.'),
      protected: true,
    },
    mailbox: {
      messages: 12,
      bytes: 240_000,
      uidl: true,
      list: true,
      largest: 60_000,
      expireDays: null,
      loginDelay: null,
      quota: null,
      refused: null,
      evidence: { attempt: 'a1', lines: [1] },
    },
    ...change,
  };
  return endpoint('e1', 'pop3', 995, facts, more);
}

/** An SMTP submission endpoint on 465 where everything works. */
export function healthySmtp(change: Partial<EndpointFacts> = {}, more: Partial<Endpoint> = {}): Endpoint {
  const facts: EndpointFacts = {
    ...common(),
    greeting: '220 mail.example.test ESMTP Postfix',
    greetingReply: reply('220', 'mail.example.test ESMTP Postfix'),
    capabilitiesTls: ['PIPELINING', 'SIZE 10240000', 'AUTH PLAIN LOGIN', 'ENHANCEDSTATUSCODES', '8BITMIME'],
    login: {
      username: 'ann@example.test',
      outcome: 'accepted',
      skipped: null,
      mechanism: 'PLAIN',
      offeredBeforeTls: [],
      offered: ['PLAIN', 'LOGIN'],
      plainBeforeTls: false,
      reply: reply('235', 'Authentication successful', { enhanced: '2.7.0' }),
      protected: true,
    },
    relay: {
      envelopes: [
        {
          question: 'foreign',
          from: 'stranger@posthorn.invalid',
          to: 'somebody@example.org',
          mail: reply('250', 'Ok', { enhanced: '2.1.0' }),
          rcpt: reply('554', '<somebody@example.org>: Relay access denied', { enhanced: '5.7.1' }),
        },
      ],
      failure: null,
    },
    sending: {
      envelopes: [
        {
          question: 'own-to-foreign',
          from: 'ann@example.test',
          to: 'somebody@example.org',
          mail: reply('250', 'Ok', { enhanced: '2.1.0' }),
          rcpt: reply('250', 'Ok', { enhanced: '2.1.5' }),
        },
        {
          question: 'own-to-own',
          from: 'ann@example.test',
          to: 'ann@example.test',
          mail: reply('250', 'Ok', { enhanced: '2.1.0' }),
          rcpt: reply('250', 'Ok', { enhanced: '2.1.5' }),
        },
        {
          question: 'other-to-foreign',
          from: 'posthorn-somebody-else@example.test',
          to: 'somebody@example.org',
          mail: reply('250', 'Ok', { enhanced: '2.1.0' }),
          rcpt: reply('553', 'Sender address rejected: not owned by user ann@example.test', {
            enhanced: '5.7.1',
          }),
        },
      ],
      failure: null,
    },
    ...change,
  };
  return endpoint('e2', 'smtp', 465, facts, more);
}

/** A ManageSieve endpoint on 4190 where everything works. */
export function healthySieve(change: Partial<EndpointFacts> = {}, more: Partial<Endpoint> = {}): Endpoint {
  const facts: EndpointFacts = {
    ...common(),
    greeting: 'OK "Dovecot ready."',
    greetingReply: reply('OK', 'Dovecot ready.'),
    capabilities: ['"SASL" ""', '"STARTTLS"', '"VERSION" "1.0"'],
    capabilitiesTls: ['"SASL" "PLAIN LOGIN"', '"VERSION" "1.0"'],
    starttls: { offered: true, reply: reply('OK', 'Begin TLS negotiation now.') },
    login: {
      username: 'ann@example.test',
      outcome: 'accepted',
      skipped: null,
      mechanism: 'PLAIN',
      offeredBeforeTls: [],
      offered: ['PLAIN', 'LOGIN'],
      plainBeforeTls: false,
      reply: reply('OK', 'Logged in.'),
      protected: true,
    },
    ...change,
  };
  return endpoint('e3', 'sieve', 4190, facts, { security: 'starttls', ...more });
}

function endpoint(
  id: string,
  protocol: Endpoint['protocol'],
  port: number,
  facts: EndpointFacts,
  more: Partial<Endpoint>,
): Endpoint {
  const attempt: Attempt = {
    id: 'a1',
    purpose: 'login',
    address: '192.0.2.7',
    outcome: 'done',
    failure: null,
    startedMs: 0,
    steps: [{ name: 'tcp', startMs: 0, durationMs: 20 }],
    transcript: [{ atMs: 40, from: 'server', text: facts.greeting ?? '' }],
  };
  return {
    ...{
      id,
      protocol,
      host: 'mail.example.test',
      port,
      security: 'tls' as const,
      username: 'ann@example.test',
    },
    ...{ source: 'typed' as const, outcome: 'done' as const, failure: null, attempts: [attempt] },
    facts: { ...facts, offers: offersIn(facts, more.security ?? 'tls', descriptors[protocol].readOffer) },
    ...more,
  };
}

/** A check of both healthy endpoints; change one thing and judge. */
export function healthyCheck(change: Partial<JudgedCheck> = {}): JudgedCheck {
  return {
    account: { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' },
    now: healthyNow,
    passwordGiven: true,
    unverifiedLoginAllowed: false,
    endpoints: [healthyPop3(), healthySmtp()],
    domain: { mx: ['mail.example.test'], exists: true, nullMx: false, hasAddress: true, failure: null },
    discovery: [],
    ...change,
  };
}
