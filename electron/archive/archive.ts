import { setImmediate } from 'node:timers/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { checkEntryNames } from './entry-names.ts';
import { limits } from './limits.ts';
import { Refused, readingPart } from './refused.ts';

/** The parts of a package by name. Names are compared without regard to case, as the format's rules ask. */
export interface Archive {
  readonly names: readonly string[];
  has: (name: string) => boolean;
  /** Inflates one part, piece by piece; throws before the piece that would pass a limit. */
  read: (name: string) => AsyncIterable<Buffer>;
}

const endOfDirectory = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const endOfDirectoryBytes = 22;
const longestComment = 65_535;
const directoryEntry = 0x02014b50;
const directoryEntryBytes = 46;
const localHeaderBytes = 30;
const pieceBytes = 65_536;
/** Parts up to this size are inflated at once, which takes a fraction of the time; it holds a province's sheet twice over. */
const atOnceBytes = 8_000_000;
/** After so many pieces the process looks whether its time or memory is used up. */
const piecesBetweenLooks = 16;
const deflated = 8;

export async function openArchive(bytes: Buffer): Promise<Archive> {
  const tail = bytes.subarray(Math.max(0, bytes.length - endOfDirectoryBytes - longestComment));
  if (!tail.includes(endOfDirectory)) throw new Refused({ reason: 'truncated' });
  return await readingPart({ part: 'archive' }, async () => {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false });
    const entries = await listEntries(zip, bytes);
    checkSizes(entries);
    checkNoOverlap(entries, bytes);
    return archiveOf({ zip, bytes }, checkEntryNames(entries));
  });
}

/** Fails too when the directory goes on after the number of entries it declares: other programs would read more. */
async function listEntries(zip: ZipFile, bytes: Buffer): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw new Refused({ reason: 'archive-limit', which: 'entries' });
  // The type package calls this offset a boolean.
  let end = Number(zip.readEntryCursor);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Refused({ reason: 'encrypted' });
    end += directoryEntryBytes + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    entries.push(entry);
  }
  if (bytes.readUInt32LE(end) === directoryEntry) throw new Refused({ reason: 'archive-limit', which: 'entries' });
  return entries;
}

/** Declared sizes are enough here, for inflating stops at the first byte beyond them. */
function checkSizes(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const largest = entries.reduce((size, entry) => Math.max(size, entry.uncompressedSize), 0);
  if (total > limits.unpackedBytes || largest > limits.entryBytes)
    throw new Refused({ reason: 'archive-limit', which: 'unpacked' });
}

/** Entries that share bytes are how a small archive unpacks to an enormous one. */
function checkNoOverlap(entries: readonly Entry[], bytes: Buffer): void {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < free) throw new Refused({ reason: 'archive-limit', which: 'overlap' });
    free = endOfEntry(entry, bytes);
  }
}

/** The end of an entry's data; its local header must repeat the name, for some programs go by that one. */
function endOfEntry(entry: Entry, bytes: Buffer): number {
  const start = entry.relativeOffsetOfLocalHeader;
  const nameEnd = start + localHeaderBytes + bytes.readUInt16LE(start + 26);
  const sameName = bytes.subarray(start + localHeaderBytes, nameEnd).equals(entry.fileNameRaw);
  if (!sameName) throw new Refused({ reason: 'archive-limit', which: 'name' });
  return startOfData(entry, bytes) + entry.compressedSize;
}

function startOfData({ relativeOffsetOfLocalHeader: start }: Entry, bytes: Buffer): number {
  return start + localHeaderBytes + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
}

interface OpenZip {
  readonly zip: ZipFile;
  readonly bytes: Buffer;
}

function archiveOf(zip: OpenZip, entries: ReadonlyMap<string, Entry>): Archive {
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => inflate(zip, entries.get(name.toLowerCase())),
  };
}

async function* inflate(zip: OpenZip, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new Error('missing part');
  if (entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > limits.ratio * entry.compressedSize)
    throw new Refused({ reason: 'archive-limit', which: 'ratio' });
  let checksum = 0;
  for await (const chunk of await chunksOf(zip, entry)) {
    checksum = crc32(chunk, checksum);
    yield* slices(chunk);
  }
  if (checksum !== entry.crc32) throw new Error('wrong checksum');
}

/** Neither way gives a byte more than the entry declares, which was checked before. */
async function chunksOf({ zip, bytes }: OpenZip, entry: Entry): Promise<Iterable<Buffer> | AsyncIterable<Buffer>> {
  const isAtOnce = entry.compressionMethod === deflated && entry.uncompressedSize <= atOnceBytes;
  return isAtOnce ? [inflateAtOnce(entry, bytes)] : await zip.openReadStreamPromise(entry);
}

function inflateAtOnce(entry: Entry, bytes: Buffer): Buffer {
  const start = startOfData(entry, bytes);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
  if (part.length !== entry.uncompressedSize) throw new Error('wrong size');
  return part;
}

/** What arrives whole is handed on in pieces; limits are looked at between them. */
async function* slices(chunk: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0, piece = 1; start < chunk.length; start += pieceBytes, piece += 1) {
    yield chunk.subarray(start, start + pieceBytes);
    if (piece % piecesBetweenLooks === 0) await setImmediate();
  }
}
