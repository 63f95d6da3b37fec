import { completeText } from '../../shared/views/figure-text.ts';
import type { ElementTable, ViewFigure } from '../../shared/views/views.contract.ts';
import { viewWords as words } from '../messages/views.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { guardedCount } from '../page/guarded-count.ts';
import table from '../page/table.module.css';
import { useElementInput } from './use-element-input.ts';
import { type Subjects, useElementTable, useViewSearch } from './use-views.ts';
import { ViewFigureText } from './ViewFigureText.tsx';
import styles from './views.module.css';
import { subjectText } from './views-search.ts';

/** All elements of a group of a form × the districts. */
export function ElementView({ groups }: Pick<Subjects, 'groups'>) {
  const asked = useElementInput(groups);
  return asked === undefined ? null : <Asked key={JSON.stringify(asked.input)} input={asked.input} />;
}

const Asked = ({ input }: { readonly input: Parameters<typeof useElementTable>[0] }) => (
  <Card fill scroll>
    <Await answer={useElementTable(input)}>{(elements) => <Elements elements={elements} />}</Await>
  </Card>
);

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
