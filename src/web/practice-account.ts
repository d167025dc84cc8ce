/** An account of the practice servers, offered on the start page. */
export interface PracticeAccount {
  address: string;
  /** No secret: the page sends it along. */
  password: string;
  /** The message that says in a few words what the visitor will see. */
  title: string;
  /** Whether the visitor watches a test message arrive. */
  roundTrip?: boolean;
}
