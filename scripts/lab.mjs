// npm run lab: real mail servers on loopback, to try things out.
import { become } from './ensure.mjs';

become(['lab/main.ts', ...process.argv.slice(2)]);
