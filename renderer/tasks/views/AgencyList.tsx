import { Fragment } from 'react';
import type { Agencies } from '../../agencies/use-agencies.ts';
import { listWords, matrixWords } from '../../messages/tasks.ts';
import { Card } from '../../page/Card.tsx';
import { matrixGroups } from '../matrix/matrix-columns.ts';
import { type AgencyChoice, type AgencyWork, agencyWork } from './agency-work.ts';
import type { TaskViewProps } from './task-view.ts';
import styles from './views.module.css';

interface Props extends Pick<TaskViewProps, 'tasks'> {
  readonly agencies: Agencies;
  readonly chosen: AgencyChoice;
  readonly onChoose: (choice: AgencyChoice) => void;
}

/** Who has work, and how much of it is done; the arrow keys choose. */
export function AgencyList({ tasks, agencies, chosen, onChoose }: Props) {
  const work = agencyWork(tasks);
  const nobody = work.get('nobody');
  const line = (choice: AgencyChoice, name: string, counts: AgencyWork) => (
    <label key={choice} className={styles.agency} title={name}>
      <input
        type="radio"
        name="agency"
        className="visually-hidden"
        checked={choice === chosen}
        onChange={() => onChoose(choice)}
      />
      <span className={styles.agencyName}>{name}</span>
      <span className={styles.agencyCount}>{listWords.doneCount(counts.done, counts.all)}</span>
    </label>
  );
  return (
    <Card className={styles.agencies} title={listWords.agencies} scroll>
      <fieldset className={styles.agencyList} aria-label={listWords.agencies}>
        {matrixGroups(tasks, agencies.list).map(({ name, columns }) => (
          <Fragment key={name}>
            <p className={styles.agencyGroup}>{matrixWords.groups[name]}</p>
            {columns
              .filter(({ shows }) => shows !== 'folded')
              .flatMap((column) => column.agencies)
              .map((agency) =>
                line(
                  agency.id,
                  name === 'district' ? agency.shortName : agency.name,
                  work.get(agency.id) ?? { done: 0, all: 0 },
                ),
              )}
          </Fragment>
        ))}
        {nobody === undefined ? null : line('nobody', listWords.nobody, nobody)}
      </fieldset>
    </Card>
  );
}
