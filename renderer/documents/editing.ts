import { useState } from 'react';
import type { DocumentId } from '../../shared/ids.ts';
import type { DraftFields } from './draft-fields.ts';

/** What is being written: which stored document it changes (null: a new one), and its text so far. */
export interface Editing {
  readonly document: DocumentId | null;
  readonly fields: DraftFields;
}

let kept: Editing | undefined;

/** What was typed stays while another screen is looked at, as long as the window is open. */
export function useEditing(): [Editing | undefined, (editing: Editing) => void] {
  const [editing, setEditing] = useState(kept);
  const keep = (next: Editing) => {
    kept = next;
    setEditing(next);
  };
  return [editing, keep];
}
