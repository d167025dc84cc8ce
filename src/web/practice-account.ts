/** An account of the practice servers, offered on the start page. */
export interface PracticeAccount {
  address: string;
  /** No secret: the page sends it along. */
  password: string;
  /** What the visitor will see, in a few words. */
  title: string;
  /** Whether the visitor watches a test message arrive. */
  roundTrip?: boolean;
}
