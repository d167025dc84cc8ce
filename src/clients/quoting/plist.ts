import { xmlText } from './xml.ts';

export type PlistValue = string | number | boolean | PlistValue[] | { [key: string]: PlistValue };

const head = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
];

/** Writes an XML property list. `comment` must be our own text without `--`. Numbers are whole. */
export function plistDocument(root: PlistValue, comment: string): string {
  return [...head, `<!-- ${comment} -->`, '<plist version="1.0">', ...lines(root, ''), '</plist>', ''].join(
    '\n',
  );
}

function lines(value: PlistValue, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}<string>${xmlText(value)}</string>`];
  if (typeof value === 'number') return [`${indent}<integer>${value}</integer>`];
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return container(
      'array',
      indent,
      value.flatMap((item) => lines(item, inner)),
    );
  const entries = Object.entries(value);
  return container(
    'dict',
    indent,
    entries.flatMap(([key, item]) => [`${inner}<key>${xmlText(key)}</key>`, ...lines(item, inner)]),
  );
}

function container(tag: string, indent: string, content: string[]): string[] {
  return [`${indent}<${tag}>`, ...content, `${indent}</${tag}>`];
}
