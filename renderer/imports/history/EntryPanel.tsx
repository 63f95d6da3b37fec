import { useState } from 'react';
import type { ImportId } from '../../../shared/ids.ts';
import type { ImportEntry } from '../../../shared/imports/history.contract.ts';
import { ViewChoice } from '../../form/ViewChoice.tsx';
import { historyWords as words } from '../../messages/import-history.ts';
import { recognisedAs } from '../../messages/imports.ts';
import { SidePanel } from '../../page/SidePanel.tsx';
import { CompareView } from './CompareView.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { OriginalView } from './OriginalView.tsx';
import { UndoView } from './UndoView.tsx';

interface Props {
  readonly entry: ImportEntry;
  readonly entries: readonly ImportEntry[];
  readonly onOpen: (id: ImportId) => void;
  readonly onClose: () => void;
}

const views = ['facts', 'original', 'compare', 'undo'] as const;
type View = (typeof views)[number];

/** One receipt: its facts, the file itself, what another version said, and the way back. */
export function EntryPanel({ entry, entries, onOpen, onClose }: Props) {
  const [view, setView] = useState<View>('facts');
  return (
    <SidePanel
      title={words.receipt(entry.id)}
      eyebrow={recognisedAs(entry.recognised)}
      onClose={onClose}
      size="wide"
      takesFocus
    >
      <ViewChoice label={words.views} names={words.viewNames} views={views} view={view} onChange={setView} />
      {view === 'facts' ? <EntryFacts entry={entry} entries={entries} onOpen={onOpen} /> : null}
      {view === 'original' ? <OriginalView id={entry.id} /> : null}
      {view === 'compare' ? <CompareView entry={entry} entries={entries} /> : null}
      {view === 'undo' ? <UndoView entry={entry} onCancel={() => setView('facts')} /> : null}
    </SidePanel>
  );
}
