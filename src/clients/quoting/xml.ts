import { writeXml, type XmlElement } from '../../xml/write-xml.ts';
import { plainValue } from '../safe-value.ts';

/** Writes a document in which no value holds what XML cannot say. */
export function xmlDocument(root: XmlElement, comment?: string): string {
  refuseUnsafe(root);
  return writeXml(root, comment);
}

function refuseUnsafe({ content, attributes }: XmlElement): void {
  Object.values(attributes).forEach(plainValue);
  if (typeof content === 'string') plainValue(content);
  else content.forEach(refuseUnsafe);
}
