import type { Security } from './server-settings.ts';

/** One server a provider names for its hosted domains. */
export interface ProviderServer {
  protocol: 'pop3' | 'imap' | 'smtp';
  host: string;
  port: number;
  security: Security;
  /** `address`, `localpart`, or a template with %EMAILADDRESS%, %EMAILLOCALPART%, %EMAILDOMAIN%. */
  username: string;
}

/** The hosting provider that runs this Posthorn; every text field may be empty. */
export interface Provider {
  name: string;
  language: string;
  /** Hosted domains, lower case, ASCII form. */
  domains: string[];
  servers: { incoming: ProviderServer[]; outgoing: ProviderServer[] };
  support: { email: string; phone: string; url: string; chat: string };
  brand: { accent: string; logo: string };
  leaveOnServerDays: number;
  /** What is published besides the usual; absent = nothing more. */
  publish?: {
    pacc: boolean;
    /** Whether domains that are not listed count as hosted where their best MX is one of `mxHosts`. */
    mxDomains?: boolean;
    mxHosts?: string[];
  };
  retentionDays: number;
}

/** What Posthorn is without a provider file: neutral, hosting no domain. */
export const neutralProvider: Provider = {
  name: '',
  language: 'en',
  domains: [],
  servers: { incoming: [], outgoing: [] },
  support: { email: '', phone: '', url: '', chat: '' },
  brand: { accent: '', logo: '' },
  leaveOnServerDays: 14,
  retentionDays: 30,
};
