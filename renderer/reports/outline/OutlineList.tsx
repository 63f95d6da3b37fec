import { Button, NativeSelect } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  addBlock,
  addSection,
  type Edited,
  move,
  type OutlinePlace,
  placesOf,
  remove,
} from '../../../shared/reports/outline/edit-outline.ts';
import type { Outline, OutlineBlock } from '../../../shared/reports/outline/outline.ts';
import { blockKindNames, builtInNames, conditionNames, outlineWords as words } from '../../messages/report-writing.ts';
import { newBlock } from './new-block.ts';
import styles from './outline.module.css';

interface Props {
  readonly outline: Outline;
  readonly at: OutlinePlace;
  readonly onChoose: (at: OutlinePlace) => void;
  readonly onEdit: (edited: Edited) => void;
}

const isSame = (a: OutlinePlace, b: OutlinePlace): boolean => a.section === b.section && a.block === b.block;

/** Sections and blocks in their order: arrows choose, Alt with arrows moves, Delete takes away. */
export function OutlineList({ outline, at, onChoose, onEdit }: Props) {
  const places = placesOf(outline);
  const list = useRef<HTMLUListElement>(null);
  const follows = useRef(false);
  // What was moved or chosen by a key keeps the focus at its new place.
  useEffect(() => {
    if (follows.current) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
    follows.current = false;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Delete') onEdit(remove(outline, at));
    else if (step === 0) return;
    else if (event.altKey) onEdit(move(outline, at, step));
    else onChoose(places[places.findIndex((place) => isSame(place, at)) + step] ?? at);
    event.preventDefault();
    follows.current = true;
  };
  return (
    <>
      <ListTools outline={outline} at={at} onEdit={onEdit} />
      <ul ref={list} className={styles.outline} aria-label={words.sections}>
        {places.map((place) => (
          <li key={`${place.section} ${place.block}`}>
            <button
              type="button"
              className={styles.place}
              data-level={place.block === null ? 'section' : 'block'}
              aria-current={isSame(place, at)}
              tabIndex={isSame(place, at) ? 0 : -1}
              onClick={() => onChoose(place)}
              onKeyDown={onKeyDown}
            >
              <PlaceName outline={outline} place={place} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function PlaceName({ outline, place }: { readonly outline: Outline; readonly place: OutlinePlace }) {
  const section = outline.sections[place.section];
  const block = place.block === null ? undefined : section?.blocks[place.block];
  if (block === undefined) return <b>{section?.title || words.untitled}</b>;
  return (
    <>
      <span className={styles.kind}>{blockKindNames[block.kind]}</span>
      <span className={styles.excerpt}>{excerptOf(block)}</span>
      {block.kind === 'sentence' && block.when !== 'always' ? (
        <span className={styles.condition}>{conditionNames[block.when]}</span>
      ) : null}
    </>
  );
}

function excerptOf(block: OutlineBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'sentence':
      return block.text;
    case 'built-in':
      return builtInNames[block.what];
    case 'topic':
      return block.title;
    case 'own':
      return block.hint;
  }
}

const kinds: readonly OutlineBlock['kind'][] = ['sentence', 'heading', 'own', 'built-in', 'topic'];

function ListTools({ outline, at, onEdit }: Omit<Props, 'onChoose'>) {
  const [kind, setKind] = useState<string>('sentence');
  const add = () => {
    const chosen = kinds.find((one) => one === kind);
    onEdit(chosen === undefined ? addSection(outline, at, words.newSection) : addBlock(outline, at, newBlock(chosen)));
  };
  return (
    <div className={styles.listTools}>
      <Button variant="default" size="compact-sm" onClick={() => onEdit(move(outline, at, -1))}>
        {words.up}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => onEdit(move(outline, at, 1))}>
        {words.down}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => onEdit(remove(outline, at))}>
        {words.remove}
      </Button>
      <NativeSelect
        aria-label={words.add}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value)}
        data={[
          ...kinds.map((value) => ({ value, label: blockKindNames[value] })),
          { value: 'section', label: words.section },
        ]}
      />
      <Button variant="default" size="compact-sm" onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}
