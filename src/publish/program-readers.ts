import type { DiscoveryAnswer } from '../model/report.ts';
import type { Source } from '../model/server-settings.ts';

/** One place a program asks, in terms of what a discovery source asked. */
export interface Place {
  source: Source;
  /** Whether the program would see this answer. */
  reads: (answer: DiscoveryAnswer) => boolean;
}

/** How one program looks for settings. */
export interface ProgramReader {
  id: string;
  name: string;
  /** In the order in which it believes them. */
  places: readonly Place[];
  incoming: readonly ('imap' | 'pop3')[];
  /** What a server without encryption does: nothing, is passed over, or spoils the whole file. */
  unencrypted: 'taken' | 'passed-over' | 'spoils-file';
  /** What it does where it finds nothing. */
  otherwise: 'guesses' | 'asks';
  note: string;
}

const any = () => true;
const withAddress = (answer: DiscoveryAnswer) => answer.withAddress;
const withoutAddress = (answer: DiscoveryAnswer) => !answer.withAddress;

const onAndroid = {
  // It sends no mail address, so a server that answers only with one has nothing for it.
  places: [
    { source: 'autoconfig', reads: withoutAddress },
    { source: 'ispdb', reads: any },
    { source: 'mx', reads: any },
  ],
  incoming: ['imap'],
  unencrypted: 'spoils-file',
  otherwise: 'asks',
} as const satisfies Omit<ProgramReader, 'id' | 'name' | 'note'>;

/** The programs whose ways of looking are known, as of their releases of 2026. */
export const programReaders: readonly ProgramReader[] = [
  {
    id: 'thunderbird',
    name: 'Thunderbird (computer)',
    places: [
      { source: 'autoconfig', reads: withAddress },
      { source: 'ispdb', reads: any },
      { source: 'mx', reads: any },
      { source: 'autodiscover', reads: any },
    ],
    incoming: ['imap', 'pop3'],
    unencrypted: 'taken',
    otherwise: 'guesses',
    note: '',
  },
  {
    id: 'thunderbird-android',
    name: 'Thunderbird (Android)',
    ...onAndroid,
    note: 'It sets up IMAP only.',
  },
  {
    id: 'k-9',
    name: 'K-9 Mail',
    ...onAndroid,
    note: 'It looks in the same way as Thunderbird for Android, with which it shares its code.',
  },
  {
    id: 'outlook',
    name: 'Outlook (classic)',
    places: [{ source: 'autodiscover', reads: any }],
    incoming: ['imap', 'pop3'],
    unencrypted: 'taken',
    otherwise: 'guesses',
    note: 'The new Outlook mostly looks in a list of its own and ignores what a domain publishes.',
  },
  {
    id: 'apple-mail',
    name: 'Apple Mail',
    places: [],
    incoming: ['imap', 'pop3'],
    unencrypted: 'taken',
    otherwise: 'asks',
    note: 'It reads none of these places. It knows large providers by heart; for others a profile sets it up.',
  },
  {
    id: 'delta-chat',
    name: 'Delta Chat',
    places: [
      { source: 'autoconfig', reads: ({ url, withAddress: asks }) => asks !== url.includes('/.well-known/') },
      { source: 'autodiscover', reads: any },
      { source: 'ispdb', reads: any },
    ],
    incoming: ['imap'],
    unencrypted: 'passed-over',
    otherwise: 'guesses',
    note: 'It needs IMAP.',
  },
];
