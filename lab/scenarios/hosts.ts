/** A host of the scenarios: its name and the loopback address that is its own. */
export interface ScenarioHost {
  label: string;
  name: string;
  address: string;
}

/** All of 127/8 is this machine's. A part of its own keeps two runs apart, also where a port is fixed. */
const part = 1 + (process.pid % 250);

/** A loopback address that belongs to this run; 127.0.0.1 stays the client's. */
export function ownAddress(net: number, last: number): string {
  return `127.${part}.${net}.${last}`;
}

/** Gives every label an address in a net of its own. */
export function giveAddresses(labels: readonly string[], net: number): ScenarioHost[] {
  return labels.map((label, index) => ({
    label,
    name: `${label}.example.test`,
    address: ownAddress(net, index + 10),
  }));
}
