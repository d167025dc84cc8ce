// npm run --silent posthorn -- …: the command line from a checkout.
import { become } from './ensure.mjs';

become(['src/cli.ts', ...process.argv.slice(2)]);
