import type { Answers, Heard, Recorded } from './recorded.ts';

/** A vendor's server in good health, before it is given a name and an expectation. */
export type Vendor = Omit<Recorded, 'name' | 'expect'>;

interface Change extends Partial<Omit<Recorded, 'name' | 'expect'>> {
  /** The last word on every way to log in. */
  login?: string;
}

/** A vendor's server as it answers when something is wrong, or merely different. */
export function variant(
  vendor: Vendor,
  name: string,
  expect: string | null,
  { login, clear, inside, after, ...more }: Change = {},
): Recorded {
  const last: Answers =
    login === undefined ? {} : { AUTH: login, AUTHENTICATE: login, LOGIN: login, PASS: login };
  const security = more.security ?? vendor.security;
  return {
    ...vendor,
    ...more,
    name,
    expect,
    clear: { ...vendor.clear, ...(security === 'none' && last), ...clear },
    inside: { ...vendor.inside, ...last, ...inside },
    after: { ...vendor.after, ...after },
  };
}

/** Refuses recipients while the sender is not the account's own, as servers do that put off sender checks. */
export function ownSenderOnly(good: string, refusal: string) {
  return (_line: string, { from }: Heard) => (from === 'ann@example.test' ? good : refusal);
}

/** Takes MAIL from the account's own address only. */
export function ownMailOnly(good: string, refusal: string) {
  return (line: string) => (line.includes('<ann@example.test>') ? good : refusal);
}
