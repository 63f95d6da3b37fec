import { NativeSelect } from '@mantine/core';
import { IndicatorCode } from '../../shared/ids.ts';
import { figureText } from '../../shared/views/figure-text.ts';
import type { Strip, StripState } from '../../shared/views/views.contract.ts';
import { shortPeriodName, stripLetters } from '../../shared/views/wording.ts';
import { stripNames, viewWords as words } from '../messages/views.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import table from '../page/table.module.css';
import { type Subjects, useStrip, useViewSearch } from './use-views.ts';
import { ViewActions } from './ViewActions.tsx';
import styles from './views.module.css';
import { subjectOfText, subjectText } from './views-search.ts';

/** Aims to which the plan gives no number: in which months and quarters there was anything at all. */
export function StripView({ subjects }: { readonly subjects: Subjects }) {
  const { search } = useViewSearch();
  const strips = subjects.indicators.filter(({ isStrip }) => isStrip);
  const asked = subjectOfText(search.so)?.code;
  const chosen = strips.find(({ code }) => code === asked) ?? strips[0];
  if (chosen === undefined) return <EmptyState message={words.noStrip} />;
  return <ChosenStrip key={chosen.code} code={chosen.code} strips={strips} />;
}

function ChosenStrip({ code, strips }: { readonly code: IndicatorCode; readonly strips: Subjects['indicators'] }) {
  const { change } = useViewSearch();
  const answer = useStrip(code);
  return (
    <>
      <div className={styles.bar}>
        <NativeSelect
          label={words.stripIndicator}
          className={styles.subject ?? ''}
          value={code}
          onChange={(event) =>
            change({ so: subjectText({ kind: 'indicator', code: IndicatorCode.parse(event.currentTarget.value) }) })
          }
          data={strips.map(({ code: value, clause, name }) => ({ value, label: `${clause} ${name}` }))}
        />
        <ViewActions view={{ view: 'strip', indicator: code }} />
      </div>
      <ul className={styles.legend} aria-label={words.legend}>
        {(['some', 'none', 'missing', 'future'] as const).map((state) => (
          <li key={state}>
            <StateSign state={state} /> {stripNames[state]}
          </li>
        ))}
      </ul>
      <Card fill scroll>
        <Await answer={answer}>{(strip) => <StripTable strip={strip} />}</Await>
      </Card>
    </>
  );
}

const StripTable = ({ strip: { head, periods, rows } }: { readonly strip: Strip }) => (
  <table className={`${table.table} ${styles.strip}`} aria-label={head.name}>
    <thead>
      <tr>
        <th scope="col">{words.place}</th>
        {periods.map((period) => (
          <th key={period} scope="col" data-quarter={period.includes('-Q')}>
            {shortPeriodName(period, false)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ place, name, cells }) => (
        <tr key={place ?? 'province'} className={place === null ? (styles.province ?? '') : ''}>
          <th scope="row">{name}</th>
          {cells.map(({ state, figure }, at) => (
            <td
              key={periods[at] ?? at}
              data-quarter={periods[at]?.includes('-Q')}
              title={`${stripNames[state]}${state === 'some' ? `: ${figureText(figure, head.shape, false)} ${head.unit}` : ''}`}
            >
              <StateSign state={state} />
              <span className="visually-hidden">{stripNames[state]}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const StateSign = ({ state }: { readonly state: StripState }) => (
  <span className={styles.sign} data-state={state} aria-hidden>
    {stripLetters[state]}
  </span>
);
