import { useId, useState } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { Assignment } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { panelWords as words } from '../../messages/tasks.ts';
import { Await } from '../../page/Await.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { ResultList } from '../evidence/ResultList.tsx';
import { AssignmentHistory } from './AssignmentHistory.tsx';
import { ObligationList } from './ObligationList.tsx';
import styles from './panel.module.css';

interface Props {
  readonly clause: string;
  readonly assignment: Assignment;
  readonly startsOpen: boolean;
  readonly searched: readonly string[];
}

const parts = ['results', 'evidence', 'obligations', 'history'] as const;
type Part = (typeof parts)[number];

/** Each part opens under its own word; of the closed results the newest is shown. */
export function AssignmentParts({ clause, assignment, startsOpen, searched }: Props) {
  const [open, setOpen] = useState<readonly Part[]>(startsOpen ? ['results', 'evidence', 'obligations'] : []);
  const id = useId();
  const { agency, agencyId, lastResult } = assignment;
  const counts = { results: assignment.results, evidence: assignment.evidence, obligations: null, history: null };
  const toggle = (part: Part) => setOpen(open.includes(part) ? open.filter((each) => each !== part) : [...open, part]);
  return (
    <>
      {lastResult === null || open.includes('results') ? null : (
        <p className={styles.quiet}>{words.resultOn(formatDay(lastResult.on), lastResult.text)}</p>
      )}
      <div className={styles.parts}>
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            className={styles.toggle}
            aria-expanded={open.includes(part)}
            aria-controls={`${id}-${part}`}
            aria-label={words.partOf(part, counts[part], agency)}
            onClick={() => toggle(part)}
          >
            {words.part(part, counts[part])}
          </button>
        ))}
      </div>
      {parts
        .filter((part) => open.includes(part))
        .map((part) => (
          <section key={part} id={`${id}-${part}`} className={styles.part} aria-label={words.part(part, null)}>
            <h4 className={styles.heading}>{words.part(part, null)}</h4>
            {part === 'obligations' ? (
              <ObligationList clause={clause} agency={agencyId} />
            ) : (
              <Detail part={part} assignment={assignment} searched={searched} />
            )}
          </section>
        ))}
    </>
  );
}

type DetailPart = Exclude<Part, 'obligations'>;

function Detail({
  part,
  assignment,
  searched,
}: Pick<Props, 'assignment' | 'searched'> & { readonly part: DetailPart }) {
  const { id } = assignment;
  const answer = useQuery(['tasks', 'detail', id], () => api.tasks.detail({ assignment: id }));
  return (
    <Await answer={answer}>
      {({ results, evidence, history }) => {
        switch (part) {
          case 'results':
            return <ResultList assignment={id} results={results} searched={searched} />;
          case 'evidence':
            return <EvidenceList assignment={id} evidence={evidence} searched={searched} />;
          case 'history':
            return <AssignmentHistory history={history} />;
        }
      }}
    </Await>
  );
}
