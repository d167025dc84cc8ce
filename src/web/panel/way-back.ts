/** A button that leads a panel's customer back, named by the host it leads to. */
export interface WayBack {
  href: string;
  host: string;
}

/** The way back to a panel. The host is as it stands in the DNS: a name that only looks like another one is seen to be none. */
export function wayBack(returnTo: string | null | undefined): WayBack | null {
  return returnTo ? { href: returnTo, host: new URL(returnTo).host } : null;
}
