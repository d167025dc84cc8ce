import { join } from 'node:path';
import { mailOwner } from '../plan.ts';
import { labUsers } from '../users.ts';

/** A mailbox of the scenarios; all addresses are at example.test. */
export interface ScenarioUser {
  password: string;
  /** Extra fields of Dovecot's passwd-file. */
  extra: string;
}

function user(name: string, extra = ''): [string, ScenarioUser] {
  return [name, { password: `scenario-password-${name}`, extra }];
}

/** The users by their local part. Those of the lab are known here too, with the same passwords. */
export const scenarioUsers: Record<string, ScenarioUser> = Object.fromEntries([
  ...Object.entries(labUsers).map(([name, { password }]): [string, ScenarioUser] => [
    name,
    { password, extra: '' },
  ]),
  user('suspended', 'nologin'),
  user('elsewhere', 'allow_nets=192.0.2.0/24'),
  // Dovecot lets nobody read mail as root.
  user('misconfigured', 'userdb_uid=0'),
  user('homeless', 'userdb_mail=maildir:/proc/nowhere'),
  user('nearly', 'userdb_quota_rule=*:bytes=100000'),
  user('full', 'userdb_quota_rule=*:bytes=90000'),
  user('overfull', 'userdb_quota_rule=*:bytes=80000'),
  user('roomy', 'userdb_quota_rule=*:bytes=10000000'),
  user('locked', 'userdb_mail=mbox:~/mbox:INBOX=~/inbox'),
  user('session'),
  user('crowd'),
  user('imaponly'),
  user('denied'),
  user('hoarder'),
]);

/** The passwd-file text; `scheme` gives the stored form of a password. */
export function passwdFile(
  directory: string,
  { names = Object.keys(scenarioUsers), domain = '@example.test', stored = plain }: PasswdWish = {},
): string {
  const lines = names.map((name) => {
    const { password, extra } = scenarioUsers[name] ?? { password: '', extra: '' };
    const home = join(directory, 'mail', `${name}@example.test`);
    return `${name}${domain}:${stored(password)}:${mailOwner.uid}:${mailOwner.gid}::${home}::${extra}`;
  });
  return `${lines.join('\n')}\n`;
}

interface PasswdWish {
  names?: readonly string[];
  domain?: string;
  stored?: (password: string) => string;
}

function plain(password: string): string {
  return `{PLAIN}${password}`;
}
