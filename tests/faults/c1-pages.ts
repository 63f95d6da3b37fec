import path from 'node:path';
import { changeBytes, detectedAtOpen } from './damage.ts';
import { type Case, cases, type Row } from './row.ts';
import { copyOf, databaseIn, workedData } from './worked-data.ts';

const pageBytes = 4096;
const headBytes = 100;

type Damage = (bytes: Buffer, below: Case['below']) => Buffer;

function zeroed(bytes: Buffer, below: Case['below']): Buffer {
  const from = below(bytes.length / pageBytes) * pageBytes;
  return bytes.fill(0, from, from + pageBytes);
}

function swapped(bytes: Buffer, below: Case['below']): Buffer {
  const pages = bytes.length / pageBytes;
  const one = below(pages);
  const from = [one, (one + 1 + below(pages - 1)) % pages].map((page) => page * pageBytes);
  const [first = 0, second = 0] = from;
  const kept = Buffer.from(bytes.subarray(first, first + pageBytes));
  bytes.copy(bytes, first, second, second + pageBytes);
  kept.copy(bytes, second);
  return bytes;
}

const truncated: Damage = (bytes, below) => bytes.subarray(0, below(bytes.length));

function header(bytes: Buffer, below: Case['below']): Buffer {
  for (let left = 1 + below(8); left > 0; left -= 1) {
    const at = below(headBytes);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + below(255));
  }
  return bytes;
}

const damaged = (id: string, change: Damage): Row => ({
  id: `C1.${id}`,
  usual: 80,
  run: async (chance) => {
    const data = await workedData(path.join(chance.folder, 'dau'));
    return cases(chance, async ({ below, folder }) => {
      const own = copyOf(data, path.join(folder, 'du-lieu'));
      let isChanged = true;
      changeBytes(databaseIn(own), (bytes) => {
        const before = Buffer.from(bytes);
        const after = change(bytes, below);
        isChanged = !after.equals(before);
        return after;
      });
      // A page of zeros put to zero, or the same byte changed twice, is no damage.
      return isChanged ? detectedAtOpen(own) : undefined;
    });
  },
});

/** Pages damaged in a closed file: found when it is opened, kept as found, a backup offered. */
export const damagedPages: readonly Row[] = [
  damaged('zeroed', zeroed),
  damaged('swapped', swapped),
  damaged('truncated', truncated),
  damaged('header', header),
];
