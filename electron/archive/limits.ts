const million = 1_000_000;

/** What a packed file from outside may cost. Beyond any of these it is refused, not cut short. */
export const limits = {
  fileBytes: 20 * million,
  entries: 1_000,
  unpackedBytes: 200 * million,
  entryBytes: 100 * million,
  /** Unpacked to packed bytes of one entry, looked at once it unpacks to more than `ratioFromBytes`. */
  ratio: 100,
  ratioFromBytes: 100_000,
  xmlDepth: 64,
  attributeCharacters: 65_536,
  /** One piece of text, tag or comment: far above the 32,767 characters of a cell, escapes included. */
  tokenCharacters: million,
} as const;
