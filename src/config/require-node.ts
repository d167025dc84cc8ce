/** Imported first, for its effect: says in plain words that this Node is too old, before anything fails strangely. */
const needed = 24;
const found = process.versions.node;

if (Number.parseInt(found, 10) < needed) {
  process.stderr.write(
    `Posthorn needs Node ${needed} or newer, and this is Node ${found}. Use "npm start" or "npm run posthorn", which bring the right one.\n`,
  );
  process.exit(1);
}
