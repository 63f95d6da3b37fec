import type { Register } from '../../shared/registers/registers.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { periodInSentence } from '../messages/periods.ts';
import { fedWords as words } from '../messages/registers.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { guardedText } from '../page/guarded-count.ts';
import { SidePanel } from '../page/SidePanel.tsx';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';
import styles from './registers.module.css';
import { useFed } from './use-registers.ts';

interface Props {
  readonly register: Register;
  readonly onClose: () => void;
}

/** What the register counts for the period on top of the window, beside what the forms hold. */
export function FedPanel({ register, onClose }: Props) {
  const { period } = usePeriod();
  const fed = useFed(register.code, period.code);
  return (
    <SidePanel title={words.title(register.name, periodInSentence(period))} onClose={onClose} takesFocus>
      <p className={styles.quiet}>{words.hint}</p>
      <Await answer={fed}>
        {(figures) =>
          figures.length === 0 ? (
            <EmptyState message={words.none} />
          ) : (
            <table
              className={`${table.table} ${styles.fed}`}
              aria-label={words.title(register.name, periodInSentence(period))}
            >
              <thead>
                <tr>
                  <th>{words.element}</th>
                  <th>{words.place}</th>
                  <th className={table.number}>{words.fed}</th>
                  <th className={table.number}>{words.stored}</th>
                  <th>{words.state}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ element, elementName, placeName, fed: counted, stored, agrees, isGuarded }) => (
                  <tr key={`${element} ${placeName}`}>
                    <th scope="row" title={elementName}>
                      {element} {elementName}
                    </th>
                    <td>{placeName}</td>
                    <td className={table.number} {...guardedText(isGuarded, counted)}>
                      {counted}
                    </td>
                    <td className={table.number} {...guardedText(isGuarded, stored)}>
                      {stored ?? words.missing}
                    </td>
                    <td>
                      <Sign
                        tone={agrees ? 'good' : 'caution'}
                        mark={agrees ? '✓' : '≠'}
                        word={agrees ? words.same : words.differs}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Await>
    </SidePanel>
  );
}
