import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from '../setup/tools.mjs';

const mimeType = 'application/x-so-dieu-phoi-backup';

/** What the desktop is told: an entry that starts the program on a file, the kind of our backups, an icon, the last words. */
export async function desktopProblems(root, deb) {
  const text = (pattern) => {
    const [file] = globSync(pattern, { cwd: root });
    return file === undefined ? '' : readFileSync(path.join(root, file), 'utf8');
  };
  const entry = text('usr/share/applications/*.desktop');
  const { stdout: lastScript } = await mustRun('dpkg-deb', ['--ctrl-tarfile', deb]);
  const facts = {
    'the desktop entry takes a file': /^Exec=.* %U$/m.test(entry),
    'the shipped start line keeps the sandbox': !entry.includes('--no-sandbox'),
    'the desktop entry names our backups': entry.includes(`MimeType=${mimeType}`),
    'our backups are known by their ending': text('usr/share/mime/packages/*.xml').includes('*.sdpluu'),
    'there is an icon': existsSync(path.join(root, 'usr/share/icons/hicolor/256x256/apps/so-dieu-phoi.png')),
    'removal says where the data stays': lastScript.includes('Dữ liệu của văn phòng vẫn còn nguyên'),
  };
  return Object.entries(facts)
    .filter(([, holds]) => !holds)
    .map(([fact]) => `not so: ${fact}`);
}
