import type { FastifyInstance } from 'fastify';
import { renderClient } from '../../clients/index.ts';
import { appleMail } from '../../clients/programs/apple-mail.ts';
import type { Provider } from '../../model/provider.ts';
import { queryText, readAccount, withPlus } from '../asked-account.ts';
import type { FindPublished } from '../find-published.ts';
import { accountSettings } from '../provider-settings.ts';
import type { ProfileSigning } from '../sign-profiles.ts';
import { refuse, sendStanding, standingFile } from '../standing-file.ts';

const paths = ['/apple/mail.mobileconfig', '/email.mobileconfig'];

interface AppleProfileParts {
  provider: Provider;
  findPublished: FindPublished;
  signing: ProfileSigning;
}

/** The profile that sets up Mail on iPhone, iPad and Mac for an address of a hosted domain. */
export function addAppleProfileRoutes(
  app: FastifyInstance,
  { provider, findPublished, signing }: AppleProfileParts,
): void {
  for (const path of paths) {
    app.get(path, async (request, reply) => {
      const account = readAccount(withPlus(queryText(request.query, 'email', 'emailaddress')));
      if (account === null) return refuse(request, reply, 400, 'published-address-missing');
      const published = await findPublished(account.domain);
      const known = published === null ? null : accountSettings(provider, published, account);
      const file = known === null ? null : renderClient(request.words, appleMail, known.settings).file;
      if (file === null) return sendStanding(request, reply, null);
      reply.header('content-disposition', 'attachment; filename="mail.mobileconfig"');
      return sendStanding(request, reply, standingFile(file.mimeType, await signing.bytesOf(file)), true);
    });
  }
}
