import type { Host } from '../host.ts';
import type { Machine } from '../machine.ts';
import { markedPage } from './marked-page.ts';
import { madeFolder, practicePapers, practiceStick } from './practice-folder.ts';

/** Papers bear the mark, and no dialog leads out of the practice folder. */
export const practiceHost = (host: Host, folder: string): Host => ({
  ...host,
  chooseFolder: async (purpose) => madeFolder(purpose === 'stick' ? practiceStick(folder) : practicePapers(folder)),
  setBadge: () => host.setBadge(0),
  printPage: (html, options) => host.printPage(markedPage(html), options),
  showPage: (html) => host.showPage(markedPage(html)),
});

/** A machine without drives: a real stick has no business in the practice plan. */
export const practiceMachine = (folder: string): Machine => ({
  platform: 'linux',
  root: folder,
  driveFolder: () => folder,
});
