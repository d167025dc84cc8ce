import { findConcepts } from './find-concepts.ts';

/** How much of a text is looked at to tell what it is about, in words. */
const most = 4000;

/** Signs of other things on the Internet, besides the words of the lexicon: web addresses, shares, requests. */
const ofOthers =
  /https?:\/\/(?![^\s]*mail)|\\\\\w|\bHTTP\/?[\d.]* \d{3}|\b(?:GET|POST) \/|\b(?:4\d\d|50\d) (?:Bad Gateway|Internal Server Error|Gateway Time-?out|Not Found|Forbidden|Unauthorized|Too Many Requests|Service (?:Temporarily )?Unavailable\s*$)|Too many requests|\bERROR \d{4} \(\w{5}\)|(?::|\bport )(?:22|80|443|1433|1521|3000|3306|3389|5000|5432|5672|6379|8000|8080|8443|9090|9092|9200|11211|27017)\b/i;

const mailPort = /(?::|\bport\W{0,3})(?:25|110|143|465|587|993|995|2525|4190)\b/i;

const address = /[\w.+-]@[\w-]{1,63}\.[a-z]/i;

/**
 * What a text is about: `mail` names something of it; `other` is an error of something else, such as a web site, a database or a
 * shell; `open` names neither. Linear in the text.
 */
export function subjectOf(text: string): 'mail' | 'other' | 'open' {
  const found = findConcepts(text, most);
  if (found.has('mailName') || mailPort.test(text)) return 'mail';
  if (found.has('fromOthers') || ofOthers.test(text)) return 'other';
  return address.test(text) ? 'mail' : 'open';
}
