import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

const [directoryEnd, directoryEntry] = [0x06054b50, 0x02014b50];
const [endBytes, entryBytes, localBytes] = [22, 46, 30];
const mark = Buffer.from('<c ');

/** The least that reading a workbook can be: every part inflated, and the cells counted by their first bytes. */
export function countCells(archive) {
  let cells = 0;
  for (const part of inflatedParts(archive)) cells += countIn(part);
  return cells;
}

/** Every part inflated and gone through by an XML parser that does nothing with what it finds. */
export function parseParts(archive) {
  for (const part of inflatedParts(archive)) if (part.length > 0) new SaxesParser().write(part.toString()).close();
}

function* inflatedParts(archive) {
  const end = archive.length - endBytes;
  if (archive.readUInt32LE(end) !== directoryEnd) throw new Error('an archive without a comment is expected');
  for (let at = archive.readUInt32LE(end + 16); archive.readUInt32LE(at) === directoryEntry; ) {
    yield inflated(archive, at);
    at += entryBytes + [28, 30, 32].reduce((sum, offset) => sum + archive.readUInt16LE(at + offset), 0);
  }
}

function inflated(archive, entry) {
  const local = archive.readUInt32LE(entry + 42);
  const start = local + localBytes + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  return archive.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
}

function countIn(part) {
  let count = 0;
  for (let at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, at + 1)) count += 1;
  return count;
}
