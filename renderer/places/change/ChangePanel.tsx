import { useState } from 'react';
import { addDays, type Day } from '../../../shared/calendar/day.ts';
import type { ChangeSet, PlaceChange } from '../../../shared/places/change-set.ts';
import { changeWords as words } from '../../messages/places.ts';
import { Notice } from '../../page/Notice.tsx';
import { SidePanel } from '../../page/SidePanel.tsx';
import styles from '../places.module.css';
import { usePlaces } from '../use-places.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { ChangeList } from './ChangeList.tsx';
import { draftOf, setOf } from './change-draft.ts';
import { PreviewAndApply } from './PreviewAndApply.tsx';
import { SetFields } from './SetFields.tsx';

interface Props {
  /** A set that was read from a file. */
  readonly given: ChangeSet | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

type Applied = Parameters<typeof words.applied>[0];

/** A change set put together by hand or read from a file: what it would do is always in view, and done on one button. */
export function ChangePanel({ given, today, onClose }: Props) {
  const [draft, setDraft] = useState(draftOf(given, today));
  const [applied, setApplied] = useState<Applied>();
  const { data: places = [] } = usePlaces(addDays(draft.effectiveOn, -1));
  const set = setOf(draft);
  const change = (changes: readonly PlaceChange[]) => {
    setApplied(undefined);
    setDraft({ ...draft, changes });
  };
  return (
    <SidePanel title={words.title} size="middle" onClose={onClose}>
      {applied === undefined ? null : <Notice tone="good" message={words.applied(applied)} />}
      <SetFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      {given?.unverified === undefined ? null : (
        <Notice tone="caution" message={{ title: words.unverified, advice: given.unverified.join(' ') }} />
      )}
      {given === undefined ? <ChangeForm places={places} onAdd={(added) => change([...draft.changes, added])} /> : null}
      <ChangeList
        changes={draft.changes}
        onRemove={(index) => change(draft.changes.filter((_each, at) => at !== index))}
      />
      {draft.changes.length > 0 && set === undefined ? <p className={styles.quiet}>{words.incomplete}</p> : null}
      {set === undefined || applied !== undefined ? null : (
        <PreviewAndApply
          set={set}
          onApplied={(result) => {
            setDraft(draftOf(undefined, draft.effectiveOn));
            setApplied(result);
          }}
        />
      )}
    </SidePanel>
  );
}
