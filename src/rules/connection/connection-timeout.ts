import { placeOf, portAdvice } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { endingCause } from './ending-cause.ts';
import { answeringPorts, encryptedWay } from './neighbours.ts';

export const connectionTimeout = endpointRule({
  id: 'connection-timeout',
  severity: 'problem',
  explains: ['*'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'connection-timeout') return null;
    const args = {
      answering: answeringPorts(endpoint, check),
      works: encryptedWay(endpoint, check),
      port25: endpoint.port === 25,
    };
    return { args, evidence: [endpoint.lastLine] };
  },
  words({ answering, works, port25 }, context) {
    const place = placeOf(context);
    const { host, port } = place;
    const others = formatList(answering);
    return {
      title: `${host} does not answer on port ${port}`,
      why: whyText(others, port25 === true),
      fix: works
        ? `Choose ${works} instead.`
        : `${portAdvice(place)} If both are right, try from another network, such as your phone without Wi-Fi. No answer there either means that the provider has to look at the server.`,
    };
  },
});

function whyText(others: string, port25: boolean): string {
  if (port25) {
    return 'Many networks block port 25 to stop spam, perhaps also the one we test from. It is meant for servers among themselves, not for mail programs.';
  }
  return others
    ? `The server itself is running, because it answers on ${others}. A firewall stops connections to this port.`
    : 'The server may be down, a firewall may stop us on the way, or the name may belong to another machine. From here these look the same.';
}
