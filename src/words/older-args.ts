import type { FindingArgs } from '../model/finding.ts';

/** Arguments of stored findings as messages know them today: earlier versions kept some of them as half sentences. */
export function ofThisVersion(args: FindingArgs): FindingArgs {
  return { ...args, ...wayOf(args.works) };
}

/** `port 993 with SSL/TLS` */
function wayOf(works: FindingArgs[string] | undefined): FindingArgs {
  const [, port, security] = /^port (\d{1,5}) with (\S+)$/.exec(typeof works === 'string' ? works : '') ?? [];
  if (port === undefined) return {};
  return { wayPort: port, waySecurity: security === 'STARTTLS' ? 'starttls' : 'tls' };
}
