import type { Actor } from '../model/actor.ts';

/** What an error text can mean: the finding of a test that says the same, where there is one, and who has to act. */
export interface Meaning {
  finding: string | null;
  actor: Actor;
}

const you = (finding: string | null = null): Meaning => ({ finding, actor: 'you' });
const provider = (finding: string | null = null): Meaning => ({ finding, actor: 'provider' });
const network = (finding: string | null = null): Meaning => ({ finding, actor: 'network' });
const nobody = (finding: string | null = null): Meaning => ({ finding, actor: 'nobody' });
const owner = (finding: string | null = null): Meaning => ({ finding, actor: 'domain-owner' });

/** Every meaning; its words are `decode-<id>` in `locales/<language>/decode-*.ftl`. */
export const meanings = {
  // Signing in.
  'wrong-password': you('login-refused'),
  'app-password-needed': you('login-app-password-needed'),
  'password-must-change': you('password-must-change'),
  'password-method-off': you('login-password-method-off'),
  'needs-encryption': you('login-needs-encryption'),
  'method-unsupported': you('login-method-unsupported'),
  'login-not-offered': you('login-not-offered'),
  'service-off': you('login-service-off'),
  'sending-off': provider('login-sending-off'),
  'account-disabled': provider('login-account-disabled'),
  'too-many-logins': you('login-rate-limited'),
  'login-too-soon': you('login-too-soon'),
  'mailbox-in-use': you('mailbox-in-use'),
  'own-mailbox-full': you('mailbox-full'),
  'mailbox-unreadable': provider('mailbox-not-accessible'),
  'temporary-failure': provider('login-temporary-failure'),
  'behind-proxy': provider('proxy-hides-encryption'),
  // Getting there.
  'host-not-found': you('host-not-found'),
  'dns-failure': provider('dns-failure'),
  'cannot-connect': you('connection-refused'),
  timeout: network('connection-timeout'),
  'connection-dropped': network('connection-dropped'),
  'no-network': you(),
  'local-program-in-between': you(),
  'greeting-refused': provider('greeting-refused'),
  'server-busy': provider('server-busy'),
  'address-blocked': provider('client-blocked'),
  'wrong-service': you('wrong-service'),
  'protocol-error': provider('protocol-violation'),
  'unknown-command': provider(),
  // Encryption.
  'encryption-set-wrong': you('tls-on-cleartext-port'),
  'starttls-missing': provider('starttls-not-offered'),
  'tls-failure': provider('tls-handshake-failed'),
  'tls-outdated': provider('tls-version-outdated'),
  'certificate-name': you('certificate-name-mismatch'),
  'certificate-expired': provider('certificate-expired'),
  'certificate-untrusted': provider('certificate-authority-unknown'),
  'certificate-revoked': provider(),
  'certificate-problem': provider(),
  'clock-wrong': you(),
  // Sending: the sender.
  'login-required': you('relay-needs-login'),
  'relay-denied': you('relay-denied-after-login'),
  'sender-refused': you('sender-refused'),
  'sender-domain-unknown': owner('sender-refused'),
  'sending-limit': you('sending-limit-reached'),
  'sending-suspended': provider('login-sending-off'),
  'authentication-policy': owner(),
  'reverse-name-missing': provider(),
  'content-refused': you(),
  'attachment-refused': you(),
  'message-too-large': you('message-size-limit'),
  'too-many-recipients': you(),
  'address-malformed': you(),
  'message-malformed': you(),
  'sending-refused': provider('sending-refused'),
  // Sending: the recipient.
  'recipient-unknown': you(),
  'recipient-domain-unknown': you(),
  'recipient-disabled': nobody(),
  'recipient-moved': you(),
  'recipient-mailbox-full': nobody('recipient-mailbox-full'),
  'recipient-restricted': nobody(),
  'recipient-server-down': nobody(),
  'recipient-server-fault': nobody(),
  'recipient-suppressed': you(),
  greylisted: nobody('sending-deferred'),
  delayed: nobody('sending-deferred'),
  'gave-up': you(),
  'mail-loop': provider(),
  'server-fault': provider(),
  // The program itself.
  'program-data': you(),
  'program-settings': you(),
  'program-offline': you(),
  'it-worked': nobody(),
} satisfies Record<string, Meaning>;

export type MeaningId = keyof typeof meanings;
export const meaningIds = Object.keys(meanings) as MeaningId[];
