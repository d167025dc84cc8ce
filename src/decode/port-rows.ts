/** Which protocol a usual port is for. */
export function rowOfPort(port: number): 'pop3' | 'imap' | 'smtp' | null {
  if (port === 110 || port === 995) return 'pop3';
  if (port === 143 || port === 993) return 'imap';
  return [25, 465, 587, 2525].includes(port) ? 'smtp' : null;
}
