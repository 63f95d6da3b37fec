import type { Drive } from '../../shared/drives/drives.contract.ts';
import { letters, newLetters, type SettledLetters } from '../../shared/drives/new-letters.ts';
import type { Machine } from '../machine.ts';
import { isThere } from './is-there.ts';

/** The letters of the program's start are those of its first look, which is made when the program is put together. */
export function windowsDrives(machine: Machine): () => Promise<Drive[]> {
  let settled: Promise<SettledLetters> = lettersOf(machine).then((present) => new Set(present));
  return async () => {
    const [before, present] = [await settled, await lettersOf(machine)];
    const { settled: still, found } = newLetters(before, present);
    settled = Promise.resolve(still);
    return found.map((letter) => ({ folder: machine.driveFolder(letter), name: `${letter}:` }));
  };
}

async function lettersOf(machine: Machine): Promise<string[]> {
  const there = await Promise.all(letters.map((letter) => isThere(machine.driveFolder(letter))));
  return letters.filter((_, at) => there[at]);
}
