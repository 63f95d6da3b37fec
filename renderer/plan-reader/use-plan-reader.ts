import { useMemo, useState } from 'react';
import { countLines } from '../../shared/plan-reader/corrections.ts';
import { labelsOf } from '../../shared/plan-reader/labels.ts';
import type { ReadLine } from '../../shared/plan-reader/proposal.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { setText, startWith, useDraft } from './draft.ts';

export type LineFilter = 'all' | 'unsure' | 'task' | 'target' | 'heading' | 'unsorted';

/** A line with the code or label it would be kept under. */
export interface LabelledLine extends ReadLine {
  readonly label: string;
}

/** From a text or file to the corrected proposal. */
export function usePlanReader() {
  const draft = useDraft();
  const [isAsking, setIsAsking] = useState(false);
  const [filter, setFilter] = useState<LineFilter>('all');
  const begin = (proposal: Parameters<typeof startWith>[0]) => {
    startWith(proposal);
    setIsAsking(false);
    setFilter('all');
  };
  const readText = useCommand((text: string) => api.planReader.read({ source: { kind: 'text', text } }), begin);
  const readFile = useCommand((path: string) => api.planReader.read({ source: { kind: 'file', path } }), begin);
  const choose = useCommand(
    () => api.office.chooseFile({ purpose: 'plan' }),
    ({ file }) => file !== null && readFile.run(file),
  );
  const labelled = useMemo(() => withLabels(draft.lines), [draft.lines]);
  const counts = useMemo(() => countLines(draft.lines), [draft.lines]);
  return {
    draft,
    counts,
    lines: labelled,
    shown: useMemo(() => labelled.filter((line) => isShown(line, filter)), [labelled, filter]),
    active: labelled.find(({ id }) => id === draft.active),
    filter,
    setFilter,
    isAsking: isAsking || draft.proposal === undefined,
    ask: setIsAsking,
    setText,
    read: () => readText.run(draft.text),
    openFile: () => choose.run(undefined),
    isReading: readText.isRunning || readFile.isRunning,
    error: choose.error ?? readFile.error ?? readText.error,
  };
}

export type PlanReader = ReturnType<typeof usePlanReader>;

function withLabels(lines: readonly ReadLine[]): LabelledLine[] {
  const labels = labelsOf(lines);
  return lines.map((line, index) => ({ ...line, label: labels[index]?.label ?? '' }));
}

function isShown(line: ReadLine, filter: LineFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'unsure' ? line.unsure : line.kind === filter;
}
