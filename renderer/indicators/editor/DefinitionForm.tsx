import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { IndicatorDraft, TestValues } from '../../../shared/indicators/draft.ts';
import { ActionForm } from '../../deadlines/panel/ActionForm.tsx';
import panel from '../../deadlines/panel/panel.module.css';
import type { Command } from '../../ipc/use-command.ts';
import { editorWords as words } from '../../messages/indicator-editor.ts';
import { draftProblemSentence } from '../../messages/indicator-problems.ts';
import { fieldError } from './draft-form.ts';
import { ExpressionField } from './ExpressionField.tsx';
import { Meaning } from './Meaning.tsx';
import { ClauseAndPresentation, CoverageAndTarget } from './PlainFields.tsx';
import { TryOutSection } from './TryOutSection.tsx';
import { useTryOut } from './use-editor.ts';

interface Props {
  readonly opening: IndicatorDraft;
  /** Saving says something even when nothing was changed. */
  readonly canSaveAsIs: boolean;
  readonly submit: string;
  readonly save: Command<IndicatorDraft, unknown>;
  readonly onCancel: () => void;
}

/** What is typed reads back at once as a sentence, and is refused here with the reason before it is saved. */
export function DefinitionForm({ opening, canSaveAsIs, submit, save, onCancel }: Props) {
  const [draft, setDraft] = useState(opening);
  const [values, setValues] = useState<readonly TestValues[]>([]);
  const tried = useTryOut(draft, values);
  const problems = tried?.problems ?? [];
  const set = (part: Partial<IndicatorDraft>) => setDraft((before) => ({ ...before, ...part }));
  const isUnchanged = !canSaveAsIs && JSON.stringify(draft) === JSON.stringify(opening);
  const [first] = problems;
  const sides = draft.presentation === 'ratio' ? (['numerator', 'denominator'] as const) : (['numerator'] as const);
  return (
    <ActionForm
      title={words.formTitle}
      isTitleHidden
      submit={submit}
      canSubmit={tried !== undefined && first === undefined && !isUnchanged}
      isRunning={save.isRunning}
      error={save.error}
      onSubmit={() => save.run(draft)}
      onCancel={onCancel}
    >
      <Textarea
        label={words.name}
        value={draft.name}
        rows={2}
        withAsterisk
        error={fieldError(problems, 'name')}
        onChange={({ currentTarget: { value } }) => set({ name: value })}
      />
      <ClauseAndPresentation draft={draft} problems={problems} onChange={set} />
      {sides.map((side) => (
        <ExpressionField
          key={side}
          label={sides.length === 1 ? words.counted : words[side]}
          value={draft[side]}
          side={side}
          problems={problems}
          onChange={(value) => set({ [side]: value })}
        />
      ))}
      <p className={panel.quiet}>{words.examples}</p>
      <Meaning sentence={tried?.sentence ?? null} />
      <CoverageAndTarget draft={draft} problems={problems} onChange={set} />
      <Textarea
        label={words.note}
        value={draft.note}
        rows={2}
        error={fieldError(problems, 'note')}
        onChange={({ currentTarget: { value } }) => set({ note: value })}
      />
      <TryOutSection tried={tried} values={values} onChange={setValues} />
      <p className={panel.quiet} role="status">
        {whyNot(first === undefined ? undefined : draftProblemSentence(first), isUnchanged && opening.code !== null)}
      </p>
    </ActionForm>
  );
}

function whyNot(problem: string | undefined, isUnchanged: boolean): string {
  if (problem !== undefined) return words.notSaved(problem);
  return isUnchanged ? words.unchanged : '';
}
