import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { mustRun, SetupStop } from '../setup/tools.mjs';
import { contentProblems, sizes } from './check-content.mjs';
import { desktopProblems } from './check-desktop.mjs';
import { fuseProblems } from './check-fuses.mjs';
import { answersAtDoor, drawsItsWindow, refusesAlteredAddon } from './check-start.mjs';

/**
 * The .deb in `folder`/dist, unpacked into an empty folder as an installation would, read and started there.
 * Prints what was found; answers 1 when anything is not as it must be.
 */
export async function checkPackage(folder, runtime) {
  const deb = onlyOne(path.join(folder, 'dist'), (name) => name.endsWith('.deb'));
  const root = path.join(folder, 'root');
  await mustRun('dpkg-deb', ['-x', deb, root]);
  const program = path.join(
    onlyOne(path.join(root, 'opt'), () => true),
    'so-dieu-phoi',
  );
  const problems = [
    ...(await fuseProblems(program)),
    ...contentProblems(path.dirname(program)),
    ...(await desktopProblems(root, deb)),
    ...(await answersAtDoor(program, path.join(folder, 'door'), runtime)),
    ...(await drawsItsWindow(program, path.join(folder, 'window'), runtime)),
    // Last, for it damages what was installed.
    ...(await refusesAlteredAddon(program, path.join(folder, 'damaged'), runtime)),
  ];
  for (const line of [...sizes(deb, path.dirname(program)), ...problems]) process.stdout.write(`${line}\n`);
  process.stdout.write(`package: ${problems.length} problems\n`);
  return problems.length === 0 ? 0 : 1;
}

function onlyOne(folder, isWanted) {
  const [name, ...others] = readdirSync(folder).filter(isWanted);
  if (name === undefined || others.length > 0) throw new SetupStop(`One package is expected in ${folder}`);
  return path.join(folder, name);
}
