import type { Bound, Counters, Taken } from '../bounds/counters.ts';
import { visitorKeys } from '../bounds/keys.ts';
import { type StaffMember, staffNameKey } from '../model/staff.ts';
import type { DeskLog } from '../store/desk-log.ts';
import type { Sessions } from '../store/sessions.ts';
import type { StaffAccount, StaffAccounts } from '../store/staff.ts';
import { hashPassword, isOutdated, isPassword } from './hash-password.ts';
import { oneTimePassword } from './one-time-password.ts';
import type { CodeAnswer, SecondStepDoor } from './second-step.ts';

/** Wrong passwords in a quarter of an hour: for one name, and from one network. */
const ofName: Bound = { name: 'desk-name', most: 10, seconds: 900 };
const ofNetwork: Bound = { name: 'desk-network', most: 40, seconds: 900 };

export const passwordLength = { least: 12, most: 200 } as const;

export interface AccountsParts {
  staff: StaffAccounts;
  sessions: Sessions;
  log: DeskLog;
  counters: Counters;
  secondStep: SecondStepDoor;
}

export type SignedIn =
  | { kind: 'in'; token: string; member: StaffMember }
  /** The password was right; a code is asked for, by a token of this sign-in. */
  | { kind: 'code'; pending: string }
  | { kind: 'refused' }
  /** The password was right, but was made for somebody who did not use it in time. */
  | { kind: 'over' }
  | { kind: 'too-many'; retryMs: number };

/** What came of a code; `over`: the sign-in that it belongs to waits no more. */
export type SignedInByCode =
  | { kind: 'in'; token: string; member: StaffMember }
  | { kind: 'over' }
  | Exclude<CodeAnswer, { kind: 'right' }>;

/** Why a new password is not taken. */
export type PasswordFault = 'wrong-old' | 'too-short' | 'too-long' | 'same' | 'name-in-it';

/** What people at the desk do with their own login, and administrators with those of others. */
export class Accounts {
  readonly #parts: AccountsParts;

  constructor(parts: AccountsParts) {
    this.#parts = parts;
  }

  /** Signs in with a name and a password; every sign-in is a session of its own. `from`: the address it came from. */
  async signIn(
    name: string,
    password: string,
    { from, agent }: { from: string; agent: string },
  ): Promise<SignedIn> {
    const { staff, counters, log, secondStep } = this.#parts;
    const [network] = visitorKeys(from);
    const key = staffNameKey(name).slice(0, 200);
    const taken = [await counters.take(ofName, key), await counters.take(ofNetwork, network)];
    if (taken.some(({ ok }) => !ok)) return { kind: 'too-many', retryMs: longest(taken) };
    const account = await staff.byName(name);
    const isRight = await isPassword(password, account?.hash ?? null);
    if (account === null || !isRight) {
      // What was typed for a name can be a password; only a name that exists is written down. That something is written takes
      // as long in either case, for how long it takes would else tell who has a login.
      await log.note(noted(account ?? { name: '' }, 'sign-in-refused'));
      return { kind: 'refused' };
    }
    await counters.giveBack(ofName, key);
    await counters.giveBack(ofNetwork, network);
    if (account.isPasswordOver) {
      await log.note(noted(account, 'sign-in-refused'));
      return { kind: 'over' };
    }
    if (isOutdated(account.hash)) await staff.setHash(account.id, await hashPassword(password));
    if (await secondStep.isOn(account.id))
      return { kind: 'code', pending: await secondStep.wait(account.id) };
    return await this.#begin(account, agent);
  }

  /** Completes a sign-in by a code from the phone, or one on paper. */
  async signInByCode(pending: string, code: string, agent: string): Promise<SignedInByCode> {
    const { staff, log, secondStep } = this.#parts;
    const waiting = await secondStep.waiting(pending);
    const account = waiting === null ? null : await staff.byId(waiting);
    if (account === null) return { kind: 'over' };
    const answer = await secondStep.check(account, code);
    if (answer.kind === 'wrong') await log.note(noted(account, 'sign-in-refused'));
    if (answer.kind !== 'right') return answer;
    // Of two who use one sign-in, one is let in.
    return (await secondStep.endWait(pending)) ? await this.#begin(account, agent) : { kind: 'over' };
  }

