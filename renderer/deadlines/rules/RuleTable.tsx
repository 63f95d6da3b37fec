import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { Regime } from '../../../shared/deadlines/deadlines.contract.ts';
import type { RegimeCode } from '../../../shared/ids.ts';
import { dayInYear } from '../../messages/deadlines.ts';
import { ruleSentence, ruleWords as words } from '../../messages/rules.ts';
import table from '../../page/table.module.css';
import { usePeriod } from '../period-context.tsx';
import styles from './rules.module.css';
import type { Names } from './use-names.ts';

interface Props {
  readonly regimes: readonly Regime[];
  readonly names: Names;
  /** Beside an open panel the basis is left out: the panel says it. */
  readonly isNarrow: boolean;
  readonly openCode: RegimeCode | undefined;
  readonly onOpen: (code: RegimeCode) => void;
}

export const RuleTable = ({ regimes, names, isNarrow, openCode, onOpen }: Props) => (
  <table className={table.table} aria-label={words.table}>
    <thead>
      <tr>
        <th>{words.code}</th>
        <th>{words.rule}</th>
        <th>{words.nextDates}</th>
        {isNarrow ? null : <th>{words.basis}</th>}
      </tr>
    </thead>
    <tbody>
      {regimes.map((regime) => (
        <tr key={regime.code} data-selected={regime.code === openCode}>
          <td className={table.code}>{regime.code}</td>
          <td>
            <button
              type="button"
              className={styles.name}
              aria-expanded={regime.code === openCode}
              onClick={() => onOpen(regime.code)}
            >
              {regime.name}
            </button>
            <p className={styles.sentence}>{ruleSentence(names.spoken(regime, regime.bodies.length))}</p>
            <Span regime={regime} />
          </td>
          <td>
            <NextDates regime={regime} isNarrow={isNarrow} />
          </td>
          {isNarrow ? null : <td className={styles.basis}>{words.basisOf(regime.dueBasis, regime.legalBasis)}</td>}
        </tr>
      ))}
    </tbody>
  </table>
);

const Span = ({ regime: { startsOn, endedOn } }: { readonly regime: Regime }) => (
  <p className={styles.span}>
    {[
      ...(startsOn === null ? [] : [words.startsOn(formatDay(startsOn))]),
      ...(endedOn === null ? [] : [words.ended(formatDay(endedOn))]),
    ].join('; ')}
  </p>
);

function NextDates({ regime: { nextDates }, isNarrow }: { readonly regime: Regime; readonly isNarrow: boolean }) {
  const { year } = usePeriod();
  if (nextDates.length === 0) return <span className={styles.none}>{words.noDates}</span>;
  return (
    <span className={styles.dates} data-narrow={isNarrow}>
      {nextDates.map((date) => dayInYear(date, year)).join(', ')}
    </span>
  );
}
