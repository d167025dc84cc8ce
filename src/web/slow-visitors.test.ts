import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { test } from 'node:test';
import { ended } from '../testing/fake-server/ended.ts';
import { runsWell, testApp } from '../testing/test-app.ts';

const limits = { timeout: 300_000 };

test(
  'a request that never arrives whole is ended, whether its head or its body is slow; answers may take longer',
  limits,
  async (t) => {
    const { app } = await testApp(runsWell);
    t.after(() => app.close());
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { server } = app;
    assert.ok(server.requestTimeout > 0 && server.requestTimeout <= 30_000);
    assert.ok(server.headersTimeout > 0 && server.headersTimeout <= server.requestTimeout);
    // The same limits, sooner: they count from when a connection was made.
    server.headersTimeout = 100;
    server.requestTimeout = 100;
    const { port } = server.address() as AddressInfo;
    const ask = async (text: string) => {
      const socket = connect(port, '127.0.0.1');
      let said = '';
      socket.on('data', (chunk) => {
        said += String(chunk);
      });
      socket.write(text);
      await ended(socket);
      return said;
    };
    const head = 'POST /check HTTP/1.1\r\nhost: 127.0.0.1\r\n';
    const body = `${head}sec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\naddress=`;
    const answers = await Promise.all([ask(head), ask(body)]);
    for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 408 /);
  },
);
