import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import type { Layout } from '../../../shared/imports/layout/layout.ts';
import type { LayoutProposal } from '../../../shared/imports/layout/layouts.contract.ts';
import { useForms } from '../../forms/use-forms.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { layoutWords as words } from '../../messages/layouts.ts';
import { Await } from '../../page/Await.tsx';
import { PreviewDialog } from '../../page/PreviewDialog.tsx';
import { LayoutAssistant } from './LayoutAssistant.tsx';
import type { PointedFile } from './use-layout.ts';

interface Props {
  readonly file: ScannedFile;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Somebody shows where the figures of a strange table stand. */
export function LayoutDialog({ file, onClose, onSaved }: Props) {
  if (file.sha256 === null) return null;
  const pointed = { path: file.path, sha256: file.sha256 };
  return (
    <PreviewDialog title={words.title(file.fileName)} onClose={onClose}>
      <Proposed file={pointed} onSaved={onSaved} />
    </PreviewDialog>
  );
}

function Proposed({ file, onSaved }: { readonly file: PointedFile; readonly onSaved: () => void }) {
  const answer = useQuery(['imports', 'proposeLayout', file.sha256], () => api.imports.proposeLayout(file));
  const { data: forms } = useForms();
  const form = forms?.find(({ reporter }) => reporter === 'district');
  return (
    <Await answer={answer}>
      {(proposal) => {
        const first = proposal.layout ?? (form === undefined ? undefined : blankLayout(proposal, form.code));
        return first === undefined ? null : (
          <LayoutAssistant file={file} proposal={proposal} first={first} onSaved={onSaved} />
        );
      }}
    </Await>
  );
}

/** Where nothing was guessed: the first row is the head, the first column the places. */
const blankLayout = ({ sheets }: LayoutProposal, form: Layout['form']): Layout | undefined => {
  const [sheet] = sheets;
  if (sheet === undefined) return undefined;
  return {
    sheet: sheet.name,
    form,
    district: null,
    across: true,
    head: { first: 1, last: 1 },
    places: { kind: 'column', column: 1, codes: null },
    period: null,
    columns: [],
    rows: [],
  };
};
