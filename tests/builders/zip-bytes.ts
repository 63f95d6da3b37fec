import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a hand-made archive; every field after `data` may lie. */
export interface ZipPart {
  readonly name: string;
  readonly data: string | Buffer;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly unpackedSize?: number;
  readonly checksum?: number;
  readonly unixMode?: number;
  readonly localName?: string;
  /** Points at the data of an earlier entry instead of having its own. */
  readonly sharesDataOf?: number;
}

export interface ZipLies {
  readonly entryCount?: number;
  readonly disk?: number;
}

interface Placed {
  readonly part: ZipPart;
  readonly packed: Buffer;
  readonly offset: number;
}

const localHeaderBytes = 30;
const directoryEntryBytes = 46;
const endBytes = 22;
const utf8Names = 0x800;

/** Writes a ZIP archive; with lies, one that no honest program would write. */
export function zipBytes(parts: readonly ZipPart[], lies: ZipLies = {}): Buffer {
  const pieces: Buffer[] = [];
  const placed: Placed[] = [];
  let length = 0;
  for (const part of parts) {
    const shared = part.sharesDataOf === undefined ? undefined : placed[part.sharesDataOf];
    const packed = shared?.packed ?? pack(part);
    placed.push({ part, packed, offset: shared?.offset ?? length });
    if (shared) continue;
    const piece = Buffer.concat([localHeader(part, packed), packed]);
    pieces.push(piece);
    length += piece.length;
  }
  const directory = Buffer.concat(placed.map(directoryEntry));
  return Buffer.concat([...pieces, directory, endRecord(placed.length, directory.length, length, lies)]);
}

function bytesOf(part: ZipPart): Buffer {
  return typeof part.data === 'string' ? Buffer.from(part.data) : part.data;
}

function pack(part: ZipPart): Buffer {
  return part.stored ? bytesOf(part) : deflateRawSync(bytesOf(part));
}

/** The fields that the local header and the directory have in common, in their order. */
function sharedFields(part: ZipPart, packed: Buffer): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.flags ?? utf8Names, 2);
  fields.writeUInt16LE(part.method ?? (part.stored ? 0 : 8), 4);
  fields.writeUInt32LE(part.checksum ?? crc32(bytesOf(part)), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.unpackedSize ?? bytesOf(part).length, 18);
  return fields;
}

function localHeader(part: ZipPart, packed: Buffer): Buffer {
  const name = Buffer.from(part.localName ?? part.name);
  const header = Buffer.alloc(localHeaderBytes);
  header.writeUInt32LE(0x04034b50, 0);
  sharedFields(part, packed).copy(header, 4);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function directoryEntry({ part, packed, offset }: Placed): Buffer {
  const name = Buffer.from(part.name);
  const entry = Buffer.alloc(directoryEntryBytes);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(0x0314, 4);
  sharedFields(part, packed).copy(entry, 6);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(((part.unixMode ?? 0o100644) << 16) >>> 0, 38);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function endRecord(entries: number, directoryBytes: number, directoryOffset: number, lies: ZipLies): Buffer {
  const end = Buffer.alloc(endBytes);
  const count = lies.entryCount ?? entries;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(lies.disk ?? 0, 4);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}
