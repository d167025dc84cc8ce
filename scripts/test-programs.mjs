// npm run test:programs: large programs, most in their own windows, against the lab; apart from npm test, because it takes minutes.
import { become } from './ensure.mjs';
import { ensureWindowPrograms } from './ensure-programs.mjs';

ensureWindowPrograms();
become(['--test', '--test-concurrency=1', ...programFiles()]);

function programFiles() {
  const named = process.argv.slice(2);
  return named.length > 0 ? named : ['lab/programs/*.windows.ts', 'lab/programs/*.service.ts'];
}
