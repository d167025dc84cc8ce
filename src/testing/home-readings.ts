import type { HomeCheck, HomeName, HomeOutcome, HomeReading } from '../model/home.ts';

/** A try at the server of the healthy facts from the customer's own network; change one thing. */
export function homeReading(
  port: number,
  outcome: HomeOutcome = 'open',
  change: Partial<HomeReading> = {},
): HomeReading {
  return {
    ...{ tool: 'block' as const, host: 'mail.example.test', address: '192.0.2.7', port, outcome },
    ...{ milliseconds: 40, greeting: null, starttls: null, tls: null },
    ...change,
  };
}

/** What the customer's network answers for a name. */
export function homeName(addresses: string[], change: Partial<HomeName> = {}): HomeName {
  return {
    ...{ tool: 'block' as const, server: '192.0.2.53', host: 'mail.example.test', addresses },
    outcome: addresses.length > 0 ? 'answered' : 'name-not-found',
    ...change,
  };
}

/** A paste that was read; change one thing. */
export function homeCheck(readings: HomeReading[], change: Partial<HomeCheck> = {}): HomeCheck {
  return {
    ...{ readings, names: [], clock: null, receivedAt: '2026-11-22T12:20:00.000Z' },
    ...{ block: 'whole' as const, unread: 0, dropped: 0 },
    ...change,
  };
}
