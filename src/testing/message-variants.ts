import {
  type BaseNode,
  type FunctionReference,
  Identifier,
  type MessageReference,
  type Pattern,
  type SelectExpression,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';
import type { FindingArgs } from '../model/finding.ts';
import type { MessageEntry } from '../words/check-messages.ts';

type Arg = FindingArgs[string];

/** Values that no selector asks for: one word each, as the length of a sentence counts them. */
const someList = ['first.example.test', 'second.example.test'];
const someNumber = 4_000_000;

/** Every combination of arguments that leads to another text in the named attributes of a message, through all it refers to. */
export function variantsOf(
  entries: ReadonlyMap<string, MessageEntry>,
  id: string,
  attributes: RegExp,
): FindingArgs[] {
  const asked = new Map<string, Set<Arg>>();
  const kinds = new Map<string, Arg>();
  const seen = new Set<string>();
  class Reader extends Visitor {
    override visitSelectExpression(node: SelectExpression) {
      if (node.selector.type === 'VariableReference') {
        const values = asked.get(node.selector.id.name) ?? new Set();
        asked.set(node.selector.id.name, values);
        for (const { key } of node.variants)
          values.add(key instanceof Identifier ? argFor(key.name) : Number(key.value));
      }
      for (const { value } of node.variants) this.visit(value);
    }
    override visitVariableReference({ id: { name } }: VariableReference) {
      if (!kinds.has(name)) kinds.set(name, 'word.example.test');
    }
    override visitFunctionReference({ id: { name }, arguments: given }: FunctionReference) {
      for (const one of given.positional)
        if (one.type === 'VariableReference') kinds.set(one.id.name, name === 'LIST' ? someList : someNumber);
    }
    override visitMessageReference({ id: { name }, attribute }: MessageReference) {
      read(name, (one) => one === attribute?.name);
    }
  }
  const reader = new Reader();
  const read = (name: string, isMeant: (attribute: string | undefined) => boolean) => {
    const entry = entries.get(name)?.entry;
    for (const part of entry === undefined ? [] : [entry, ...entry.attributes]) {
      const attribute = part === entry ? undefined : part.id.name;
      const mark = `${name}.${attribute}`;
      if (!isMeant(attribute) || seen.has(mark)) continue;
      seen.add(mark);
      if (part.value) reader.visit(part.value as Pattern as BaseNode);
    }
  };
  read(id, (attribute) => attribute !== undefined && attributes.test(attribute));
  return combined(asked, kinds);
}

const keys = new Map<string, Arg>([
  ['yes', true],
  ['no', false],
  ['none', null],
  ['one', 1],
]);

const argFor = (key: string): Arg => (keys.has(key) ? (keys.get(key) ?? null) : key);

function combined(asked: ReadonlyMap<string, Set<Arg>>, kinds: ReadonlyMap<string, Arg>): FindingArgs[] {
  let all: FindingArgs[] = [Object.fromEntries(kinds)];
  for (const [name, values] of asked) {
    // "Some" and "other" stand for whatever there is.
    const kind = kinds.get(name);
    const given = [...values].map((value) => (kind !== undefined && isAny(value) ? kind : value));
    all = all.flatMap((one) => given.map((value) => ({ ...one, [name]: value })));
  }
  return all;
}

const isAny = (value: Arg): boolean => value === 'some' || value === 'other';
