import { Dictionary } from '../words/dictionary.ts';

/** All languages, for tests: a message that is not as it should be fails the test. */
export const dictionary = new Dictionary({
  onFault: (fault) => {
    throw new Error(fault);
  },
});

export const english = dictionary.words('en');
export const german = dictionary.words('de');
