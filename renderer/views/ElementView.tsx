import { NativeSelect } from '@mantine/core';
import { completeText } from '../../shared/views/figure-text.ts';
import type { ElementTable, ViewFigure } from '../../shared/views/views.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { viewWords as words } from '../messages/views.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { guardedCount } from '../page/guarded-count.ts';
import table from '../page/table.module.css';
import { type Subjects, useElementTable, useViewSearch } from './use-views.ts';
import { ViewActions } from './ViewActions.tsx';
import { ViewFigureText } from './ViewFigureText.tsx';
import styles from './views.module.css';
import { audienceOf, subjectText } from './views-search.ts';

interface Props {
  readonly subjects: Subjects;
  readonly chooser: React.ReactNode;
}

/** All elements of a group of a form × the districts. */
export function ElementView({ subjects, chooser }: Props) {
  const { search } = useViewSearch();
  const { groups } = subjects;
  const chosen = groups.find(({ form, group }) => form === search.bieu && group === search.nhom) ?? groups[0];
  if (chosen === undefined) return chooser;
  return <Group chosen={chosen} groups={groups} chooser={chooser} />;
}

interface GroupProps {
  readonly chosen: Subjects['groups'][number];
  readonly groups: Subjects['groups'];
  readonly chooser: React.ReactNode;
}

function Group({ chosen, groups, chooser }: GroupProps) {
  const { search } = useViewSearch();
  const { period } = usePeriod();
  const input = {
    ...chosen,
    period: period.code,
    cumulative: search.trongKy !== true,
    audience: audienceOf(search),
  };
  return <Asked key={JSON.stringify(input)} input={input} chosen={chosen} groups={groups} chooser={chooser} />;
}

interface AskedProps extends GroupProps {
  readonly input: Parameters<typeof useElementTable>[0];
}

/** New with every question: what was asked before must not be printed as what is asked now. */
function Asked({ input, chosen, groups, chooser }: AskedProps) {
  const { change } = useViewSearch();
  const answer = useElementTable(input);
  return (
    <>
      <div className={styles.bar}>
        {chooser}
        <NativeSelect
          label={words.group}
          className={styles.subject ?? ''}
          value={String(groups.indexOf(chosen))}
          onChange={(event) => {
            const next = groups[Number(event.currentTarget.value)];
            change({ bieu: next?.form, nhom: next?.group });
          }}
          data={groups.map(({ form, group }, at) => ({ value: String(at), label: `${form}: ${group}` }))}
        />
        <ViewActions view={{ view: 'elements', ...input }} />
      </div>
      <Card fill scroll>
        <Await answer={answer}>{(elements) => <Elements elements={elements} />}</Await>
      </Card>
    </>
  );
}

function Elements({ elements: { group, columns, rows, total } }: { readonly elements: ElementTable }) {
  const { change } = useViewSearch();
  return (
    <table className={table.table} aria-label={words.elementsTable(group)}>
      <thead>
        <tr>
          <th scope="col">{words.district}</th>
          {columns.map(({ code, shortName, name, unit }) => (
            <th key={code} scope="col" className={styles.element} title={name}>
              <button
                type="button"
                className={styles.sort}
                onClick={() => change({ bang: undefined, so: subjectText({ kind: 'element', code }) })}
              >
                {code} {shortName} ({unit})
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, name, figures }) => (
          <tr key={place}>
            <th scope="row">{name}</th>
            <Figures figures={figures} columns={columns} isAnswer />
          </tr>
        ))}
      </tbody>
      <tfoot className={styles.total}>
        <tr>
          <th scope="row">{words.total}</th>
          <Figures figures={total} columns={columns} isAnswer={false} />
        </tr>
      </tfoot>
    </table>
  );
}

interface FiguresProps {
  readonly figures: readonly ViewFigure[];
  readonly columns: ElementTable['columns'];
  readonly isAnswer: boolean;
}

/** A figure of which a part is missing says how much of it there is. */
const Figures = ({ figures, columns, isAnswer }: FiguresProps) =>
  columns.map(({ code, shape, isGuarded }, at) => {
    const figure = figures[at];
    if (figure === undefined) return null;
    const isPart = figure.counted < figure.expected && figure.state !== 'missing';
    return (
      <td key={code} className={table.number} {...guardedCount(isGuarded, figure)}>
        <ViewFigureText figure={figure} shape={shape} isAnswer={isAnswer && figure.expected <= 1} />
        {isPart ? <small className={styles.part}> ({completeText(figure)})</small> : null}
      </td>
    );
  });
