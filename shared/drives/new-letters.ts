/** The drive letters of Windows. */
export const letters: readonly string[] = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** Letters that were there when the program started and have been there ever since. */
export type SettledLetters = ReadonlySet<string>;

/**
 * A letter that came after the program started, or went and came again, is a new drive. Which letters are sticks cannot be
 * known without a native add-on (GetDriveType); a stick that was in before the program started looks like any other disk, so
 * it is chosen by its folder, once taken out and put in again it is seen.
 */
export function newLetters(
  settled: SettledLetters,
  present: readonly string[],
): { settled: SettledLetters; found: string[] } {
  const now = new Set(present);
  const still = new Set([...settled].filter((letter) => now.has(letter)));
  return { settled: still, found: present.filter((letter) => !still.has(letter)) };
}
