/** Where the pages begin that others may show in a frame of theirs. */
const prefix = '/embed';

/**
 * What is shown in a frame, by its path without frame and language: the form, a running test, its report and what helps with it. Pages
 * on which a click cannot be taken back (deleting, keeping staff out) open in a window of their own, where nobody lays anything over them.
 */
const framable = [
  ...[/^\/$/, /^\/check$/, /^\/fill-in$/, /^\/reports\/[\w-]+(?:\.json|\.txt)?$/],
  ...[/^\/reports\/[\w-]+\/(?:events|stop|again)$/, /^\/reports\/[\w-]+\/clients\/[\w-]+(?:\/file)?$/],
  ...[/^\/help(?:\/[\w-]+)?$/, /^\/setup(?:\/.*)?$/],
];

/** The address without the frame at its beginning; the same where there is none. */
export function withoutFrame(url: string): string {
  const rest = url.startsWith(prefix) ? url.slice(prefix.length) : null;
  if (rest === null || !/^(?:$|[/?])/.test(rest)) return url;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Whether an address asks for a page in a frame. */
export function asksForFrame(url: string): boolean {
  return withoutFrame(url) !== url;
}

/** Whether a page may stand in a frame. `path` has no language before it, and no query. */
export function isFramable(path: string): boolean {
  return framable.some((one) => one.test(path));
}

/** The address of the same page in a frame. */
export function inFrame(path: string): string {
  return path === '/' ? prefix : `${prefix}${path}`;
}

/**
 * A page whose links stay in the frame where they lead to what may stand there; the others open in a window of their own. Only tags of our
 * own templates look like this: whatever else stands in a page has its brackets and quotes escaped. `bare` takes the language off a path.
 */
export function keepInFrame(html: string, bare: (path: string) => string): string {
  return html.replace(/<([a-z]+)(\s[^>]*)>/g, (tag, name: string, attributes: string) => {
    let leaves = false;
    const kept = attributes.replace(
      /(\s(href|action|formaction|data-progress|data-live)=")([^"]*)/g,
      (whole, begin: string, attribute: string, value: string) => {
        const [path = ''] = value.split(/[?#]/, 1);
        const isOurs = /^\/(?![/\\])/.test(value);
        if (isOurs && isFramable(bare(path))) return `${begin}${inFrame(path)}${value.slice(path.length)}`;
        if (attribute === 'href' && !value.startsWith('#') && !asksForFrame(path)) leaves = true;
        return whole;
      },
    );
    if (name === 'form' && /\saction="\/(?!embed)/.test(kept)) return `<form target="_blank"${kept}>`;
    if (name === 'a' && leaves && !/\starget=/.test(kept))
      return `<a target="_blank" rel="noopener"${without(kept)}>`;
    return kept === attributes ? tag : `<${name}${kept}>`;
  });
}

/** Attributes without a `rel`, of which there may be one only. */
function without(attributes: string): string {
  return attributes.replace(/\srel="[^"]*"/, '');
}
