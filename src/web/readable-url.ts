import { pathOf } from './log-safely.ts';

/** The longest part of a path; longer than any name or id that leads somewhere. */
export const longestPart = 200;

/**
 * The address as the router may take it. One it could not read (a stray `%`, a part without end) leads to nothing,
 * so it becomes one that leads to nothing too: the visitor gets our page instead of the router's own words.
 */
export function readableUrl(url: string): string {
  const path = pathOf(url);
  if (isReadable(path)) return url;
  return path.startsWith('/api/v1/') ? '/api/v1/unreadable' : '/unreadable';
}

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path)
      .split('/')
      .every((part) => part.length <= longestPart);
  } catch {
    return false;
  }
}
