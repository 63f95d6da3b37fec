import { Button, Checkbox } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';
import { columnWords as words } from '../messages/columns.ts';
import { InPage } from '../page/PageSlots.tsx';
import styles from './ColumnMenu.module.css';

export interface ChoosableColumn {
  readonly id: string;
  readonly name: string;
  readonly isShown: boolean;
}

interface Props {
  /** The table's name. */
  readonly table: string;
  /** Those that may be hidden, in their order. */
  readonly columns: readonly ChoosableColumn[];
  readonly onChange: (ids: readonly string[], isShown: boolean) => void;
}

/** Which columns of a table are shown: the browser's own popover, which keeps focus and Esc. */
export function ColumnMenu({ table, columns, onChange }: Props) {
  const id = useId();
  const anchor = `--${id}`;
  const hidden = columns.filter(({ isShown }) => !isShown);
  if (columns.length === 0) return null;
  return (
    <InPage slot="columns">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: no key is acted on here, Esc is only kept from the screen */}
      <span className={styles.place} onKeyDown={keepEscape}>
        <Button
          variant="default"
          popoverTarget={id}
          aria-label={`${words.choose(hidden.length)}: ${table}`}
          style={{ anchorName: anchor }}
        >
          {words.choose(hidden.length)}
        </Button>
        <fieldset id={id} popover="auto" className={styles.menu} style={{ positionAnchor: anchor }}>
          <legend>{words.of(table)}</legend>
          {columns.map((column) => (
            <Checkbox
              key={column.id}
              label={column.name}
              checked={column.isShown}
              onChange={({ currentTarget: { checked } }) => onChange([column.id], checked)}
            />
          ))}
          <Button
            variant="subtle"
            disabled={hidden.length === 0}
            onClick={() =>
              onChange(
                hidden.map((column) => column.id),
                true,
              )
            }
          >
            {words.showAll}
          </Button>
        </fieldset>
      </span>
    </InPage>
  );
}

/** Esc closes what is open here; the screen's panels listen for it too. */
function keepEscape(event: KeyboardEvent<HTMLElement>): void {
  const isOpen = event.currentTarget.querySelector(':popover-open') !== null;
  if (event.key === 'Escape' && isOpen) event.stopPropagation();
}
