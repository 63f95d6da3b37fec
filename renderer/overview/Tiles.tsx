import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { compareDays } from '../../shared/calendar/day.ts';
import type { Period } from '../../shared/deadlines/deadlines.contract.ts';
import { effectiveDue } from '../../shared/deadlines/obligation-state.ts';
import type { Overview } from '../../shared/overview/overview.contract.ts';
import { count } from '../messages/numbers.ts';
import { submissionSummary, overviewWords as words } from '../messages/overview.ts';
import { periodInSentence } from '../messages/periods.ts';
import { shortDay } from '../messages/time.ts';
import styles from './Tiles.module.css';

/** The four numbers a morning begins with. */
export const Tiles = ({ overview, period }: { readonly overview: Overview; readonly period: Period }) => (
  <div className={styles.tiles}>
    <Tile
      to="/thoi-han"
      name={words.tiles.overdue}
      tone={overview.overdue > 0 ? 'bad' : 'plain'}
      note={overdueNote(overview)}
    >
      {count(overview.overdue)}
    </Tile>
    <Tile
      to="/thoi-han"
      name={words.tiles.dueSoon}
      tone={overview.dueSoon > 0 ? 'caution' : 'plain'}
      note={soonNote(overview)}
    >
      {count(overview.dueSoon)}
    </Tile>
    <Tile
      to="/tinh-hinh-nop"
      name={words.tiles.submissions(periodInSentence(period))}
      tone="plain"
      note={submissionSummary(overview.submissions.rows)}
    >
      {count(received(overview))}
      <small>{words.ofDistricts(overview.submissions.rows.length)}</small>
    </Tile>
    <Tile
      to="/nhiem-vu"
      name={words.tiles.tasks}
      tone="plain"
      note={words.tasks(overview.tasks.started, overview.tasks.done)}
    >
      {count(overview.tasks.total)}
      <small> {words.withoutLead(overview.tasks.withoutLead)}</small>
    </Tile>
  </div>
);

interface TileProps {
  readonly to: '/thoi-han' | '/tinh-hinh-nop' | '/nhiem-vu';
  readonly name: string;
  readonly tone: 'plain' | 'caution' | 'bad';
  readonly note: string;
  readonly children: ReactNode;
}

const Tile = ({ to, name, tone, note, children }: TileProps) => (
  <Link className={styles.tile} to={to}>
    <span className={styles.name}>{name}</span>
    <span className={styles.number} data-tone={tone}>
      {children}
    </span>
    <span className={styles.note}>{note}</span>
  </Link>
);

const received = ({ submissions }: Overview): number =>
  submissions.rows.filter((row) => row.receivedOn !== null).length;

/** What bodies owe and what cases of registers owe, by the date that counts. */
const pressing = ({ toDo, dueCases }: Overview) =>
  [
    ...toDo.map((one) => ({ ...one, day: effectiveDue(one), who: one.agency })),
    ...dueCases.map((one) => ({ ...one, day: one.dueOn, who: one.name })),
  ].toSorted((a, b) => compareDays(a.day, b.day));

function overdueNote(overview: Overview): string {
  const longest = pressing(overview).find(({ state }) => state === 'overdue');
  return longest === undefined ? words.nobodyLate : words.longest(longest.workingDaysLate, longest.who);
}

function soonNote(overview: Overview): string {
  const next = pressing(overview).find(({ state }) => state !== 'overdue');
  return next === undefined ? words.nothingSoon : words.nearest(shortDay(next.day), next.who);
}
