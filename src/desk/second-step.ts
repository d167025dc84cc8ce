import type { Bound, Counters } from '../bounds/counters.ts';
import type { StaffMember } from '../model/staff.ts';
import type { DeskLog } from '../store/desk-log.ts';
import type { SecondSteps } from '../store/second-steps.ts';
import { newRecoveryCodes, newTotpSecret, totpAddress, totpStep } from './totp.ts';

/** Wrong codes of one person: a million codes and three that are right leave a guesser nothing. */
const wrongCodes: Bound = { name: 'desk-code', most: 6, seconds: 900 };

export interface SecondStepParts {
  secondSteps: SecondSteps;
  counters: Counters;
  log: DeskLog;
  now?: () => Date;
}

export type CodeAnswer = { kind: 'right' } | { kind: 'wrong' } | { kind: 'too-many'; retryMs: number };

/** The second step of signing in: a code from an app on the phone (RFC 6238), or one kept on paper. */
export class SecondStepDoor {
  readonly #parts: SecondStepParts;

  constructor(parts: SecondStepParts) {
    this.#parts = parts;
  }

  /** Whether a person is asked for a code. */
  async isOn(staffId: string): Promise<boolean> {
    return (await this.#parts.secondSteps.of(staffId))?.isOn ?? false;
  }

  /** What an app needs to begin; the same until it has begun. Null where it has. */
  async offer(
    { id, name }: StaffMember,
    service: string,
  ): Promise<{ secret: string; address: string } | null> {
    const { secret, isOn } = await this.#parts.secondSteps.propose(id, newTotpSecret());
    return isOn ? null : { secret, address: totpAddress(secret, { name, service }) };
  }

  /** Begins to ask for codes once one was right; gives codes for paper, which are shown once. */
  async turnOn({ id, name }: StaffMember, typed: string): Promise<string[] | null> {
    const { secondSteps, log, now = () => new Date() } = this.#parts;
    const found = await secondSteps.of(id);
    const step = found === null || found.isOn ? null : totpStep(found.secret, codeIn(typed), now());
    const codes = newRecoveryCodes();
    if (step === null || !(await secondSteps.turnOn(id, step, codes.map(codeIn)))) return null;
    await log.note({ staff: name, action: 'second-step-on', subject: name, details: {} });
    return codes;
  }

  /** Asks no more. `by`: the name of who does it. */
  async turnOff(by: string, { id, name }: StaffMember): Promise<void> {
    const { secondSteps, log } = this.#parts;
    const wasOn = await this.isOn(id);
    await secondSteps.turnOff(id);
    if (wasOn) await log.note({ staff: by, action: 'second-step-off', subject: name, details: {} });
  }

  /** Ends every sign-in of a person that waits for its code: the password it began with counts no more. */
  async endWaits(staffId: string): Promise<void> {
    await this.#parts.secondSteps.endWaits(staffId);
  }

  /** Lets a sign-in with the right password wait for its code; gives the token by which it is completed. */
  async wait(staffId: string): Promise<string> {
    return (await this.#parts.secondSteps.wait(staffId)).token;
  }

  /** Whose sign-in waits by a token; null where none does. */
  waiting(token: string): Promise<string | null> {
    return this.#parts.secondSteps.waiting(token);
  }

  endWait(token: string): Promise<boolean> {
    return this.#parts.secondSteps.endWait(token);
  }

  /** What a person sees of it: whether it is on, and how many codes are left on paper. */
  async stateOf(staffId: string): Promise<{ isOn: boolean; codesLeft: number }> {
    const codesLeft = await this.#parts.secondSteps.recoveryCodesLeft(staffId);
    return { isOn: await this.isOn(staffId), codesLeft };
  }

  /** Whether a code is right; each is so once. */
  async check({ id, name }: StaffMember, typed: string): Promise<CodeAnswer> {
    const { secondSteps, counters, log, now = () => new Date() } = this.#parts;
    // Counted first, so that many at once are as many.
    const taken = await counters.take(wrongCodes, id);
    if (!taken.ok) return { kind: 'too-many', retryMs: taken.retryMs };
    const found = await secondSteps.of(id);
    const code = codeIn(typed);
    const step = found?.isOn ? totpStep(found.secret, code, now()) : null;
    const isRight =
      step === null ? await secondSteps.useRecoveryCode(id, code) : await secondSteps.useStep(id, step);
    if (!isRight) return { kind: 'wrong' };
    await counters.giveBack(wrongCodes, id);
    if (step === null)
      await log.note({ staff: name, action: 'recovery-code-used', subject: name, details: {} });
    return { kind: 'right' };
  }
}

/** As it was typed, without the blanks and dashes by which people group it. */
function codeIn(typed: string): string {
  return typed.replace(/[\s-]/g, '').toLowerCase().slice(0, 40);
}
