/** Whether the operator of a host has asked not to be tested. */
export type LeaveAlone = (host: string) => boolean;

/** Reads a list of hosts and domains; a name in it stands for everything below it too. */
export function leaveAlone(names: readonly string[]): LeaveAlone {
  const listed = new Set(names.map(plain));
  if (listed.size === 0) return () => false;
  return (host) => {
    const labels = plain(host).split('.');
    return labels.some((_label, at) => listed.has(labels.slice(at).join('.')));
  };
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\.$/, '');
}
