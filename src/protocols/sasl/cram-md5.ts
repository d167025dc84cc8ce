import { createHmac } from 'node:crypto';
import { object, type SaslMechanism, say } from './mechanism.ts';

/** CRAM-MD5: the keyed hash of what the server sent (RFC 2195, section 2). */
export const cramMd5: SaslMechanism = {
  name: 'CRAM-MD5',
  begin({ username, password }) {
    let answered = false;
    return {
      first: null,
      serverProved: null,
      step(challenge) {
        if (answered) return object('detail-second-challenge');
        if (challenge === null || challenge.length === 0) return object('detail-challenge-empty');
        answered = true;
        const digest = createHmac('md5', password.reveal()).update(challenge).digest('hex');
        return say(`${username} ${digest}`, digest);
      },
    };
  },
};
