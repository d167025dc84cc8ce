import { practiceAddresses, practicePassword } from './practice/accounts.ts';

/** What a visitor sees with each practice account, in a few words. */
const titles: Record<string, string> = {
  works: 'Everything works',
  'wrong-password': 'The password is not accepted',
  'expired-certificate': 'The certificate has expired',
  'no-encryption': 'The servers offer no encryption',
  'open-relay': 'The outgoing server forwards for strangers',
  'mailbox-full': 'The mailbox is full',
  imap: 'Everything works, by IMAP',
  'app-password': 'An app password is needed',
  'test-message': 'A test message is sent and arrives',
};

/** The practice accounts as the start page offers them. Their password is public. */
export const practiceList = practiceAddresses.map((address) => {
  const [name = ''] = address.split('@');
  return {
    ...{ address, password: practicePassword, roundTrip: name === 'test-message' },
    title: titles[name] ?? name.replaceAll('-', ' '),
  };
});
