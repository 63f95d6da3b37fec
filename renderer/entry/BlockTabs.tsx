import type { EntryBlock } from '../../shared/entry/cell-grid.ts';
import { entryWords as words } from '../messages/entry.ts';
import styles from './entry.module.css';

interface Props {
  readonly blocks: readonly EntryBlock[];
  readonly chosen: EntryBlock['rows'];
  readonly onChoose: (rows: EntryBlock['rows']) => void;
}

/** The parts of a form that has both: a row per commune, and the district's own figures. */
export function BlockTabs({ blocks, chosen, onChoose }: Props) {
  if (blocks.length < 2) return null;
  return (
    <fieldset className={styles.tabs}>
      <legend className="visually-hidden">{words.views}</legend>
      {blocks.map(({ rows }) => (
        <button key={rows} type="button" aria-pressed={rows === chosen} onClick={() => onChoose(rows)}>
          {words.blocks[rows]}
        </button>
      ))}
    </fieldset>
  );
}
