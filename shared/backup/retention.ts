/** A backup as far as keeping it is decided. */
export interface Kept {
  /** Grows by one with each backup; the only order there is, since a clock may be wrong. */
  readonly sequence: number;
  /** YYYY-MM-DD, by the clock of that time. */
  readonly day: string;
  readonly isVerified: boolean;
}

const rules = [
  { label: (day: string) => day, most: 14 },
  { label: weekOf, most: 8 },
  { label: (day: string) => day.slice(0, 7), most: 24 },
  { label: (day: string) => day.slice(0, 4), most: Number.POSITIVE_INFINITY },
] as const;

/**
 * What may go: all of today stay, the newest of each of the last 14 days, 8 weeks, 24 months that have one, and of every
 * year; the newest verified one always. Days are counted as the backups have them, back from the newest, and never
 * measured against the clock: a clock that jumps ten years ahead makes nothing old.
 */
export function toPrune<T extends Kept>(backups: readonly T[], today: string): T[] {
  const newestFirst = backups.toSorted((a, b) => b.sequence - a.sequence);
  const verified = newestFirst.filter(({ isVerified }) => isVerified);
  const kept = new Set<T>(newestFirst.filter(({ day }) => day === today || day === newestFirst[0]?.day));
  for (const backup of verified.slice(0, 1)) kept.add(backup);
  for (const { label, most } of rules) for (const backup of newestOfEach(verified, label, most)) kept.add(backup);
  return verified.length === 0 ? [] : newestFirst.filter((backup) => !kept.has(backup)).toReversed();
}

/** The first of each label, of so many labels. */
function newestOfEach<T extends Kept>(newestFirst: readonly T[], label: (day: string) => string, most: number): T[] {
  const first = new Map<string, T>();
  for (const backup of newestFirst) {
    const name = label(backup.day);
    if (!first.has(name)) first.set(name, backup);
  }
  return [...first.values()].slice(0, most);
}

const dayMs = 86_400_000;

/** The Monday of its week. */
function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * dayMs).toISOString().slice(0, 10);
}
