import { bulkWords as words } from '../../messages/tasks.ts';
import { SidePanel } from '../../page/SidePanel.tsx';
import { useUndo } from '../../undo/use-undo.ts';
import { EvidenceForm } from '../evidence/EvidenceForm.tsx';
import { ResultForm } from '../evidence/ResultForm.tsx';
import type { BulkRequest } from './BulkBar.tsx';

interface Props {
  readonly request: BulkRequest;
  readonly onClose: () => void;
}

/** One result or one document for all that is selected. */
export function BulkPanel({ request: { form, assignments }, onClose }: Props) {
  const { offer } = useUndo();
  const Form = form === 'result' ? ResultForm : EvidenceForm;
  const done = (changed: number) => {
    offer(words.added[form](changed));
    onClose();
  };
  return (
    <SidePanel title={words.formTitle[form](assignments.length)} onClose={onClose} takesFocus>
      <Form assignments={assignments} onDone={done} />
    </SidePanel>
  );
}
