import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Case } from './row.ts';

/** One call that changed a file of the folder, or `answer`: the program told somebody that it is done. */
export type Step =
  | { readonly kind: 'open'; readonly file: string; readonly empties: boolean }
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: string; readonly size: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'rename'; readonly file: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly file: string }
  | { readonly kind: 'sync-names' }
  | { readonly kind: 'answer' };

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };

/** The bytes that are on the disk for certain, and what the system has taken since and may not have written yet. */
interface Content {
  safe: Buffer;
  waiting: Change[];
}

type Names = ReadonlyMap<string, Content>;

/** What a folder of a disk holds after some steps: all that the program sees, and what of it survives a power cut. */
export interface Disk {
  /** As the program sees it. */
  names: Names;
  /** The names that are on the disk for certain, then what each change since made of them; the disk keeps their order. */
  past: Names[];
}

export function diskOf(files: ReadonlyMap<string, Buffer>): Disk {
  const names = new Map([...files].map(([name, safe]) => [name, { safe, waiting: [] }]));
  return { names, past: [names] };
}

export function doStep(disk: Disk, step: Step): void {
  switch (step.kind) {
    case 'answer':
      return;
    case 'sync-names':
      disk.past = [disk.names];
      return;
    case 'unlink':
      rename(disk, new Map([...disk.names].filter(([name]) => name !== step.file)));
      return;
    case 'rename':
      rename(disk, new Map([...disk.names].filter(([name]) => name !== step.file)).set(step.to, at(disk, step.file)));
      return;
    case 'open':
      if (!disk.names.has(step.file))
        rename(disk, new Map(disk.names).set(step.file, { safe: Buffer.alloc(0), waiting: [] }));
      if (step.empties) at(disk, step.file).waiting.push({ size: 0 });
      return;
    case 'write':
      at(disk, step.file).waiting.push({ at: step.at, bytes: step.bytes });
      return;
    case 'truncate':
      at(disk, step.file).waiting.push({ size: step.size });
      return;
    case 'sync': {
      const content = disk.names.get(step.file);
      // A folder in the folder is flushed for the names in it, which are not followed.
      if (content !== undefined) [content.safe, content.waiting] = [changed(content.safe, content.waiting), []];
    }
  }
}

function at({ names }: Disk, file: string): Content {
  const content = names.get(file);
  if (content === undefined) throw new Error(`nothing was recorded of how ${file} came to be`);
  return content;
}

function rename(disk: Disk, names: Names): void {
  disk.names = names;
  disk.past.push(names);
}

const endOf = (change: Change): number => ('size' in change ? change.size : change.at + change.bytes.length);

function changed(before: Buffer, changes: readonly Change[]): Buffer {
  const bytes = Buffer.alloc(changes.reduce((most, change) => Math.max(most, endOf(change)), before.length));
  before.copy(bytes);
  let size = before.length;
  for (const change of changes) {
    if ('size' in change) bytes.fill(0, change.size);
    else change.bytes.copy(bytes, change.at);
    size = 'size' in change ? change.size : Math.max(size, endOf(change));
  }
  return bytes.subarray(0, size);
}

/** Writes what a power cut may leave of the disk at this moment: any sectors of what was waiting, in any order. */
export function writeImage(disk: Disk, folder: string, below: Case['below']): void {
  const names = disk.past[below(disk.past.length)] ?? disk.names;
  const share = below(5);
  for (const [name, content] of names) writeFileSync(path.join(folder, name), leftOf(content, share, below));
}

const sectorBytes = 512;

/** `share`: how many quarters of the sectors arrive. Cuts to another length keep their order among each other. */
function leftOf({ safe, waiting }: Content, share: number, below: Case['below']): Buffer {
  const cuts = waiting.flatMap((change, place) => ('size' in change ? [place] : []));
  const last = cuts[below(cuts.length + 1) - 1] ?? -1;
  const before = waiting.slice(0, last + 1).flatMap((change) => ('size' in change ? [change] : sectorsOf(change)));
  const after = waiting.slice(last + 1).flatMap((change) => ('size' in change ? [] : sectorsOf(change)));
  const arrives = (change: Change) => 'size' in change || below(4) < share;
  return changed(safe, [...before.filter(arrives), ...shuffled(after.filter(arrives), below)]);
}

function sectorsOf({ at: from, bytes }: Extract<Change, { bytes: Buffer }>): Change[] {
  const sectors: Change[] = [];
  for (let start = from; start < from + bytes.length; ) {
    const end = Math.min(from + bytes.length, start + sectorBytes - (start % sectorBytes));
    sectors.push({ at: start, bytes: bytes.subarray(start - from, end - from) });
    start = end;
  }
  return sectors;
}

function shuffled<T>(items: T[], below: Case['below']): T[] {
  for (let left = items.length - 1; left > 0; left -= 1) {
    const other = below(left + 1);
    const [one, two] = [items[left], items[other]];
    if (one !== undefined && two !== undefined) [items[left], items[other]] = [two, one];
  }
  return items;
}
