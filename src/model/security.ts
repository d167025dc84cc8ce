/** `tls` = implicit TLS, `starttls` = upgraded by STARTTLS or STLS, `none` = clear text. */
export const securities = ['tls', 'starttls', 'none'] as const;
export type Security = (typeof securities)[number];

/** The ways to encrypt, the better first (RFC 8314, section 3). */
export const encryptions = ['tls', 'starttls'] as const;
export type Encryption = (typeof encryptions)[number];
