import type { OffersView } from '../../model/offers.ts';

/** Old Cisco firewalls overwrite what they do not know: `XXXXXXXA` in place of STARTTLS, `220 ****` for the greeting. */
const maskedCapability = /^X{4,}[A-Z]?\b/;
const maskedGreeting = /^(220|\+OK|\* OK)[ -](?=[^*]{0,4}\*{8})[*02 .]+$/;

/** The masked line that gives away a device between us and the server, or null. */
export function strippedBy({ beforeTls }: OffersView, greeting: string | null): string | null {
  const capability = beforeTls.names().find((name) => maskedCapability.test(name));
  if (capability !== undefined) return capability;
  const firstLine = greeting?.split('\n')[0]?.trim() ?? '';
  return maskedGreeting.test(firstLine) ? firstLine : null;
}
