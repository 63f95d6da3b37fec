import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import styles from './tasks.module.css';

export type GridRow =
  | { readonly kind: 'section'; readonly code: string; readonly title: string }
  | { readonly kind: 'task'; readonly task: TaskRow };

/** The plan's own headings between its tasks. */
export function rowsWithSections(tasks: readonly TaskRow[]): GridRow[] {
  return tasks.flatMap((task, index): GridRow[] => {
    const row: GridRow = { kind: 'task', task };
    if (tasks[index - 1]?.section === task.section) return [row];
    return [{ kind: 'section', code: task.section, title: task.sectionTitle }, row];
  });
}

export const SectionRow = ({ data }: { readonly data: GridRow | undefined }) =>
  data?.kind === 'section' ? (
    // biome-ignore lint/a11y/useSemanticElements: the grid's rows are no table rows, so its cells are no td
    <div className={styles.section} role="gridcell" tabIndex={-1}>
      {data.code} {data.title}
    </div>
  ) : null;
