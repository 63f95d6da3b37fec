import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Everything of the practice plan is below this one folder of the data folder, so that removing it leaves nothing. */
export const practiceFolder = (dataFolder: string): string => path.join(dataFolder, 'tap');

/** What the districts "bring": the folder that is opened where a stick is asked for. */
export const practiceStick = (folder: string): string => path.join(folder, 'usb-tap');

/** Where every paper and workbook of the practice plan is written. */
export const practicePapers = (folder: string): string => path.join(folder, 'giay-to-tap');

export const hasPractice = (dataFolder: string): boolean => existsSync(practiceFolder(dataFolder));

export const erasePractice = (dataFolder: string): void =>
  rmSync(practiceFolder(dataFolder), { recursive: true, force: true });

export function madeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
