import { placeOf, portAdvice } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { factsOf } from './neighbours.ts';

const names: Record<string, string> = {
  http: 'A web server',
  ssh: 'A remote login service (SSH)',
  ftp: 'A file transfer server (FTP)',
};

export const notAMailServer = endpointRule({
  id: 'not-a-mail-server',
  severity: 'problem',
  explains: ['login-not-tested', 'tls-handshake-failed'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'not-a-mail-server') return null;
    const facts = factsOf(endpoint, check);
    return {
      args: { seen: facts?.service?.seen ?? 'unknown' },
      evidence: [facts?.service?.evidence ?? facts?.security?.evidence ?? endpoint.lastLine],
    };
  },
  words({ seen }, context) {
    const place = placeOf(context);
    const { host, port } = place;
    return {
      title: `No mail server answers on port ${port} of ${host}`,
      why: `${names[String(seen)] ?? 'A service that is not a mail server'} answered instead. Either the name leads to another machine, such as the one of your website, or the port is wrong.`,
      fix: portAdvice(place),
    };
  },
});
