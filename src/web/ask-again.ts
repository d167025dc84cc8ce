import { otherName } from '../check/questions/try-other-name.ts';
import { isOutgoing } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { directionOf } from '../model/server-settings.ts';
import { type FormValues, formOf } from './check-form.ts';

/** A question the report puts to its reader: one more try that needs consent, and the password once more. */
export interface AskAgain {
  title: string;
  text: string;
  button: string;
  values: FormValues;
}

/** The question worth asking after this report, or null. */
export function askAgain(report: Report): AskAgain | null {
  if (report.diagnosis?.code === 'login-refused') return askOtherName(report);
  const unsure = report.endpoints.filter(({ facts }) => facts.login?.skipped === 'source-untrusted');
  return unsure.length > 0 && report.passwordGiven ? askToTrust(report, unsure) : null;
}

function askOtherName(report: Report): AskAgain | null {
  const endpoint = report.endpoints.find(({ id }) => id === report.diagnosis?.endpoint);
  if (endpoint === undefined || endpoint.facts.login?.otherName) return null;
  const other = otherName(endpoint.username, report.account);
  return {
    title: `Does the server know you as “${other}”?`,
    text: `Some servers want the whole address as user name, others only the part before the @. If you type the password again, we sign in once more as before and, if that is refused, once as ${other}.`,
    button: 'Try both names',
    values: { ...formOf(report), tryOtherName: true },
  };
}

/** Settings that came from a place nobody vouches for: the password goes there only if the reader says so. */
function askToTrust(report: Report, endpoints: readonly Endpoint[]): AskAgain {
  const hosts = [...new Set(endpoints.map(({ host }) => host))];
  const incoming = endpoints.find(({ protocol }) => directionOf(protocol) === 'incoming');
  const outgoing = endpoints.find(({ protocol }) => isOutgoing(protocol));
  return {
    title: `Is your mail really at ${hosts.join(' and ')}?`,
    text: 'We found these servers in a place that anybody on the way could have changed, so we kept your password here. If your provider gave you these names, type the password again and we sign in there.',
    button: 'Yes, sign in there',
    values: {
      ...formOf(report),
      ...(incoming && {
        incomingProtocol: incoming.protocol,
        incomingHost: incoming.host,
        incomingPort: String(incoming.port),
        incomingSecurity: incoming.security,
      }),
      ...(outgoing && {
        outgoingHost: outgoing.host,
        outgoingPort: String(outgoing.port),
        outgoingSecurity: outgoing.security,
      }),
    },
  };
}
