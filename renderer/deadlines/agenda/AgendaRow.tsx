import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { effectiveDue } from '../../../shared/deadlines/obligation-state.ts';
import { obligationSign, deadlineWords as words } from '../../messages/deadlines.ts';
import { Sign } from '../../page/Sign.tsx';
import table from '../../page/table.module.css';
import styles from './agenda.module.css';

interface Props {
  readonly obligation: Obligation;
  readonly isOpen: boolean;
  readonly isTicked: boolean;
  readonly onOpen: () => void;
  readonly onTick: (ticked: boolean) => void;
}

/** Drawn anew only when the row itself has changed: a tick must not draw hundreds. */
export const AgendaRow = memo(
  ({ obligation, isOpen, isTicked, onOpen, onTick }: Props) => {
    const { agency, regimeName, period, letters } = obligation;
    const label = periodLabel(period);
    const { tone, mark, word } = obligationSign(obligation);
    return (
      <tr data-selected={isOpen}>
        <td className={styles.tick}>
          <Checkbox
            aria-label={words.select(agency, regimeName, label)}
            checked={isTicked}
            onChange={({ currentTarget: { checked } }) => onTick(checked)}
          />
        </td>
        <td className={table.code}>
          {formatDay(effectiveDue(obligation))}
          {obligation.extendedTo === null && obligation.movedTo !== null ? (
            <span className={styles.moved}> {words.moved}</span>
          ) : null}
        </td>
        <td className={styles.state} title={word}>
          <Sign tone={tone} mark={mark} word={word} />
        </td>
        <td>
          <button type="button" className={styles.open} aria-expanded={isOpen} onClick={onOpen}>
            {agency}
          </button>
        </td>
        <td>{regimeName}</td>
        <td className={table.code}>{label}</td>
        <td className={styles.letters}>{words.reminded(letters)}</td>
      </tr>
    );
  },
  (before, after) =>
    before.obligation === after.obligation && before.isOpen === after.isOpen && before.isTicked === after.isTicked,
);
