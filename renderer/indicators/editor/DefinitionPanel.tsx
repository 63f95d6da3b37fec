import type { IndicatorCode } from '../../../shared/ids.ts';
import type { IndicatorEntry } from '../../../shared/indicators/indicators.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { originNames, editorWords as words } from '../../messages/indicator-editor.ts';
import { SidePanel } from '../../page/SidePanel.tsx';
import { useUndo } from '../../undo/use-undo.ts';
import { DefinitionForm } from './DefinitionForm.tsx';
import { emptyDraft } from './draft-form.ts';
import { RetireSection } from './RetireSection.tsx';

interface NewProps {
  readonly onSaved: (code: IndicatorCode) => void;
  readonly onClose: () => void;
}

export function NewDefinitionPanel({ onSaved, onClose }: NewProps) {
  const save = useSave(onSaved);
  return (
    <SidePanel size="middle" title={words.newTitle} onClose={onClose}>
      <DefinitionForm opening={emptyDraft} canSaveAsIs={false} submit={words.save} save={save} onCancel={onClose} />
    </SidePanel>
  );
}

interface StoredProps {
  readonly entry: IndicatorEntry;
  readonly onClose: () => void;
}

/** One that the plan does not use yet may be brought in as it is. */
export function StoredDefinitionPanel({ entry, onClose }: StoredProps) {
  const { code, draft, inPlan, fromYear, origin } = entry;
  const save = useSave(() => undefined);
  return (
    <SidePanel
      size="middle"
      eyebrow={words.eyebrow(code, originNames[origin], fromYear)}
      title={draft.name}
      onClose={onClose}
    >
      <DefinitionForm
        opening={draft}
        canSaveAsIs={!inPlan}
        submit={inPlan ? words.save : words.bring}
        save={save}
        onCancel={onClose}
      />
      <RetireSection entry={entry} />
    </SidePanel>
  );
}

function useSave(onSaved: (code: IndicatorCode) => void) {
  const { offer } = useUndo();
  return useCommand(api.indicators.save, ({ code }) => {
    offer(words.saved(code));
    onSaved(code);
  });
}
