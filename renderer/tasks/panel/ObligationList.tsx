import { formatDay } from '../../../shared/calendar/day-text.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import type { AgencyId } from '../../../shared/ids.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { deadlineWords, obligationSign } from '../../messages/deadlines.ts';
import { panelWords as words } from '../../messages/tasks.ts';
import { Await } from '../../page/Await.tsx';
import { Sign } from '../../page/Sign.tsx';
import styles from './panel.module.css';

interface Props {
  readonly clause: string;
  readonly agency: AgencyId;
}

/** What the agency owes on dates because of this clause. */
export function ObligationList({ clause, agency }: Props) {
  const answer = useQuery(['deadlines', 'ofTask', clause, agency], () => api.deadlines.ofTask({ clause, agency }));
  return (
    <Await answer={answer}>
      {(obligations) =>
        obligations.length === 0 ? (
          <p className={styles.quiet}>{words.noObligation}</p>
        ) : (
          <ul className={styles.lines}>
            {obligations.map((obligation) => (
              <Line key={obligation.identity} obligation={obligation} />
            ))}
          </ul>
        )
      }
    </Await>
  );
}

const Line = ({ obligation }: { readonly obligation: Obligation }) => (
  <li>
    <Sign {...obligationSign(obligation)} />
    <p className={styles.quiet}>
      {words.due(formatDay(obligation.dueOn), periodLabel(obligation.period), obligation.regimeName)}
      {obligation.extendedTo === null ? null : <>, {deadlineWords.extended(formatDay(obligation.extendedTo))}</>}
      {obligation.dueBasis === 'office' ? <>; {words.dueByOffice}</> : null}
    </p>
  </li>
);
