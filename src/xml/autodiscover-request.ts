import { schemas } from './autodiscover-schemas.ts';
import { element, writeXml } from './write-xml.ts';

/** The question of Autodiscover for a mailbox in its older form, "POX" (MS-OXDSCLI, section 2.2.3). */
export function autodiscoverRequest(address: string): string {
  return writeXml(
    element(
      'Autodiscover',
      [
        element('Request', [
          element('EMailAddress', address),
          element('AcceptableResponseSchema', schemas.outlookResponse),
        ]),
      ],
      { xmlns: schemas.request },
    ),
  );
}
