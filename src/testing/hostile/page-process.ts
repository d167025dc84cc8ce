import type { Permits } from '../../bounds/permits.ts';
import { loadConfig } from '../../config.ts';
import { assemble } from '../../main.ts';

/** Bounds have tests of their own; here every check is to be read to its end, on whatever ports a test may listen. */
const permits: Permits = {
  mayDial: async () => ({ ok: true }),
  mayLogIn: async () => ({ ok: true, ended: () => {} }),
};

/** The service as it is, but for the ports of web servers: nobody may listen on the real ones in a test. */
const port = Number(process.env.TEST_WEB_PORT);
const service = await assemble(loadConfig(), { webPorts: { http: port, https: port }, permits });
await service.app.listen({ host: '127.0.0.1', port: 0 });
const address = service.app.server.address();
process.send?.({ ready: address !== null && typeof address === 'object' ? address.port : 0 });
process.on('SIGTERM', async () => {
  await service.close();
  process.exit(0);
});
