import { stat } from 'node:fs/promises';

/** An empty card reader has a letter, but no folder behind it. */
export const isThere = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
