import { readerWords as words } from '../messages/plan-reader.ts';
import styles from './plan-reader.module.css';
import type { LineFilter, PlanReader } from './use-plan-reader.ts';

/** Which lines are shown; the unsure ones come first to be looked at. */
export function LineFilters({ reader }: { readonly reader: PlanReader }) {
  const { counts, lines } = reader;
  const filters: readonly (readonly [LineFilter, string])[] = [
    ['all', words.filters.all(lines.length)],
    ['unsure', words.filters.unsure(counts.unsure)],
    ['unsorted', words.filters.unsorted(counts.unsorted)],
    ['task', words.filters.task(counts.tasks)],
    ['target', words.filters.target(counts.targets)],
    ['heading', words.filters.heading(counts.headings)],
  ];
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{words.filter}</legend>
      {filters.map(([filter, name]) => (
        <button
          key={filter}
          type="button"
          className={styles.filter}
          aria-pressed={reader.filter === filter}
          onClick={() => reader.setFilter(filter)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
