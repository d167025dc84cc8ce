import { access, constants } from 'node:fs/promises';

/** What keeps the lab from starting here. */
export interface MissingForLab {
  /** Debian packages to install. */
  packages: string[];
  /** False when Postfix could not be started for lack of rights. */
  root: boolean;
  /** True where `apt-get` could install the packages. */
  debian: boolean;
}

const programs = [
  { path: '/usr/sbin/dovecot', package: 'dovecot-core' },
  { path: '/usr/lib/dovecot/pop3-login', package: 'dovecot-pop3d' },
  { path: '/usr/lib/dovecot/imap-login', package: 'dovecot-imapd' },
  { path: '/usr/lib/dovecot/managesieve-login', package: 'dovecot-managesieved' },
  { path: '/usr/sbin/postfix', package: 'postfix' },
];

/** Finds out which packages and rights the lab lacks on this machine. */
export async function missingForLab(): Promise<MissingForLab> {
  const found = await Promise.all(programs.map(({ path }) => exists(path, constants.X_OK)));
  return {
    packages: programs.filter((_program, index) => !found[index]).map((program) => program.package),
    root: process.getuid?.() === 0,
    debian: await exists('/etc/debian_version', constants.R_OK),
  };
}

/** Says in a sentence what to do, or null when the lab can start. */
export function explainMissing({ packages, root, debian }: MissingForLab): string | null {
  if (packages.length > 0) {
    const install = debian
      ? `apt-get install --no-install-recommends ${packages.join(' ')}`
      : packages.join(', ');
    return `The lab needs programs that are not installed here. On Debian: ${install}`;
  }
  return root ? null : 'The lab has to be started as root: Postfix does not run otherwise.';
}

function exists(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
