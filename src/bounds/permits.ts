/** One connection that is about to be made. */
export interface Dial {
  /** Where to: the vetted address, whatever name led to it. */
  address: string;
  port: number;
  /** The name that led there. */
  host: string;
  /** True for a question beside the main dialogue, which a check can do without. */
  extra: boolean;
}

/** One login that is about to be tried. */
export interface LoginTry {
  address: string;
  host: string;
  username: string;
  /** The domain of the account that is tested. */
  domain: string;
}

/** What a permit says no for: the server is asked often enough, or the account has seen enough failed logins. */
export type Denied = { ok: false; why: 'server' | 'account'; retryMs: number };
export type Permit = { ok: true } | Denied;

/** `unknown`: the connection broke off before the server had judged the password. */
export type LoginEnd = 'accepted' | 'refused' | 'unknown';

/**
 * Asked before anything goes out. Kept where all checks can be counted together, which may be another process; a check
 * that has none counts only for itself.
 */
export interface Permits {
  /** The same for the checks of one visitor, where something is counted by visitor. */
  forVisitor?(visitor: string): Permits;
  mayDial(dial: Dial): Promise<Permit>;
  /** A login that may be tried is counted as failed until `ended` says otherwise. */
  mayLogIn(login: LoginTry): Promise<(Permit & { ok: true; ended: (end: LoginEnd) => void }) | Denied>;
}
