import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { PlanText } from '../../../shared/plan/plan.contract.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { searchWords } from '../../../shared/text/highlight.ts';
import { planTextWords as words } from '../../messages/plan.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { StatusNote } from '../../page/StatusNote.tsx';
import { useTasks } from '../../tasks/use-tasks.ts';
import { AddTaskPanel } from '../edit/AddTaskPanel.tsx';
import { usePlan } from '../use-plan.ts';
import { ClausePanel } from './ClausePanel.tsx';
import { ClauseRow } from './ClauseRow.tsx';
import { PlanEnds } from './PlanEnds.tsx';
import { clauseCount, filtered, noTextFilter, type ReadBlock, readingOrder } from './reading-order.ts';
import { SectionHeading } from './SectionHeading.tsx';
import { TextFilterBar } from './TextFilterBar.tsx';
import styles from './text.module.css';

export function PlanTextView() {
  const plan = usePlan();
  const { data: tasks } = useTasks();
  return <Await answer={plan}>{(text) => <Reading plan={text} tasks={tasks ?? []} />}</Await>;
}

type Section = PlanText['sections'][number];
type Open = { readonly clause: string } | { readonly addUnder: Section };

interface Props {
  readonly plan: PlanText;
  readonly tasks: readonly TaskRow[];
}

function Reading({ plan, tasks }: Props) {
  const [filter, setFilter] = useState(noTextFilter);
  const [open, setOpen] = useState<Open>();
  /** The heading to go to, once the whole text is shown again. */
  const [target, setTarget] = useState<string>();
  const opener = useRef<Element>(null);
  const text = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => readingOrder(plan, tasks), [plan, tasks]);
  // A long plan is drawn anew after the letters that are typed, not between them.
  const sought = useDeferredValue(filter);
  const shown = useMemo(() => filtered(blocks, sought), [blocks, sought]);
  const search = useMemo(() => searchWords(sought.text), [sought]);
  const change = (next: Open | undefined) => {
    if (next !== undefined) opener.current = document.activeElement;
    else if (opener.current instanceof HTMLElement) opener.current.focus();
    setOpen(next);
  };
  useEffect(() => {
    if (open === undefined || !('clause' in open)) return;
    const row = text.current?.querySelector(`[data-clause="${CSS.escape(open.clause)}"]`)?.closest('li');
    row?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const goTo = (section: string) => {
    setFilter(noTextFilter);
    setTarget(section);
  };
  useEffect(() => {
    if (target === undefined || sought !== noTextFilter) return;
    text.current?.querySelector(`[data-section="${CSS.escape(target)}"]`)?.scrollIntoView();
    setTarget(undefined);
  }, [target, sought]);
  return (
    <>
      <TextFilterBar plan={plan} filter={filter} onChange={setFilter} onGoTo={goTo} />
      <Columns>
        <Card fill scroll>
          <div ref={text} className={styles.text} data-reading>
            {sought === noTextFilter && plan.note !== '' ? <p className={styles.note}>{plan.note}</p> : null}
            {shown.length === 0 ? <EmptyState message={words.none} /> : null}
            <Blocks blocks={shown} search={search} open={open} onOpen={change} />
            {sought === noTextFilter ? <PlanEnds plan={plan} /> : null}
          </div>
        </Card>
        <OpenPanel blocks={blocks} open={open} onOpen={change} />
      </Columns>
      <StatusNote>{words.found(clauseCount(shown), clauseCount(blocks))}</StatusNote>
    </>
  );
}

interface OpenProps {
  readonly blocks: readonly ReadBlock[];
  readonly open: Open | undefined;
  readonly onOpen: (open: Open | undefined) => void;
}

const Blocks = ({ blocks, search, open, onOpen }: OpenProps & { readonly search: readonly string[] }) => (
  <>
    {blocks.map((block) => (
      <section key={block.key} data-section={block.key}>
        <SectionHeading block={block} onAdd={(section) => onOpen({ addUnder: section })} />
        <ul>
          {block.clauses.map((read) => (
            <ClauseRow
              key={read.clause.label}
              clause={read.clause}
              task={read.task}
              search={search}
              isOpen={open !== undefined && 'clause' in open && open.clause === read.clause.label}
              onOpen={() => onOpen({ clause: read.clause.label })}
            />
          ))}
        </ul>
      </section>
    ))}
  </>
);

function OpenPanel({ blocks, open, onOpen }: OpenProps) {
  const close = () => onOpen(undefined);
  if (open === undefined) return null;
  if ('addUnder' in open) {
    return <AddTaskPanel key={open.addUnder.code} section={open.addUnder} onClose={close} />;
  }
  const read = blocks.flatMap(({ clauses }) => clauses).find(({ clause }) => clause.label === open.clause);
  return read === undefined ? null : (
    <ClausePanel key={open.clause} clause={read.clause} task={read.task} onClose={close} />
  );
}