  async #begin(account: StaffAccount, agent: string): Promise<Extract<SignedIn, { kind: 'in' }>> {
    const { sessions, log } = this.#parts;
    const { token } = await sessions.begin(account.id, agent);
    await log.note(noted(account, 'signed-in'));
    return { kind: 'in', token, member: memberOf(account) };
  }

  /** Changes one's own password and ends all other sessions; gives the token of a new session, or why not. */
  async changePassword(
    member: StaffMember,
    { old, next, agent }: { old: string; next: string; agent: string },
  ): Promise<{ token: string } | { fault: PasswordFault }> {
    const { staff, sessions, log, counters } = this.#parts;
    const account = await staff.byId(member.id);
    const taken = await counters.take(ofName, staffNameKey(member.name));
    if (account === null || !taken.ok || !(await isPassword(old, account.hash)))
      return { fault: 'wrong-old' };
    await counters.giveBack(ofName, staffNameKey(member.name));
    const fault = faultOf(next, old, account.name);
    if (fault !== null) return { fault };
    await staff.setPassword(account.id, await hashPassword(next), false);
    await log.note(noted(account, 'password-changed'));
    return await sessions.begin(account.id, agent);
  }

  /** A new person with a password that is shown once; null where the name is taken. `by`: the name of who does it. */
  async add(by: string, name: string, role: StaffMember['role']): Promise<{ password: string } | null> {
    const password = oneTimePassword();
    const account = await this.#parts.staff.add({
      name,
      role,
      hash: await hashPassword(password),
      mustChange: true,
    });
    if (account === null) return null;
    await this.#parts.log.note({
      staff: by,
      action: 'staff-added',
      subject: account.name,
      details: { role },
    });
    return { password };
  }

  /** Gives a person a new password that is shown once, without a second step, and ends all sessions. */
  async reset(by: string, account: StaffAccount): Promise<{ password: string }> {
    const { staff, log, secondStep } = this.#parts;
    const password = oneTimePassword();
    await staff.setPassword(account.id, await hashPassword(password), true);
    await secondStep.turnOff(by, account);
    await log.note({ staff: by, action: 'staff-reset', subject: account.name, details: {} });
    return { password };
  }

  /** Ends one session of a person, or all of them; the password stays. False where there was nothing to end. */
  async endSessions(by: string, account: StaffAccount, session: string | null): Promise<boolean> {
    const { sessions, secondStep, log } = this.#parts;
    // A sign-in that waits for its code would else begin one right after.
    if (session === null) await secondStep.endWaits(account.id);
    const isEnded =
      session === null ? (await sessions.endAll(account.id)) > 0 : await sessions.end(account.id, session);
    if (isEnded) await log.note({ staff: by, action: 'session-ended', subject: account.name, details: {} });
    return isEnded;
  }

  /** Changes what a person may do; sessions begin anew. False where nobody would be left to look after the desk. */
  async setRole(by: string, account: StaffAccount, role: StaffMember['role']): Promise<boolean> {
    const { staff, sessions, log } = this.#parts;
    if (!(await staff.setRole(account.id, role))) return false;
    await sessions.endAll(account.id);
    await log.note({ staff: by, action: 'staff-role', subject: account.name, details: { role } });
    return true;
  }

  /** Removes a person. False where nobody would be left to look after the desk. */
  async remove(by: string, account: StaffAccount): Promise<boolean> {
    if (!(await this.#parts.staff.remove(account.id))) return false;
    await this.#parts.log.note({ staff: by, action: 'staff-removed', subject: account.name, details: {} });
    return true;
  }
}

function faultOf(next: string, old: string, name: string): PasswordFault | null {
  const length = [...next].length;
  if (length < passwordLength.least) return 'too-short';
  if (length > passwordLength.most) return 'too-long';
  if (next === old) return 'same';
  return next.toLowerCase().includes(name.toLowerCase()) ? 'name-in-it' : null;
}

function noted({ name }: Pick<StaffAccount, 'name'>, action: string) {
  return { staff: name, action, subject: name || null, details: {} };
}

function memberOf({ id, name, role }: StaffAccount): StaffMember {
  return { id, name, role };
}

function longest(taken: readonly Taken[]): number {
  return Math.max(...taken.filter(({ ok }) => !ok).map(({ retryMs }) => retryMs));
}
