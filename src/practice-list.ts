import { practiceAddresses, practicePassword } from './practice/accounts.ts';

/** What a visitor sees with each practice account: messages of `locales/en/form.ftl`. */
const titles: Record<string, string> = {
  works: 'practice-works',
  'wrong-password': 'practice-wrong-password',
  'expired-certificate': 'practice-expired-certificate',
  'no-encryption': 'practice-no-encryption',
  'open-relay': 'practice-open-relay',
  'mailbox-full': 'practice-mailbox-full',
  imap: 'practice-imap',
  'app-password': 'practice-app-password',
  'test-message': 'practice-test-message',
};

/** The practice accounts as the start page offers them. Their password is public. */
export const practiceList = practiceAddresses.map((address) => {
  const [name = ''] = address.split('@');
  return {
    ...{ address, password: practicePassword, roundTrip: name === 'test-message' },
    title: titles[name] ?? 'practice-works',
  };
});
