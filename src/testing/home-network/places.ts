/** Where the mail servers are in the namespace of one network, by the name that is asked and beside it. */
export const server = {
  name: 'mail.example.test',
  address4: '10.79.0.10',
  address6: 'fd79::10',
  /** The same servers where no box in between looks. */
  behind: '10.79.0.20',
  /** Where nobody listens. */
  elsewhere: '10.79.0.99',
};

/** Added to a port: where a box that takes STARTTLS out listens, and one that shows a certificate of its own. */
export const boxes = { strips: 10_000, swaps: 20_000 };

/** What the servers of one network are told, as JSON. */
export interface FarEndOrder {
  identity: { cert: string; key: string };
  swapped: { cert: string; key: string };
  /** What the network's own DNS server answers. */
  answers: { A: string[]; AAAA: string[] };
  /** Whether every server turns the client away at the greeting. */
  bans: boolean;
}
