import { FluentBundle, FluentResource } from '@fluent/bundle';
import { Formats } from './formats.ts';
import { functionsOf } from './functions.ts';
import type { Language } from './languages.ts';
import type { MessageFile } from './read-locale.ts';
import { type Args, toVariable } from './values.ts';

/** Told of every message that could not be made as it should: an unknown id, an argument that nobody gave. */
export type OnFault = (fault: string) => void;

/** Stands for a line end in a file of messages while a text is made: a space, unless nothing stands beside it. */
const softSpace = '\ue000';
/** Stands for an empty line in a file of messages: a line end. */
const paragraph = '\ue001';
const marks = /[\ue000\ue001]/;

/** The messages of one language. What it does not have, another language says. */
export class Words {
  readonly language: Language;
  readonly format: Formats;
  readonly #bundle: FluentBundle;
  readonly #fallback: Words | null;
  readonly #onFault: OnFault;
  /** Texts that say the same at every time, for no argument changes them. */
  readonly #fixed = new Map<string, string>();

  constructor(
    language: Language,
    files: readonly MessageFile[],
    { fallback = null, onFault = () => {} }: { fallback?: Words | null; onFault?: OnFault } = {},
  ) {
    this.language = language;
    this.format = new Formats(language);
    this.#fallback = fallback;
    this.#onFault = onFault;
    this.#bundle = new FluentBundle(language.formats, {
      // Isolates every value, also where both directions are the same; `values.ts` does it where it is needed.
      useIsolating: false,
      functions: functionsOf(this.format, language.direction, (id, args) => this.stored(id, args)),
      transform: (text) => text.replace(/\n{2,}/g, paragraph).replaceAll('\n', softSpace),
    });
    // Of what stands in several files the later texts count, and what they leave out stays.
    const known = new Map<string, Entry>();
    for (const { text } of files)
      for (const entry of new FluentResource(text).body)
        known.set(entry.id, over(known.get(entry.id), entry));
    const all = new FluentResource('');
    all.body = [...known.values()];
    this.#bundle.addResource(all);
  }

  /** Whether the language has a message by itself, without falling back. */
  hasOwn(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** The text of a message, or of an attribute of it (`host-not-found.title`). A line end in its file is a space, an empty line a line end. */
  message(id: string, args: Args = {}): string {
    return this.#find(id, args, false) ?? this.#unknown(id);
  }

  /** The same for arguments that were stored by another version and may be other ones; null where nobody knows the message. */
  stored(id: string, args: Args): string | null {
    return this.#find(id, args, true);
  }

  /** Numbered attributes in their order: `host-not-found.steps` are `.steps-1` and so on; what comes out empty is no step. */
  steps(id: string, args: Args): string[] {
    const steps: string[] = [];
    for (let number = 1; ; number += 1) {
      const step = this.stored(`${id}-${number}`, args);
      if (step === null) return steps;
      if (step !== '') steps.push(step);
    }
  }

  #find(id: string, args: Args, isStored: boolean): string | null {
    const isFixed = !isStored && Object.keys(args).length === 0;
    const known = isFixed ? this.#fixed.get(id) : undefined;
    if (known !== undefined) return known;
    const [name = id, attribute] = id.split('.');
    const message = this.#bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern === null || pattern === undefined)
      return this.#fallback === null ? null : this.#fallback.#find(id, args, isStored);
    const given = Object.fromEntries(
      Object.entries(args).map(([name, arg]) => [name, toVariable(arg, this.language.direction)]),
    );
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(pattern, isStored ? withNothing(given) : given, errors);
    for (const error of errors) this.#onFault(`${this.language.tag}: ${id}: ${error.message}`);
    const tidied = tidy(text);
    // What has a fault is told of at every time.
    if (isFixed && errors.length === 0) this.#fixed.set(id, tidied);
    return tidied;
  }

  #unknown(name: string): string {
    this.#onFault(`${this.language.tag}: no message ${name}`);
    return name;
  }
}

type Entry = FluentResource['body'][number];

function over(below: Entry | undefined, entry: Entry): Entry {
  if (below === undefined) return entry;
  const attributes = { ...below.attributes, ...entry.attributes };
  return { id: entry.id, value: entry.value ?? below.value, attributes } as Entry;
}

/** Arguments of which none is missing: what nobody gave is nothing. */
function withNothing<T extends object>(args: T): T {
  return new Proxy(args, {
    getOwnPropertyDescriptor: (target, name) =>
      Object.getOwnPropertyDescriptor(target, name) ?? { configurable: true, enumerable: true, value: null },
    get: (target, name) => Reflect.get(target, name) ?? toVariable(null, 'ltr'),
  });
}

/** Line ends of the file become spaces, and none is left over where the part beside it came out empty. */
function tidy(text: string): string {
  // Spaces alone are left as they stand.
  if (!marks.test(text)) return text.trim();
  const isOver = (run: string, end: string) =>
    run.includes(paragraph) ? '\n' : run.includes(softSpace) ? ' ' : end;
  return text.replace(/[ \ue000\ue001]+/g, (run) => isOver(run, run)).trim();
}
