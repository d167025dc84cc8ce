import { FluentParser, FluentSerializer, type TextElement, Transformer } from '@fluent/syntax';
import type { MessageFile } from './read-locale.ts';

export type FalseKind = 'accented' | 'mirrored';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Every letter looks like itself and is another one, so that what stays plain has been forgotten. */
const accented = 'áƀçđéƒğĥíĵķļɱñóƥɋŕšţúṽŵẋýž';
const accentedCapitals = 'ÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ';
/** Letters that run from right to left, as a reader of Arabic has them; they mean nothing. */
const mirrored = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
const vowels = /[áéíóúýÁÉÍÓÚÝñ]/g;

/** An element of a page (`<link>`) or an entity, which stays as it is. */
const untouched = /(<\/?[a-z][a-z0-9-]*>|&[a-z]+;)/;

/**
 * English as a language that nobody speaks, to see which texts of a page are no messages, how it bears texts that are longer by 40 in 100
 * (`accented`), and whether it can be read from right to left (`mirrored`). Arguments, elements, functions and the names of
 * variants stay as they are.
 */
export function falseLanguage(files: readonly MessageFile[], kind: FalseKind): MessageFile[] {
  const parser = new FluentParser({ withSpans: false });
  const serializer = new FluentSerializer();
  const disguise = kind === 'accented' ? accent : mirror;
  class Disguise extends Transformer {
    override visitTextElement(node: TextElement): TextElement {
      node.value = node.value
        .split(untouched)
        .map((part, index) => (index % 2 === 1 ? part : disguise(part)))
        .join('');
      return node;
    }
  }
  return files.map(({ name, text }) => {
    const resource = parser.parse(text);
    new Disguise().visit(resource);
    return { name, text: serializer.serialize(resource) };
  });
}

/** Vowels stand twice, which makes a text as much longer as German and Finnish are. */
function accent(text: string): string {
  return exchanged(exchanged(text, letters, accented), letters.toUpperCase(), accentedCapitals).replace(
    vowels,
    '$&$&',
  );
}

function mirror(text: string): string {
  return exchanged(text.toLowerCase(), letters, mirrored);
}

function exchanged(text: string, from: string, to: string): string {
  return [...text]
    .map((letter) => (from.includes(letter) ? ([...to][from.indexOf(letter)] ?? letter) : letter))
    .join('');
}
