/** An address as lists show it: enough to tell rows apart, too little to write to (`b…@example.org`). */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return at < 1 ? `${first}…` : `${first}…${address.slice(at)}`;
}
