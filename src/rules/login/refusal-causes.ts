/** Every reason for which a server may turn a login down; each is the code of a finding. */
export const refusalCauses = [
  'login-refused',
  'login-app-password-needed',
  'password-must-change',
  'login-password-method-off',
  'login-needs-encryption',
  'proxy-hides-encryption',
  'login-not-offered',
  'login-method-unsupported',
  'login-service-off',
  'login-sending-off',
  'login-account-disabled',
  'login-temporary-failure',
  'server-busy',
  'login-rate-limited',
  'sending-limit-reached',
  'mailbox-full',
  'mailbox-in-use',
  'mailbox-not-accessible',
  'login-too-soon',
] as const;

export type RefusalCause = (typeof refusalCauses)[number];

/** What a status or response code says by itself, and which causes the text may still choose from. */
export interface CodeVerdict {
  /** The cause when the text adds nothing; null where the code names none. */
  cause: RefusalCause | null;
  open: readonly RefusalCause[];
}
