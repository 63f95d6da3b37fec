import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from '../setup/tools.mjs';

const mimeType = 'application/x-so-dieu-phoi-backup';

/** What the desktop is told: an entry that starts the program on a file, the kind of our backups, an icon, the last words. */
export async function desktopProblems(root, deb) {
  const textsIn = (folder) =>
    readdirSync(path.join(root, folder)).map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
  const [entry = ''] = textsIn('usr/share/applications');
  const [kinds = ''] = textsIn('usr/share/mime/packages');
  const { stdout: lastScript } = await mustRun('dpkg-deb', ['--ctrl-tarfile', deb]);
  const facts = {
    'the desktop entry takes a file': /^Exec=.* %U$/m.test(entry),
    'the shipped start line keeps the sandbox': !entry.includes('--no-sandbox'),
    'the desktop entry names our backups': entry.includes(`MimeType=${mimeType}`),
    'our backups are known by their ending': kinds.includes('*.sdpluu'),
    'there is an icon': existsSync(path.join(root, 'usr/share/icons/hicolor/256x256/apps/so-dieu-phoi.png')),
    'removal says where the data stays': lastScript.includes('Dữ liệu của văn phòng vẫn còn nguyên'),
  };
  return Object.entries(facts)
    .filter(([, holds]) => !holds)
    .map(([fact]) => `not so: ${fact}`);
}
