import {
  type BaseNode,
  type FunctionReference,
  type MessageReference,
  type TermReference,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';
import type { MessageEntry } from './check-messages.ts';

/** What one message takes and uses. */
export interface MessageShape {
  id: string;
  place: string;
  /** Each language has parts of its own, in the file `parts.ftl`. */
  isPart: boolean;
  attributes: string[];
  hasText: boolean;
  variables: string[];
  /** `name` or `name.attribute` of other messages, `-name` of terms. */
  references: string[];
  functions: string[];
}

/** What a message is made of. */
export function shapeOf({ id, file, line, entry }: MessageEntry): MessageShape {
  const found = { variables: new Set<string>(), references: new Set<string>(), functions: new Set<string>() };
  class Collector extends Visitor {
    override visitVariableReference({ id: { name } }: VariableReference) {
      found.variables.add(name);
    }
    override visitMessageReference({ id: { name }, attribute }: MessageReference) {
      found.references.add(
        attribute === null || attribute === undefined ? name : `${name}.${attribute.name}`,
      );
    }
    override visitTermReference(node: TermReference) {
      found.references.add(`-${node.id.name}`);
      this.genericVisit(node);
    }
    override visitFunctionReference(node: FunctionReference) {
      found.functions.add(node.id.name);
      for (const { name, value } of node.arguments.named)
        if (name.name === 'each' && value.type === 'StringLiteral') found.references.add(value.value);
      this.genericVisit(node);
    }
  }
  new Collector().visit(entry as BaseNode);
  return {
    ...{ id, place: `${file}:${line}`, isPart: file.endsWith('/parts.ftl') || id.startsWith('-') },
    attributes: entry.attributes.map((attribute) => attribute.id.name).toSorted(),
    hasText: entry.value !== null,
    variables: [...found.variables].toSorted(),
    references: [...found.references].toSorted(),
    functions: [...found.functions].toSorted(),
  };
}

/** The arguments a message takes with those of everything it refers to. */
export function allVariables(shape: MessageShape, shapes: ReadonlyMap<string, MessageShape>): string[] {
  const seen = new Set<string>();
  const variables = new Set<string>();
  const add = (one: MessageShape) => {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    for (const name of one.variables) variables.add(name);
    for (const reference of one.references) {
      const other = shapes.get(reference.split('.')[0] ?? '');
      if (other !== undefined && !other.id.startsWith('-')) add(other);
    }
  };
  add(shape);
  return [...variables].toSorted();
}
