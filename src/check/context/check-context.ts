import type { Socket } from 'node:net';
import { CheckBudget } from '../../bounds/check-budget.ts';
import type { LeaveAlone } from '../../bounds/leave-alone.ts';
import { leaveAlone } from '../../bounds/leave-alone.ts';
import { ofOneCheck } from '../../bounds/limits.ts';
import type { Denied, LoginEnd, Permit } from '../../bounds/permits.ts';
import type { Purpose } from '../../model/attempt.ts';
import type { CheckRequest } from '../../model/check-request.ts';
import { typedServers } from '../../model/check-request.ts';
import type { EndpointFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { HeardAnswer } from '../../model/heard.ts';
import { tell } from '../../model/message.ts';
import { failed, type Outcome } from '../../model/outcome.ts';
import type { ProgressEvent, ProgressListener } from '../../model/progress.ts';
import type { AddressPolicy } from '../../net/address-policy.ts';
import { AttemptLog } from '../../net/attempt-log.ts';
import { type DialOptions, openConnection } from '../../net/open-connection.ts';
import { Redactor } from '../../net/redactor.ts';
import { resolveTarget, type Target } from '../../net/resolve-target.ts';
import { DnsResolver } from '../../net/resolver.ts';
import { makeTlsReady } from '../../net/tls/make-ready.ts';
import { abortFailure } from '../../net/to-failure.ts';
import { until } from '../../time/until.ts';
import type { CheckParts, PracticeServer } from './check-parts.ts';
import { ConnectionSlots } from './connection-slots.ts';
import { LoginGate } from './login-gate.ts';

/** What the parts of one running check share. Dies with the check. */
export class CheckContext {
  readonly request: CheckRequest;
  readonly parts: CheckParts;
  readonly signal: AbortSignal;
  readonly resolver: DnsResolver;
  readonly policy: AddressPolicy;
  readonly slots = new ConnectionSlots();
  /** One for all connections: what was sent on one may come back on another. */
  readonly redactor: Redactor;
  /** Every answer about settings, whole, while somebody wants them for the rules of other programs; else null. */
  heard: HeardAnswer[] | null = null;
  /** True once a place was not asked for settings because its servers had been asked enough. */
  held = false;
  readonly loginGate = new LoginGate();
  readonly #logins = new Map<string, EndpointFacts[]>();
  /** The virtual servers of a practice address; empty for everybody else. */
  readonly practice: readonly PracticeServer[];
  readonly roots: readonly string[];
  readonly #testedFrom = new Set<string>();
  readonly startedAt: Date;
  readonly #began = performance.now();
  readonly #onProgress: ProgressListener;
  readonly #budget = new CheckBudget();
  readonly #leaveAlone: LeaveAlone;
  readonly #targets = new Map<string, Promise<Outcome<Target>>>();
  #attempts = 0;
  #endpoints = 0;

  constructor(request: CheckRequest, parts: CheckParts, onProgress: ProgressListener, signal: AbortSignal) {
    this.request = request;
    this.parts = parts;
    this.startedAt = parts.now();
    this.signal = signal;
    this.redactor = new Redactor(request.password, namesIn(request));
    this.#onProgress = onProgress;
    this.resolver = new DnsResolver(parts.dns, ofOneCheck.dnsQuestions);
    this.#leaveAlone = leaveAlone(parts.leaveAlone ?? []);
    // The resolver has time limits of its own; a check that is over waits for none of them.
    signal.addEventListener('abort', () => this.resolver.cancel(), { once: true });
    const { allowNetworks, denyNetworks = [], allowPorts } = parts;
    this.policy = { allowNetworks, denyNetworks, allowPorts };
    const isPractice = parts.practice?.covers(request.account.domain) === true;
    this.practice = isPractice ? (parts.practice?.servers(request.account.address) ?? []) : [];
    // The practice authority is trusted in practice checks only.
    this.roots = isPractice && parts.practice !== null ? [parts.practice.ca] : parts.extraRoots;
    // Behind the first question to the DNS, while its answer is on the way.
    setImmediate(() => makeTlsReady(this.roots));
  }

  /** Goes on with the numbers of a check of which this is the rest. */
  countFrom({ endpoints, attempts }: { endpoints: number; attempts: number }): void {
    this.#endpoints = endpoints;
    this.#attempts = attempts;
  }

  /** Our own addresses, as the connections saw them: what the logs of the servers are searched for. */
  get testedFrom(): string[] {
    return [...this.#testedFrom];
  }

  /** Milliseconds since the check began. */
  sinceStart(): number {
    return performance.now() - this.#began;
  }

  /** Notes whose login will be tried at an address. */
  willLogIn(address: string, facts: EndpointFacts): void {
    this.#logins.set(address, [...(this.#logins.get(address) ?? []), facts]);
  }

  /** True once an address has refused a login: from then on a closed connection may be a ban, and proves nothing else. */
  hasRefusedLogin(address: string): boolean {
    return (this.#logins.get(address) ?? []).some(({ login }) => login?.outcome === 'refused');
  }

  emit(event: ProgressEvent): void {
    this.#onProgress(event.type === 'endpoint' ? this.#withoutSecret(event) : event);
  }

  /** The one event that holds a name which somebody else may have chosen. */
  #withoutSecret(event: Extract<ProgressEvent, { type: 'endpoint' }>): ProgressEvent {
    const host = this.redactor.hideInNames(event.endpoint.host);
    return { ...event, endpoint: { ...event.endpoint, host } };
  }

  nextEndpointId(): string {
    this.#endpoints += 1;
    return `e${this.#endpoints}`;
  }

  /** Begins the record of one more attempt at an endpoint. */
  newLog(endpoint: string, purpose: Purpose): AttemptLog {
    this.#attempts += 1;
    const id = `a${this.#attempts}`;
    const { witness } = this.parts;
    return new AttemptLog(id, purpose, this.sinceStart(), {
      onStep: (step) => this.emit({ type: 'step', endpoint, attempt: id, step }),
      ...(witness && { onSaid: (text) => witness.said(endpoint, text) }),
    });
  }

  /** Resolves and vets a host, once a check however many endpoints name it. */
  resolve(host: string): Promise<Outcome<Target>> {
    const known = this.#targets.get(host);
    if (known !== undefined) return known;
    const target = this.#leaveAlone(host)
      ? Promise.resolve(failed({ kind: 'left-alone', step: 'dns', detail: tell('detail-left-alone') }))
      : this.#untilOver(resolveTarget(host, this.policy, this.resolver));
    this.#targets.set(host, target);
    return target;
  }

  /**
   * Opens a connection, where this check and all others leave room for one more at that address (law 10). `extra` is a
   * question that the check can do without; `looking` one of the looks for the test message, which have bounds of their own.
   */
  async dial(options: DialOptions, { host, extra, looking }: DialFor): Promise<Outcome<Socket>> {
    const { address, port, signal } = options;
    if (!this.#isPracticePlace(options)) {
      const permit = looking === true ? { ok: true as const } : this.#budget.dial(address, extra);
      const allowed = permit.ok ? await this.parts.permits?.mayDial({ address, port, host, extra }) : permit;
      if (allowed?.ok === false) return failed(tooOften(allowed));
      if (signal.aborted) return failed(abortFailure(signal, 'tcp'));
    }
    const opened = await openConnection(options);
    if (opened.ok) this.#leftFrom(opened.value);
    return opened;
  }

  #leftFrom({ localAddress }: Socket): void {
    if (localAddress === undefined || this.#testedFrom.has(localAddress)) return;
    this.#testedFrom.add(localAddress);
    this.parts.witness?.leftFrom(localAddress);
  }

  /** Whether a password may be tried now; `ended` is told what became of it. */
  async mayLogIn(address: string, host: string, username: string): Promise<LoginPermit> {
    const { domain } = this.request.account;
    const isPractice = this.practice.some((one) => one.host === host && one.dial.address === address);
    if (isPractice) return { ok: true, ended: () => {} };
    const permit = this.#budget.logIn(address);
    if (!permit.ok) return permit;
    return (
      (await this.parts.permits?.mayLogIn({ address, host, username, domain })) ?? {
        ok: true,
        ended: () => {},
      }
    );
  }

  #isPracticePlace({ address, port }: DialOptions): boolean {
    return this.practice.some(({ dial }) => dial.address === address && dial.port === port);
  }

  /** The outcome of a look-up, or the end of the check where that comes first. */
  async #untilOver<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await until(this.signal, work);
    // A cancelled query looks like a broken DNS; what ended it was the check.
    const isOver = outcome === null || (!outcome.ok && this.signal.aborted);
    return isOver ? failed(abortFailure(this.signal, 'dns')) : outcome;
  }
}

interface DialFor {
  host: string;
  extra: boolean;
  looking?: true;
}

export type LoginPermit = { ok: true; ended: (end: LoginEnd) => void } | Denied;

function tooOften({ retryMs }: Permit & { ok: false }): Failure {
  const seconds = Math.ceil(retryMs / 1000);
  return {
    kind: 'too-often',
    step: 'tcp',
    detail: tell('detail-too-often', { seconds }),
  };
}

/** What stands in the request and in every report of it. */
export function namesIn(request: CheckRequest): string[] {
  const { account, username } = request;
  const servers = typedServers(request);
  return [account.address, account.localPart, username ?? '', ...servers.map(({ host }) => host)];
}
