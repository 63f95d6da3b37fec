/** Encodings of before Unicode that districts' files still hold; both show Latin-1 characters as Vietnamese by their fonts. */
export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** Shows small letters as capitals. */
  readonly capitals: boolean;
}

/** '.VnTime', '.VnArialH', 'VNI-Times'; undefined for a font that says nothing of the encoding. */
export function legacyFont(name: string | undefined): LegacyFont | undefined {
  if (name === undefined) return undefined;
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.endsWith('H') };
  return /^vni[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : undefined;
}
