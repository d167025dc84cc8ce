/** An e-mail address, split. The domain is in ASCII (A-label) form and lower case. */
export interface Account {
  address: string;
  localPart: string;
  domain: string;
}
