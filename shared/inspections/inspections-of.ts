import type { EntryId } from '../ids.ts';
import type { CaseStep } from '../registers/case.ts';
import type { EntryContent } from '../registers/entry.ts';
import { type Inspection, inspectionOf, type Recheck, type Sanction } from './inspection.ts';

type Line = Pick<EntryContent, 'on' | 'place' | 'values'> & { readonly id: EntryId };

/** Lines of the register of inspections, each with its own steps and with what points at it. */
export function inspectionsOf(
  lines: readonly Line[],
  steps: readonly CaseStep[],
  sanctions: readonly Sanction[],
  rechecks: readonly Recheck[],
): Inspection[] {
  const courses = Map.groupBy(steps, ({ entry }) => entry);
  const sanctionsBy = Map.groupBy(sanctions, ({ inspection }) => inspection);
  const rechecksBy = Map.groupBy(rechecks, ({ inspection }) => inspection);
  return lines.map((line) =>
    inspectionOf(line, courses.get(line.id) ?? [], {
      sanctions: sanctionsBy.get(line.id) ?? [],
      rechecks: rechecksBy.get(line.id) ?? [],
    }),
  );
}
