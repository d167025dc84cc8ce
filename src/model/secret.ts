import { inspect } from 'node:util';

const stars = '*****';

/**
 * A password or token. Every ordinary way of printing it (template string, JSON, inspect, logger) shows stars;
 * only `reveal()` gives the text, so each place that uses it can be found by that name.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  toString(): string {
    return stars;
  }

  toJSON(): string {
    return stars;
  }

  [inspect.custom](): string {
    return stars;
  }
}
