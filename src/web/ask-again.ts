import { otherName } from '../check/questions/try-other-name.ts';
import { directionOf, isOutgoing } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { type FormValues, formOf, serverFields } from './check-form.ts';

/** A question the report puts to its reader: one more try that needs consent, and the password once more. */
export interface AskAgain {
  title: string;
  text: string;
  button: string;
  values: FormValues;
}

/** The question worth asking after this report, or null. */
export function askAgain(words: Words, report: Report): AskAgain | null {
  if (report.diagnosis?.code === 'login-refused') return askOtherName(words, report);
  const unsure = report.endpoints.filter(({ facts }) => facts.login?.skipped === 'source-untrusted');
  return unsure.length > 0 && report.passwordGiven ? askToTrust(words, report, unsure) : null;
}

function askOtherName(words: Words, report: Report): AskAgain | null {
  const endpoint = report.endpoints.find(({ id }) => id === report.diagnosis?.endpoint);
  if (endpoint === undefined || endpoint.facts.login?.otherName) return null;
  const other = otherName(endpoint.username, report.account);
  return {
    title: words.message('ask-other-name.title', { name: other }),
    text: words.message('ask-other-name.text', { name: other }),
    button: words.message('ask-other-name.button'),
    values: { ...formOf(report), tryOtherName: true },
  };
}

/** Settings that came from a place nobody vouches for: the password goes there only if the reader says so. */
function askToTrust(words: Words, report: Report, endpoints: readonly Endpoint[]): AskAgain {
  const hosts = [...new Set(endpoints.map(({ host }) => host))];
  const incoming = endpoints.find(({ protocol }) => directionOf(protocol) === 'incoming');
  const outgoing = endpoints.find(({ protocol }) => isOutgoing(protocol));
  return {
    title: words.message('ask-to-trust.title', { hosts }),
    text: words.message('ask-to-trust.text'),
    button: words.message('ask-to-trust.button'),
    values: {
      ...formOf(report),
      ...serverFields(incoming, outgoing),
    },
  };
}
