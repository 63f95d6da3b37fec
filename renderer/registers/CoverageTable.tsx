import { asksForWork, type ClauseCoverage, isUncovered } from '../../shared/registers/clause-coverage.ts';
import { coverageWords as words } from '../messages/registers.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';
import styles from './registers.module.css';
import { useCoverage } from './use-registers.ts';

/** Every clause of the plan and what carries it; one that nothing carries is shown first of all by its sign. */
export function CoverageTable() {
  const coverage = useCoverage();
  return (
    <Await answer={coverage}>
      {(clauses) => (
        <Card title={words.title} aside={<span>{words.summary(clauses.filter(isUncovered).length)}</span>} fill scroll>
          <table className={table.table} aria-label={words.title}>
            <thead>
              <tr>
                <th>{words.clause}</th>
                <th>{words.text}</th>
                <th className={table.number}>{words.tasks}</th>
                <th>{words.regimes}</th>
                <th>{words.indicators}</th>
                <th>{words.registers}</th>
                <th>{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {clauses.map((clause) => (
                <ClauseRow key={clause.clause} clause={clause} />
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </Await>
  );
}

const ClauseRow = ({ clause }: { readonly clause: ClauseCoverage }) => (
  <tr>
    <th scope="row" className={table.code}>
      {words.clauseName(clause)}
    </th>
    <td className={styles.clauseText} title={clause.text}>
      {clause.text}
    </td>
    <td className={table.number}>{clause.tasks === 0 ? '' : clause.tasks}</td>
    <td>{clause.regimes.join(', ')}</td>
    <td>{clause.indicators.join(', ')}</td>
    <td>{clause.registers.join(', ')}</td>
    <td>
      <CoverageSign clause={clause} />
    </td>
  </tr>
);

function CoverageSign({ clause }: { readonly clause: ClauseCoverage }) {
  if (!asksForWork(clause)) return <span className={styles.noWork}>{words.noWork}</span>;
  return isUncovered(clause) ? (
    <Sign tone="bad" mark="!" word={words.uncovered} />
  ) : (
    <Sign tone="good" mark="✓" word={words.covered} />
  );
}
