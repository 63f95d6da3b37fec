export interface FolderInView<L> {
  /** Undefined: another folder has been asked for meanwhile. */
  readonly read: (folder: string) => Promise<L | undefined>;
  /** The same folder once more, where it is still there. */
  readonly again: () => Promise<L | undefined>;
}

/** The folder asked for last is the one in view: neither a slow stick nor a reading again comes back over it. */
export function folderInView<L>(
  list: (folder: string) => Promise<L>,
  isThere: (folder: string) => Promise<boolean>,
): FolderInView<L> {
  let wanted: { readonly folder: string } | undefined;
  const read = async (folder: string) => {
    const mine = { folder };
    wanted = mine;
    const listed = await list(folder);
    return wanted === mine ? listed : undefined;
  };
  const again = async () => {
    const before = wanted;
    if (before === undefined || !(await isThere(before.folder)) || wanted !== before) return undefined;
    return read(before.folder);
  };
  return { read, again };
}
