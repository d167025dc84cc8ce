import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createOwnWorld, type OwnWorld, unlessOwnWorld } from '../own-world.ts';
import { renderForLab } from '../render-for-lab.ts';
import { type Lab, startLab } from '../start-lab.ts';
import { arrives } from './arrives.ts';
import { type PublishedService, publishForLab } from './published-service.ts';
import { startThunderbird, type Thunderbird } from './thunderbird.ts';

// Thunderbird itself: a new profile, its own windows, our published settings and our printed steps.

const skip = unlessOwnWorld('thunderbird') || unlessOwnWorld('certutil');

let lab: Lab;
let service: PublishedService;
let world: OwnWorld;
before(async () => {
  if (skip !== false) return;
  lab = await startLab();
  service = await publishForLab(lab);
  world = await createOwnWorld(lab, service.hosts);
});
after(async () => {
  await world?.remove();
  await service?.close();
  await lab?.stop();
});

async function withThunderbird(profile: string, use: (program: Thunderbird) => Promise<void>): Promise<void> {
  const program = await startThunderbird(world, profile);
  try {
    await use(program);
  } finally {
    await program.quit();
  }
}

async function enterIdentity(program: Thunderbird): Promise<void> {
  await program.fill('Full name', 'Alice Lab');
  await program.fill('Email address', lab.users.alice.address);
}

async function enterPassword(program: Thunderbird): Promise<void> {
  await program.see('Enter your email account password');
  await program.fill('Password', lab.users.alice.password);
  await program.fill('Remember password', true);
  await program.press('Continue');
  await program.press('Finish');
}

/** The subjects in the inbox once `count` messages are there. */
function fetchInbox(program: Thunderbird, count: number): Promise<string[]> {
  return program.run(
    `const [{ incomingServer }] = MailServices.accounts.accounts.filter((one) => one.defaultIdentity);
    const inbox = await wait(() => incomingServer.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox), 'an inbox');
    inbox.getNewMessages(null, null);
    await wait(() => inbox.getTotalMessages(false) >= args[0], 'the messages');
    return [...inbox.messages].map((one) => one.mime2DecodedSubject).sort();`,
    count,
  );
}

async function send(program: Thunderbird, subject: string): Promise<void> {
  const { alice, bob } = lab.users;
  await program.run(
    `const [account] = MailServices.accounts.accounts.filter((one) => one.defaultIdentity);
    const fields = Cc['@mozilla.org/messengercompose/composefields;1'].createInstance(Ci.nsIMsgCompFields);
    Object.assign(fields, { from: args[0], to: args[1], subject: args[2] });
    account.defaultIdentity.doFcc = false;
    const path = PathUtils.join(PathUtils.profileDir, 'letter.eml');
    await IOUtils.writeUTF8(path, 'From: ' + args[0] + '\\r\\nTo: ' + args[1] + '\\r\\nSubject: ' + args[2] + '\\r\\n\\r\\nHello\\r\\n');
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    const sending = Cc['@mozilla.org/messengercompose/send;1'].createInstance(Ci.nsIMsgSend);
    sending.sendMessageFile(account.defaultIdentity, account.key, fields, file, false, false, Ci.nsIMsgSend.nsMsgDeliverNow, null, null, null, null);`,
    alice.address,
    bob.address,
    subject,
  );
  await arrives(lab, subject);
}

const letters = [1, 2, 3].map((number) => `Lab letter ${number}`);

test('name, address, password: what we publish sets it up for IMAP, and it fetches and sends', { skip }, () =>
  withThunderbird('published', async (program) => {
    await enterIdentity(program);
    await program.press('Continue');
    await program.see('Account settings found automatically.');
    await program.see(lab.hosts.mail.name);
    assert.ok(service.asked.some((one) => /^GET autoconfig\..*\/mail\/config-v1\.1\.xml/.test(one)));
    await program.press('Continue');
    await enterPassword(program);
    assert.deepEqual(await fetchInbox(program, 3), letters);
    await send(program, 'By published settings');
  }),
);

for (const incoming of ['imap', 'pop3'] as const)
  test(`the printed steps set it up by hand (${incoming})`, { skip }, () =>
    withThunderbird(`by-hand-${incoming}`, async (program) => {
      const security = incoming === 'imap' ? 'starttls' : 'tls';
      const { steps } = renderForLab(lab, 'thunderbird', { incoming, security, days: 14 });
      await enterIdentity(program);
      await program.press('Manual configuration');
      for (const title of ['Incoming server settings', 'Outgoing server settings']) {
        const step = steps.find((one) => one.title === title);
        assert.ok(step);
        await program.see(title);
        for (const { label, value } of step.values) await program.fill(label, value);
        if (/choose Test/.test(step.text)) await program.press('Test');
        await program.press('Continue');
      }
      await enterPassword(program);
      assert.deepEqual(await fetchInbox(program, 3), letters);
      await send(program, `By hand, ${incoming}`);
    }),
  );
