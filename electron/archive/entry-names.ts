import type { Entry } from 'yauzl';
import { Refused } from './refused.ts';

const fileTypeMask = 0o170000;
const symbolicLink = 0o120000;

/** Entries by lower-case name. Nothing is ever unpacked to disk; an odd name is refused as the mark of an attack. */
export function checkEntryNames(entries: readonly Entry[]): Map<string, Entry> {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const name = entry.fileNameRaw.toString('utf8').toLowerCase();
    if (isLink(entry) || !isPlainName(name) || byName.has(name))
      throw new Refused({ reason: 'archive-limit', which: 'name' });
    byName.set(name, entry);
  }
  return byName;
}

/** Unix file modes sit in the upper half of the attributes. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & fileTypeMask) === symbolicLink;
}

/** Neither control characters nor marks that turn the direction of writing, which hide what a name says. */
function isPlainName(name: string): boolean {
  const absolute = name.startsWith('/') || /^[a-z]:/.test(name);
  const odd = name.includes('\\') || /[\p{Cc}\p{Cf}]/u.test(name);
  return name !== '' && !absolute && !odd && !name.split('/').includes('..');
}
