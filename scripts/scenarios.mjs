// npm run scenarios: broken set-ups of real mail servers, each with the diagnosis it should get; exits 1 on a miss.
import { become } from './ensure.mjs';
import { ensurePrograms } from './ensure-programs.mjs';

ensurePrograms();
become(['lab/scenarios/main.ts', ...process.argv.slice(2)]);
