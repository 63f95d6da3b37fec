import { type Day, partsOf } from '../../shared/calendar/day.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const fixed = { end: 22, entry: 46 };

/** Writes one day into every entry of an archive, so that the same workbook has the same bytes whenever it is made. */
export function setZipDates(archive: Uint8Array, day: Day): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = findEnd(view);
  const date = dosDate(day);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== directoryEntry) throw new Error('not an archive entry');
    setDate(view, entry + 12, date);
    setDate(view, view.getUint32(entry + 42, true) + 10, date);
    entry += fixed.entry + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(entry + length, true), 0);
  }
  return bytes;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - fixed.end; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('not an archive');
}

/** Time 00:00, then the date: 7 bits of years since 1980, 4 of month, 5 of day. */
function setDate(view: DataView, at: number, date: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, date, true);
}

function dosDate(text: Day): number {
  const { year, month, day } = partsOf(text);
  return ((year - 1980) << 9) | (month << 5) | day;
}
