import { Button } from '@mantine/core';
import type { DraftBlock } from '../../../shared/reports/outline/outline.contract.ts';
import type { BuiltIn } from '../../../shared/reports/outline/outline.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { blockKindNames, builtInNames, writingWords as words } from '../../messages/report-writing.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { OwnText } from './OwnText.tsx';
import styles from './outline.module.css';

interface Props {
  readonly draft: DraftBlock;
  readonly choice: ReportChoice;
}

/** One block of the report: what it says, and what she may do about it. */
export function WritingBlock({ draft, choice }: Props) {
  const { block, own, says, lost } = draft;
  const write = useCommand(api.reports.write);
  const decide = (given: Parameters<typeof api.reports.write>[0]['words']) =>
    write.run({ choice, block: block.id, words: given });
  const isWritten = own?.decision === 'changed';
  const label = block.kind === 'own' ? block.hint || words.own : blockKindNames[block.kind];
  if (block.kind === 'own' || isWritten) {
    return (
      <li className={styles.block}>
        <OwnText
          key={block.id}
          choice={choice}
          block={block.id}
          label={label}
          stored={own?.text ?? ''}
          says={says}
          lost={lost}
          isPlace={block.kind === 'own'}
        />
        {block.kind === 'own' ? null : (
          <Button variant="default" size="compact-sm" className={styles.back} onClick={() => decide(null)}>
            {words.asOutline}
          </Button>
        )}
        <ErrorNotice error={write.error} />
      </li>
    );
  }
  return (
    <li className={styles.block} data-out={own?.decision === 'left-out'}>
      <Says draft={draft} />
      <Decisions draft={draft} onDecide={decide} />
      <ErrorNotice error={write.error} />
    </li>
  );
}

/** Long parts of the program's own are named, not read out: the preview beside them shows them. */
function Says({ draft: { block, own, says, lost } }: { readonly draft: DraftBlock }) {
  const state =
    own?.decision === 'accepted' ? words.accepted : block.kind === 'sentence' && block.suggested ? words.suggested : '';
  return (
    <p className={styles.says}>
      {own?.decision === 'left-out' ? <span className={styles.quiet}>{words.leftOut}: </span> : null}
      {textOf({ block, says })}
      {state === '' || says.length === 0 ? null : <span className={styles.state}> ({state})</span>}
      {lost.length === 0 ? null : <span className={styles.lost}> {words.lost(lost)}</span>}
    </p>
  );
}

/** The others are tables and parts with headings, too long to read in a list. */
const isSentence = (what: BuiltIn): boolean => what === 'submissions' || what === 'tasks';

function textOf({ block, says }: Pick<DraftBlock, 'block' | 'says'>) {
  switch (block.kind) {
    case 'built-in':
      return says.length > 0 && isSentence(block.what) ? says.join(' ') : builtInNames[block.what];
    case 'topic':
      return says.length === 0 ? <span className={styles.quiet}>{words.unsaidTopic}</span> : block.title;
    case 'sentence':
      return says.length === 0 ? <span className={styles.quiet}>{words.unsaid(block.when)}</span> : says.join(' ');
    case 'heading':
      return <b>{says.join(' ') || block.text}</b>;
    case 'own':
      return '';
  }
}

interface DecisionProps {
  readonly draft: DraftBlock;
  readonly onDecide: (words: Parameters<typeof api.reports.write>[0]['words']) => void;
}

/** Buttons name the sentence they are about, for whoever does not see it beside them. */
function Decisions({ draft: { block, own, says }, onDecide }: DecisionProps) {
  const name = shortened(says[0] ?? ('text' in block ? block.text : blockKindNames[block.kind]));
  if (own?.decision === 'left-out') {
    return <Decision label={words.bringBack} name={words.bringBackOf(name)} onClick={() => onDecide(null)} />;
  }
  if (block.kind === 'sentence' && says.length === 0) return null;
  return (
    <span className={styles.decisions}>
      {block.kind === 'sentence' && block.suggested && own === null ? (
        <Decision
          label={words.accept}
          name={words.acceptOf(name)}
          onClick={() => onDecide({ decision: 'accepted', text: '' })}
        />
      ) : null}
      {block.kind === 'sentence' ? (
        <Decision
          label={words.change}
          name={words.changeOf(name)}
          onClick={() => onDecide({ decision: 'changed', text: block.text })}
        />
      ) : null}
      <Decision
        label={words.leaveOut}
        name={words.leaveOutOf(name)}
        onClick={() => onDecide({ decision: 'left-out', text: '' })}
      />
    </span>
  );
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

interface DecisionButton {
  readonly label: string;
  readonly name: string;
  readonly onClick: () => void;
}

const Decision = ({ label, name, onClick }: DecisionButton) => (
  <Button variant="default" size="compact-xs" aria-label={name} onClick={onClick}>
    {label}
  </Button>
);
