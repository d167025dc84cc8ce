import { childrenOf, type XmlNode } from '../xml/read-xml.ts';

/** A value as Thunderbird's own XML objects hold it: nothing, a text, or something that is no text. */
export type JxonValue = string | { odd: string } | undefined;

/**
 * The value of the first child element of a name, by the rules of Thunderbird's JXON.sys.mjs: an empty element is the value
 * true, one with attributes or children is an object, a number is a number. Names are compared as written, prefix included.
 */
export function jxonValue(node: XmlNode, name: string): JxonValue {
  return jxonValues(node, name)[0];
}

export function jxonValues(node: XmlNode, name: string): Exclude<JxonValue, undefined>[] {
  return childrenOf(node, name)
    .filter(({ prefix }) => prefix === '')
    .map((child) => {
      if (child.children.length > 0 || child.attributes.size > 0) return { odd: '[object Object]' };
      // An element without content is `true` there, which becomes this text.
      if (child.ownText === '' && child.raw === '') return 'true';
      const number = Number(child.ownText);
      if (child.ownText.trim() === '') return { odd: 'NaN' };
      return Number.isFinite(number) ? String(number) : child.ownText;
    });
}

/** The text of a value, as `String()` gives it. */
export function jxonText(value: JxonValue): string {
  if (value === undefined) return 'undefined';
  return typeof value === 'string' ? value : value.odd;
}
