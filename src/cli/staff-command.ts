import { MemoryCounters } from '../bounds/counters.ts';
import { loadConfig } from '../config.ts';
import { Accounts } from '../desk/accounts.ts';
import { SecondStepDoor } from '../desk/second-step.ts';
import { isStaffName, type Role } from '../model/staff.ts';
import { toJson } from '../model/visible.ts';
import { openStores, type Stores } from '../store/sqlite-store.ts';
import type { StaffAccount } from '../store/staff.ts';
import { deviceOf } from '../web/desk/device-of.ts';
import { type CommandLine, exit, UsageError } from './command-line.ts';
import { readArguments } from './request-options.ts';

/** Who does what is done on the command line, where the desk writes it down. */
const byOperator = 'posthorn staff';

const verbs = ['add', 'list', 'remove', 'reset', 'sessions', 'sign-out'];

/** `posthorn staff add|list|remove|reset|sessions|sign-out NAME`: who works at the desk, and where they are signed in. */
export async function staffCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(args, {
    role: { type: 'string' },
    json: { type: 'boolean' },
    session: { type: 'string' },
  });
  const [verb = '', name, ...more] = positionals;
  const role = roleOf(values.role);
  if (!verbs.includes(verb)) throw new UsageError('cli-staff-verb');
  if (more.length > 0 || (verb === 'list' && name !== undefined)) throw new UsageError('cli-too-many-words');
  if (verb !== 'list' && (name === undefined || !isStaffName(name))) throw new UsageError('cli-staff-name');
  const { dataDir, provider } = loadConfig(line.env);
  const stores = await openStores({ dataDir, retentionDays: provider.retentionDays });
  try {
    if (verb === 'list') return await list(stores, line, values.json === true);
    const account = verb === 'add' ? null : await stores.staff.byName(name ?? '');
    if (verb !== 'add' && account === null) throw new UsageError('cli-staff-unknown', { name: name ?? '' });
    if (verb === 'sessions' && account)
      return await listSessions(stores, line, account, values.json === true);
    if (verb === 'sign-out' && account) return await signOut(stores, line, account, values.session);
    return await change(stores, line, verb, name ?? '', role);
  } finally {
    await stores.reports.close();
  }
}

async function list({ staff }: Stores, line: CommandLine, asJson: boolean): Promise<number> {
  const people = (await staff.list()).map(({ name, role, mustChange, passwordEndsAt, createdAt }) => ({
    ...{ name, role, mustChange, passwordEndsAt, createdAt },
  }));
  if (asJson) line.print(`${toJson(people, 2)}\n`);
  else for (const { name, role } of people) line.print(`${role.padEnd(9)}${name}\n`);
  return exit.works;
}

async function listSessions(
  { sessions }: Stores,
  line: CommandLine,
  { id }: StaffAccount,
  asJson: boolean,
): Promise<number> {
  const all = await sessions.of(id);
  if (asJson) line.print(`${toJson(all, 2)}\n`);
  else
    for (const one of all)
      line.print(
        `${one.id}  ${one.createdAt}  ${one.seenAt}  ${line.words.message('desk-device', deviceOf(one.agent))}\n`,
      );
  return exit.works;
}

async function signOut(
  stores: Stores,
  line: CommandLine,
  account: StaffAccount,
  session: string | undefined,
): Promise<number> {
  const isEnded = await accountsOf(stores).endSessions(byOperator, account, session ?? null);
  const { name } = account;
  line.say(line.words.message(isEnded ? 'cli-staff-signed-out' : 'cli-staff-no-session', { name }));
  return exit.works;
}

function accountsOf({ staff, sessions, deskLog: log, secondSteps }: Stores): Accounts {
  const counters = new MemoryCounters();
  const secondStep = new SecondStepDoor({ secondSteps, counters, log });
  return new Accounts({ staff, sessions, log, counters, secondStep });
}

async function change(
  stores: Stores,
  line: CommandLine,
  verb: string,
  name: string,
  role: Role | null,
): Promise<number> {
  const { words } = line;
  const { staff } = stores;
  const accounts = accountsOf(stores);
  if (verb === 'add') {
    const made = await accounts.add(byOperator, name, role ?? 'support');
    if (made === null) throw new UsageError('cli-staff-taken', { name });
    // Alone on standard output, so that it can be handed on without being shown.
    line.say(words.message('cli-staff-added', { name }));
    line.print(`${made.password}\n`);
    return exit.works;
  }
  const account = await staff.byName(name);
  if (account === null) throw new UsageError('cli-staff-unknown', { name });
  if (verb === 'remove') {
    if (!(await accounts.remove(byOperator, account))) throw new UsageError('cli-staff-last');
    line.say(words.message('cli-staff-removed', { name: account.name }));
    return exit.works;
  }
  if (role !== null && role !== account.role && !(await accounts.setRole(byOperator, account, role)))
    throw new UsageError('cli-staff-last');
  const { password } = await accounts.reset(byOperator, account);
  line.say(words.message('cli-staff-reset', { name: account.name }));
  line.print(`${password}\n`);
  return exit.works;
}

function roleOf(given: unknown): Role | null {
  if (given === undefined) return null;
  if (given === 'support' || given === 'admin') return given;
  throw new UsageError('cli-staff-role');
}
