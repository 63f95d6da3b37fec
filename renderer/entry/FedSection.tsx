import { Link } from '@tanstack/react-router';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { GridCell } from '../../shared/entry/cell-grid.ts';
import type { FigureDetail } from '../../shared/entry/entry.contract.ts';
import { agreesWithFed } from '../../shared/forms/fed-figure-choice.ts';
import { chooseFedWords as words } from '../messages/registers.ts';
import { dayAndTime } from '../messages/time.ts';
import { FigureText } from '../page/FigureText.tsx';
import { ChooseFed } from '../registers/ChooseFed.tsx';
import styles from './panel.module.css';

interface Props {
  readonly cell: GridCell;
  readonly period: PeriodCode;
  readonly fed: NonNullable<FigureDetail['fed']>;
}

/** What a register gives for the cell, what the district said itself, and which of them holds. */
export function FedSection({ cell, period, fed: { register, placeName, fed, reported, holds, choice } }: Props) {
  const { from, to } = coverage(period, 'administrative');
  const shape = cell.element;
  return (
    <section>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p>
        {words.fromRegister}{' '}
        <Link
          to="/so-theo-doi"
          search={{ so: register.code, tim: placeName, tu: from, den: to }}
          className={styles.link ?? ''}
        >
          {register.name}
        </Link>
        :{' '}
        <b>
          <FigureText figure={{ state: 'number', value: fed }} shape={shape} />
        </b>
      </p>
      <p>
        {words.reported}:{' '}
        <b>
          <FigureText figure={reported} shape={shape} />
        </b>
      </p>
      <p>{words.holds[holds]}</p>
      {choice === null ? null : <p>{words.chosen(dayAndTime(choice.at), choice.reason)}</p>}
      {agreesWithFed(fed, reported) && holds === 'register' ? null : (
        <ChooseFed element={shape.code} place={cell.place} period={period} />
      )}
    </section>
  );
}
