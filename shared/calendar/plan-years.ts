/** The plan years in which something is in force; null: open. */
export interface PlanYears {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export const inForce = ({ fromYear, toYear }: PlanYears, year: number): boolean =>
  (fromYear === null || fromYear <= year) && (toYear === null || year <= toYear);
