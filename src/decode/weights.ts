import type { CatalogueEntry } from './entry.ts';

/** How much a code tells beside other readings. */
export function weightOfCode(entry: CatalogueEntry): number {
  switch (entry.kind) {
    case 'enhanced-code':
      return 34;
    case 'response-code':
      return 36;
    case 'reply-code':
      return 5;
    case 'system-code':
      return entry.tells === 'exact' ? 50 : 34;
    default:
      if (isOfSystem(entry)) return 35;
      return entry.tells === 'exact' ? 50 : 44;
  }
}

/** How much words tell beside other readings; `isLog`: they stand in a line of a log. */
export function weightOfText({ kind, tells }: CatalogueEntry, isLog: boolean): number {
  if (tells === 'weak') return kind === 'program-text' ? 20 : 5;
  switch (kind) {
    case 'program-text':
      return tells === 'exact' ? 51 : 45;
    case 'provider-text':
      return 48;
    case 'library-text':
      return tells === 'exact' ? 49 : 43;
    default:
      // What a log says of a message goes before what its connection ran into.
      return isLog ? 52 : 42;
  }
}

/** Numbers that Windows uses for everything. */
export function isOfSystem({ id }: CatalogueEntry): boolean {
  return id.startsWith('winsock/') || /^outlook\/0x8(?:007|0004)/.test(id);
}
