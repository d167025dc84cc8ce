import { expect, type Page, test } from '@playwright/test';
import {
  type HomeNetwork,
  startHomeNetwork,
  whyNoHomeNetwork,
} from '../src/testing/home-network/home-network.ts';
import { type HomeIdentities, makeHomeIdentities, obstacles } from '../src/testing/home-network/networks.ts';
import { server } from '../src/testing/home-network/places.ts';
import { axeFindings } from './axe.ts';
import { outside } from './page-texts.ts';
import { expectReport, openEverything } from './practice.ts';
import { type ProviderService, startProviderService } from './provider-service.ts';
import { signInStaff } from './staff.ts';

// A customer's story in every kind of network: the commands are taken from the page, run there, and what they print is pasted into it.

const why = whyNoHomeNetwork();
test.skip(why !== false, String(why));
// The networks take less than a minute on an idle machine.
test.setTimeout(600_000);
test.use({ actionTimeout: 60_000 });

type Kind = keyof typeof obstacles;

/** What the report says of each network. */
const titles: Record<Kind, RegExp> = {
  free: /Your network lets mail through/,
  'drops-25': /Your network blocks port 25/,
  'drops-all': /Your network lets no mail through to mail\.example\.test/,
  rejects: /Your network lets no mail through to mail\.example\.test/,
  'strips-starttls': /Your network takes away the offer to encrypt on port 587/,
  'swaps-certificate': /Somebody between you and the server swaps its certificate/,
  'other-dns': /In your network mail\.example\.test leads to another server/,
  'broken-ipv6': /IPv6 does not work in your network/,
  bans: /mail\.example\.test turns your network address away/,
};
const programs = { linux: ['sh'], python: ['python3', '-'] };
type System = keyof typeof programs;
const systems = Object.keys(programs) as System[];
/** So many networks stand at the same time; in most of them commands wait for packets that never come. */
const atOnce = 5;

let identities: HomeIdentities;
let network: HomeNetwork;
let door: Awaited<ReturnType<HomeNetwork['openDoor']>>;
let service: ProviderService;
let url: string;

test.beforeAll(async () => {
  identities = await makeHomeIdentities();
  network = await startHomeNetwork('service', identities.order, []);
  const at = (protocol: string, port: number, security: string) => {
    return { protocol, host: server.name, port, security };
  };
  const servers = { incoming: [at('imap', 993, 'tls')], outgoing: [at('smtp', 587, 'starttls')] };
  const env = {
    POSTHORN_DNS: '127.0.0.1:53',
    POSTHORN_ALLOW_NETWORKS: `${server.address4}/32,${server.address6}/128`,
    POSTHORN_CA_FILE: identities.rootFile,
    POSTHORN_ISPDB: 'off',
  };
  service = await startProviderService({ servers }, { env, start: network.start });
  door = await network.openDoor(Number(new URL(service.url).port));
  url = `http://127.0.0.1:${door.port}`;
});

test.afterAll(async () => {
  await door?.close();
  await service?.close();
  await network?.stop();
  await identities?.remove();
});

test('in each network the commands of the page print what the page then finds', async ({ page, browser }) => {
  await page.goto(url);
  await page.getByLabel('E-mail address').fill('ann@example.test');
  await page.getByLabel(/^Password/).fill('a password of nobody');
  await page.keyboard.press('Enter');
  await expectReport(page, 'ann@example.test');
  const report = new URL(page.url()).pathname;

  await page.getByRole('link', { name: 'Check my network' }).click();
  const scripts = new Map<System, string>();
  for (const system of systems)
    scripts.set(system, (await page.locator(`#home-commands-${system}`).textContent()) ?? '');

  const kinds = Object.keys(titles) as Kind[];
  const printed = new Map<string, string>();
  for (let at = 0; at < kinds.length; at += atOnce)
    await Promise.all(
      kinds.slice(at, at + atOnce).map(async (kind) => {
        for (const [system, said] of await printedIn(kind, scripts)) printed.set(`${kind} ${system}`, said);
      }),
    );
  expect(printed.size).toBe(kinds.length * systems.length);

  for (const kind of kinds)
    for (const system of systems) {
      await paste(page, report, printed.get(`${kind} ${system}`) ?? '');
      const home = page.locator('#home');
      await expect(home.locator('.found'), `${kind}, ${system}`).toContainText(titles[kind]);
      await expect(home, `${kind}, ${system}`).not.toContainText(/could not read|was changed|is missing/);
    }

  const signedIn = await signInStaff(browser, { ...service, url }, 'sue', 'support');
  const storageState = await signedIn.context().storageState();
  await staffSeeIt(await (await browser.newContext({ storageState })).newPage(), report);
});

/** Runs the commands of every system in one network, and gives what they print. */
async function printedIn(kind: Kind, scripts: ReadonlyMap<System, string>): Promise<[System, string][]> {
  const { rules, change, silent } = obstacles[kind];
  const customer = await startHomeNetwork(kind, { ...identities.order, ...change }, rules);
  try {
    return await Promise.all(
      [...scripts].map(async ([system, script]): Promise<[System, string]> => {
        // A busy machine may need longer than customers should wait; where silence is the point, the limits stay.
        const patient = silent ? script : script.replace(/-t 5 /g, '-t 50 ');
        const env = { SSL_CERT_FILE: identities.rootFile };
        return [system, await customer.run(programs[system], patient, env)];
      }),
    );
  } finally {
    await customer.stop();
  }
}

async function paste(page: Page, report: string, text: string): Promise<void> {
  await page.goto(`${url}/home?report=${report.split('/').at(-1)}`);
  await page.getByRole('textbox', { name: 'What was printed' }).fill(text);
  await page.getByRole('button', { name: 'Set side by side' }).click();
  await expect(page).toHaveURL(`${url}${report}#home`);
}

/** The last paste, at the desk: nothing stands outside of a narrow or a wide window, in both languages. */
async function staffSeeIt(staff: Page, report: string): Promise<void> {
  for (const [language, said] of [
    ['en', titles.bans],
    ['de', /weist die Adresse Ihres Netzwerks ab/],
  ] as const)
    for (const width of [320, 1280]) {
      await staff.setViewportSize({ width, height: 900 });
      await staff.goto(`${url}/desk${report}?lang=${language}`);
      const part = staff.locator('section[aria-labelledby="home"]');
      await expect(part).toContainText(said);
      await openEverything(staff);
      await expect(part).toContainText('554 5.7.1');
      expect(await staff.evaluate<string[]>(outside), `${language}, ${width}`).toEqual([]);
    }
  expect(await axeFindings(staff)).toEqual([]);
}
