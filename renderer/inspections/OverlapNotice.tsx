import type { SeasonLine } from '../../shared/inspections/inspections.contract.ts';
import { inspectionWords as words } from '../messages/inspections.ts';
import { Notice } from '../page/Notice.tsx';

/** Establishments that both teams go to within the interval, each named once with all who go there. */
export function OverlapNotice({ lines, days }: { readonly lines: readonly SeasonLine[]; readonly days: number }) {
  const warned = lines.filter(({ overlaps }) => overlaps.length > 0);
  const byName = [...Map.groupBy(warned, ({ establishment, place }) => `${place} ${establishment}`).values()];
  if (byName.length === 0) return null;
  return (
    <Notice tone="caution" message={words.warning(byName.length, days)}>
      {byName.flatMap(([first]) =>
        first === undefined
          ? []
          : [
              <p key={first.id}>
                {words.warningOf(
                  first.establishment,
                  first.team,
                  first.on,
                  first.overlaps.map((overlap) => words.overlapWith(overlap)).join('; '),
                )}
              </p>,
            ],
      )}
    </Notice>
  );
}
