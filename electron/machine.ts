import process from 'node:process';

/** The machine as far as drives are looked for on it; a test gives a tree of folders instead. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Where the file system begins on Linux. */
  readonly root: string;
  /** 'E' → 'E:\' on Windows. */
  readonly driveFolder: (letter: string) => string;
}

export const thisMachine: Machine = {
  platform: process.platform,
  root: '/',
  driveFolder: (letter) => `${letter}:\\`,
};
