import { useState } from 'react';
import type { RegimeCode } from '../../../shared/ids.ts';
import { DayField } from '../../form/DayField.tsx';
import { api } from '../../ipc/client.ts';
import { ruleWords as words } from '../../messages/rules.ts';
import { useUndoableCommand } from '../../undo/use-undoable-command.ts';
import { ActionForm } from '../panel/ActionForm.tsx';
import { usePeriod } from '../period-context.tsx';

interface Props {
  readonly code: RegimeCode;
  readonly onDone: () => void;
}

export function EndRule({ code, onDone }: Props) {
  const { today } = usePeriod();
  const [on, setOn] = useState(today);
  const end = useUndoableCommand('deadlines.endRegime', api.deadlines.endRegime, onDone);
  return (
    <ActionForm
      title={words.endTitle}
      hint={words.endHint}
      submit={words.saveEnd}
      canSubmit
      isRunning={end.isRunning}
      error={end.error}
      onSubmit={() => end.run({ code, on })}
      onCancel={onDone}
    >
      <DayField label={words.endOn} value={on} onChange={setOn} />
    </ActionForm>
  );
}
