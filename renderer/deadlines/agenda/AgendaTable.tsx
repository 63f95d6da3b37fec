import { Button, Checkbox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Day } from '../../../shared/calendar/day.ts';
import { type AgendaGroup, agenda } from '../../../shared/deadlines/agenda.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationId } from '../../../shared/ids.ts';
import { ColumnTable } from '../../columns/ColumnTable.tsx';
import { groupNames, deadlineWords as words } from '../../messages/deadlines.ts';
import table from '../../page/table.module.css';
import { useGrowing } from '../../page/use-growing.ts';
import { AgendaRow } from './AgendaRow.tsx';
import styles from './agenda.module.css';
import type { Ticks } from './use-ticks.ts';

interface Props {
  readonly obligations: readonly Obligation[];
  readonly today: Day;
  readonly openId: ObligationId | undefined;
  /** Beside an open panel: the sign without its word, no letters; no row is drawn anew for it. */
  readonly isNarrow: boolean;
  readonly ticks: Ticks;
  readonly onOpen: (id: ObligationId) => void;
}

/** So many rows stand in the list; more when they are asked for. */
const step = 400;
const heads = [null, words.due, words.state, null, words.regime, words.period, words.letters];

/** Overdue first. Arrow keys go from row to row in the column the focus is in. */
export function AgendaTable({ obligations, today, openId, isNarrow, ticks, onOpen }: Props) {
  const [limit, setLimit] = useState(step);
  const groups = withinLimit(agenda(obligations, today), limit);
  const left = obligations.length - limit;
  const drawn = useGrowing(Math.min(limit, obligations.length));
  return (
    <>
      <ColumnTable
        className={`${table.table} ${styles.list}`}
        columns={heads}
        aria-label={words.table}
        data-narrow={isNarrow}
        onKeyDown={moveByArrows}
      >
        <thead>
          <tr>
            <th className={styles.tick}>
              <span className="visually-hidden">{words.selectHead}</span>
            </th>
            <th>{words.due}</th>
            <th>{words.state}</th>
            <th>{words.agency}</th>
            <th>{words.regime}</th>
            <th>{words.period}</th>
            <th className={styles.letters}>{words.letters}</th>
          </tr>
        </thead>
        {groups.map(({ group, items, before }) => (
          <tbody key={group}>
            <GroupHead group={group} items={items} ticks={ticks} />
            {items.slice(0, Math.max(0, drawn - before)).map((one) => (
              <AgendaRow
                key={one.id}
                obligation={one}
                isOpen={one.id === openId}
                isTicked={ticks.has(one.id)}
                onOpen={() => onOpen(one.id)}
                onTick={(ticked) => ticks.set([one], ticked)}
              />
            ))}
          </tbody>
        ))}
      </ColumnTable>
      {left > 0 ? (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setLimit(limit + step)}>
            {words.more(Math.min(step, left))}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface GroupProps {
  readonly group: AgendaGroup;
  readonly items: readonly Obligation[];
  readonly ticks: Ticks;
}

function GroupHead({ group, items, ticks }: GroupProps) {
  const ticked = items.filter(({ id }) => ticks.has(id)).length;
  return (
    <tr className={styles.group} data-group={group}>
      <td className={styles.tick}>
        <Checkbox
          aria-label={words.selectGroup(groupNames[group], items.length)}
          checked={ticked === items.length}
          indeterminate={ticked > 0 && ticked < items.length}
          onChange={({ currentTarget: { checked } }) => ticks.set(items, checked)}
        />
      </td>
      <th colSpan={heads.length - 1} scope="rowgroup">
        {groupNames[group]} <span className={styles.count}>{words.groupCount(items.length)}</span>
      </th>
    </tr>
  );
}

/** `before`: how many rows stand above the group. */
function withinLimit(groups: ReturnType<typeof agenda<Obligation>>, limit: number) {
  let left = limit;
  return groups
    .map(({ group, items }) => {
      const before = limit - left;
      const shown = items.slice(0, Math.max(0, left));
      left -= shown.length;
      return { group, items: shown, before };
    })
    .filter(({ items }) => items.length > 0);
}

function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const shift = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  const row = cell?.parentElement;
  if (shift === 0 || cell === null || !(row instanceof HTMLTableRowElement)) return;
  const rows = [...event.currentTarget.rows];
  for (let at = rows.indexOf(row) + shift; at > 0 && at < rows.length; at += shift) {
    const control = rows[at]?.cells[cell.cellIndex]?.querySelector<HTMLElement>('button, input');
    if (control === null || control === undefined) continue;
    event.preventDefault();
    control.focus();
    return;
  }
}
