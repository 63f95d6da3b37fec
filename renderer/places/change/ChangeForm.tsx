import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PlaceChange } from '../../../shared/places/change-set.ts';
import type { Place } from '../../../shared/places/places.contract.ts';
import { changeKinds } from '../../../shared/places/wording.ts';
import panel from '../../deadlines/panel/panel.module.css';
import { changeWords as words } from '../../messages/places.ts';
import { type ChangeDraft, changeOf, emptyChange, unitAt } from './change-draft.ts';
import { NewUnitFields } from './NewUnitFields.tsx';
import { UnitPicker } from './UnitPicker.tsx';

interface Props {
  /** Units in force the day before. */
  readonly places: readonly Place[];
  readonly onAdd: (change: PlaceChange) => void;
}

/** One change: its kind, the old units, and what the new ones are. */
export function ChangeForm({ places, onAdd }: Props) {
  const [draft, setDraft] = useState<ChangeDraft>(emptyChange);
  const [added, setAdded] = useState(0);
  const parentCode = ({ parentId }: Place) => places.find(({ id }) => id === parentId)?.code ?? '';
  const change = changeOf(draft, parentCode);
  const into = draft.kind === 'end' || draft.kind === 'continue' ? [] : draft.into;
  return (
    <form
      className={panel.form}
      aria-label={words.kind}
      onSubmit={(event) => {
        event.preventDefault();
        if (change === undefined) return;
        onAdd(change);
        setAdded(added + 1);
        setDraft({
          ...emptyChange,
          kind: draft.kind,
          into: draft.kind === 'split' ? [undefined, undefined] : [undefined],
        });
      }}
    >
      <NativeSelect
        label={words.kind}
        value={draft.kind}
        data={changeKinds.map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value } }) => setDraft(ofKind(draft, value))}
      />
      <UnitPicker
        key={added}
        places={places}
        chosen={draft.units}
        isSingle={draft.kind !== 'merge'}
        onChange={(units) => setDraft({ ...draft, units })}
      />
      {draft.units.length === 0
        ? null
        : into.map((_typed, index) => (
            <NewUnitFields
              // biome-ignore lint/suspicious/noArrayIndexKey: new units have nothing but their place in the list
              key={index}
              title={words.into(index, into.length)}
              kind={draft.kind}
              unit={unitAt(draft, index, parentCode)}
              parents={places.filter(({ level }) => level !== 'commune')}
              onChange={(part) =>
                setDraft({ ...draft, into: draft.into.map((own, at) => (at === index ? { ...own, ...part } : own)) })
              }
            />
          ))}
      <div className={panel.actions}>
        <Button type="submit" variant="default" disabled={change === undefined}>
          {words.add}
        </Button>
        {draft.kind === 'split' && draft.units.length > 0 ? (
          <Button variant="default" onClick={() => setDraft({ ...draft, into: [...draft.into, undefined] })}>
            {words.addUnit}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function ofKind(draft: ChangeDraft, value: string): ChangeDraft {
  const kind = changeKinds.find(([each]) => each === value)?.[0] ?? draft.kind;
  const units = kind === 'merge' ? draft.units : draft.units.slice(0, 1);
  return { kind, units, into: kind === 'split' ? [undefined, undefined] : [undefined] };
}
