import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Writes a value for a .properties file. Java skips blanks before it and decodes backslashes, and until Java 9 the file
 * was Latin-1, so all but ASCII is written as the UTF-16 escapes of java.util.Properties.load.
 */
export function propertiesValue(value: string): string {
  const safe = plainValue(value).replace(/[\\#!:=]/g, '\\$&');
  return safe.replace(/^ /, '\\ ').replace(/[^ -~]/g, unicodeEscape);
}

// Without the flag `u` the pattern sees UTF-16 units, which is what the escapes hold.
function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Writes a value for application.properties of Spring Boot, which also fills in `${NAME}` and has no escape for it
 * before Spring 6.2; so it is refused.
 */
export function springValue(value: string): string {
  if (value.includes('${')) throw new UnsafeValueError('spring');
  return propertiesValue(value);
}
