import type { DiscoveryAnswer, PublishingProblem } from '../../model/report.ts';
import { checkRule } from '../rule.ts';

/** A resolver that fails for us may work for others. */
const notTheirs: readonly (PublishingProblem | null)[] = ['dns-failure', null];

export const autoconfigUnreachable = checkRule({
  id: 'autoconfig-unreachable',
  severity: 'warning',
  judge({ discovery }) {
    const answers = discovery.find(({ source }) => source === 'autoconfig')?.answers ?? [];
    // Programs go on to the next place, so one that answers over https is enough.
    if (answers.some(({ outcome, verifiedTls }) => outcome === 'found' && verifiedTls)) return null;
    const failed = answers.find(isFault);
    if (failed === undefined) return null;
    const overHttp = answers.some(({ outcome }) => outcome === 'found');
    const { url, problem, status } = failed;
    return { args: { url, problem, status, overHttp } };
  },
  words({ url, problem, status, overHttp }) {
    const what = reasons[String(problem)] ?? 'it cannot be read';
    return {
      title: 'The autoconfig file of the domain cannot be read safely',
      why: `There is a place for it at ${url}, but ${problem === 'http-error' && status ? `${what} (${status})` : what}. ${
        overHttp
          ? 'Over http without encryption the file is there, where anybody on the way could change it; Delta Chat, which asks over https only, finds nothing.'
          : 'Thunderbird, K-9 Mail and Evolution look there, find nothing and have to guess.'
      }`,
      fix:
        fixes[String(problem)] ??
        'Type the settings by hand. Whoever runs the domain should open the address in a browser and correct what it shows, or remove the name from the DNS.',
    };
  },
});

function isFault({ outcome, problem, url }: DiscoveryAnswer): boolean {
  return outcome === 'failed' && url.startsWith('https:') && !notTheirs.includes(problem);
}

const reasons: Record<string, string> = {
  'not-reached': 'no web server answers over https',
  certificate: 'the web server there cannot prove its name',
  tls: 'no encrypted connection comes about',
  timeout: 'no answer comes in time',
  'http-error': 'the web server answers with an error',
  malformed: 'the answer is not a complete autoconfig file',
  'too-long': 'the answer is far longer than such a file',
  'not-allowed': 'it leads to an address that cannot be reached from the Internet',
  redirects: 'it redirects in circles',
};

const fixes: Record<string, string> = {
  certificate:
    'Type the settings by hand. Whoever runs the domain has to add this name to the certificate of the web server, or remove the name from the DNS.',
};
