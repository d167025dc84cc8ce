import { FluentParser, Junk, Message, Term } from '@fluent/syntax';
import type { MessageFile } from './read-locale.ts';

/** A message as it stands in a file: for whoever compares languages. */
export interface MessageEntry {
  id: string;
  file: string;
  line: number;
  entry: Message | Term;
}

export interface CheckedMessages {
  entries: MessageEntry[];
  /** `locales/de/form.ftl:12: …`; empty where everything can be read. */
  faults: string[];
}

/** Reads files for their faults: what is no Fluent, what stands twice, what has neither a text nor an attribute. */
export function checkMessages(files: readonly MessageFile[]): CheckedMessages {
  const parser = new FluentParser({ withSpans: true });
  const faults: string[] = [];
  const known = new Map<string, MessageEntry>();
  for (const { name, text } of files) {
    for (const entry of parser.parse(text).body) {
      const line = lineAt(text, entry.span?.start ?? 0);
      if (entry instanceof Junk) {
        for (const { message, span } of entry.annotations)
          faults.push(`${name}:${lineAt(text, span?.start ?? entry.span?.start ?? 0)}: ${message}`);
        continue;
      }
      if (!(entry instanceof Message) && !(entry instanceof Term)) continue;
      const id = `${entry instanceof Term ? '-' : ''}${entry.id.name}`;
      const at = lineAt(text, entry.id.span?.start ?? 0);
      const first = known.get(id);
      if (first !== undefined)
        faults.push(`${name}:${at}: ${id} stands in ${first.file}:${first.line} already`);
      known.set(id, first ?? { id, file: name, line: at, entry });
      const attributes = entry.attributes.map((attribute) => attribute.id.name);
      for (const twice of attributes.filter((one, index) => attributes.indexOf(one) !== index))
        faults.push(`${name}:${line}: ${id} has .${twice} twice`);
    }
  }
  return { entries: [...known.values()], faults };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
