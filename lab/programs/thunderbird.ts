import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OwnWorld } from '../own-world.ts';
import { Marionette } from './marionette.ts';

/** A running Thunderbird with a new profile, and a window that can be read and used as a person would. */
export interface Thunderbird {
  /** Runs code inside it, with the functions of `inWindow` at hand. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Presses the button with this text once it is there and not grey. */
  press(text: string): Promise<void>;
  /** Fills in, chooses or ticks the field with this label. */
  fill(label: string, value: string | true): Promise<void>;
  /** Waits until a text stands in the window. */
  see(text: string): Promise<void>;
  quit(): Promise<void>;
}

// It asks nobody but the lab: no updates, no reports, no lists, no look-up of names elsewhere.
const preferences: Record<string, unknown> = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.trr.mode': 5,
  'network.proxy.type': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'mail.inappnotifications.enabled': false,
  'mailnews.auto_config_url': '',
  'mailnews.mx_service_url': '',
  'mailnews.start_page.enabled': false,
  'mail.shell.checkDefaultClient': false,
};

/** Starts it in `world`, where the authority of the lab is trusted. */
export async function startThunderbird(world: OwnWorld, profile: string): Promise<Thunderbird> {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await world.write(`${profile}/user.js`, lines.join(''));
  // It has a list of authorities of its own.
  const database = `sql:$HOME/${profile}`;
  const trust = await world.run(
    `certutil -N -d ${database} --empty-password && certutil -A -d ${database} -n lab -t C,, -i /etc/ssl/certs/ca-certificates.crt`,
  );
  if (trust.status !== 0) throw new Error(trust.output);
  const flags = '--headless --marionette --remote-allow-system-access --no-remote';
  const ended = world.run(`thunderbird ${flags} --profile $HOME/${profile} >/dev/null 2>&1`);
  const window = await Marionette.open(await portOf(join(world.home, profile, 'MarionetteActivePort')));
  const run = <T>(body: string, ...args: unknown[]) => window.run<T>(`${inWindow}${body}`, ...args);
  return {
    run,
    press: (text) => run('(await wait(() => button(args[0]), "the button " + args[0])).click();', text),
    fill: (label, value) => run('enter(await wait(() => field(args[0]), args[0]), args[1]);', label, value),
    see: (text) => run('await wait(() => texts().some((one) => one.includes(args[0])), args[0]);', text),
    quit: async () => {
      await window.quit();
      await ended;
    },
  };
}

async function portOf(file: string): Promise<number> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await pause(200);
  }
  throw new Error('Thunderbird did not open its remote control');
}

// What a person does in a window, by what a person reads there. Fields and their labels share a root, often a shadow.
const inWindow = `
const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
const seen = () => all(document).filter((e) => e.getClientRects().length > 0);
const textOf = (e) => e.textContent.replace(/\\s+/g, ' ').trim();
const texts = () => seen().filter((e) => e.childElementCount === 0).map(textOf);
const button = (text) => seen().find((e) => e.localName === 'button' && textOf(e) === text && !e.disabled);
const field = (text) => {
  const label = seen().find((e) => e.localName === 'label' && textOf(e).replace(/:$/, '') === text);
  const named = label?.getAttribute('for');
  return named ? label.getRootNode().getElementById(named) : label?.querySelector('input');
};
const enter = (e, value) => {
  if (e.type === 'checkbox') { if (!e.checked) e.click(); return; }
  e.focus();
  const option = e.localName === 'select' && [...e.options].find((one) => textOf(one) === value || one.label === value);
  if (option === undefined) throw new Error('no choice ' + value + ' among ' + [...e.options].map(textOf));
  e.value = option ? option.value : value;
  for (const type of ['input', 'change']) e.dispatchEvent(new window.Event(type, { bubbles: true, composed: true }));
};
const wait = async (test, what) => {
  for (let i = 0; i < 1200; i += 1) {
    const found = test();
    if (found) return found;
    await new Promise((done) => window.setTimeout(done, 100));
  }
  throw new Error('waited in vain for ' + what + ' among ' + texts().filter(Boolean).slice(-60).join(' | '));
};
const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
`;
