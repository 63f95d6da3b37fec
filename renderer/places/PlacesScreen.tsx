import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Day } from '../../shared/calendar/day.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import { fold } from '../../shared/text/fold.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { placeWords as words } from '../messages/places.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { CatalogueNote } from './CatalogueNote.tsx';
import { ChangePanel } from './change/ChangePanel.tsx';
import { FileProblems } from './change/FileProblems.tsx';
import { useChangeFile } from './change/use-change-file.ts';
import { PlacePanel } from './PlacePanel.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import styles from './places.module.css';
import { usePlaces } from './use-places.ts';

type Opened = { readonly kind: 'place'; readonly id: PlaceId } | { readonly kind: 'change' };

const none: readonly Place[] = [];

/** The units in force on a day, what each was before and after, and the change sets that make it so. */
export function PlacesScreen() {
  const { today } = usePeriod();
  const [on, setOn] = useState(today);
  const [sought, seek] = useState('');
  const [opened, open] = useState<Opened>();
  const file = useChangeFile(() => open({ kind: 'change' }));
  const answer = usePlaces(on);
  const places = answer.data ?? none;
  const shown = useMemo(() => filtered(places, sought), [places, sought]);
  const chosen = opened?.kind === 'place' ? opened.id : undefined;
  const close = () => open(undefined);
  return (
    <Page
      title={words.title}
      slice={sliceOf(on, places)}
      actions={
        <>
          <Button variant="default" loading={file.isRunning} onClick={file.read}>
            {words.readFile}
          </Button>
          <Button
            onClick={() => {
              file.forget();
              open({ kind: 'change' });
            }}
          >
            {words.change}
          </Button>
        </>
      }
    >
      <FileProblems error={file.error} problems={file.problems} />
      <PlacesBar on={on} onDay={setOn} sought={sought} onSeek={seek} />
      <Columns>
        <Card fill scroll>
          <Await answer={answer}>
            {(_all: Place[]) =>
              shown.length === 0 ? (
                <EmptyState message={words.none} />
              ) : (
                <PlaceTable places={shown} chosen={chosen} onOpen={(id) => open({ kind: 'place', id })} />
              )
            }
          </Await>
          <CatalogueNote />
        </Card>
        {opened?.kind === 'place' ? <PlacePanel key={opened.id} id={opened.id} onClose={close} /> : null}
        {opened?.kind === 'change' ? (
          <ChangePanel key={file.version} given={file.set} today={today} onClose={close} />
        ) : null}
      </Columns>
    </Page>
  );
}

interface BarProps {
  readonly on: Day;
  readonly onDay: (day: Day) => void;
  readonly sought: string;
  readonly onSeek: (text: string) => void;
}

const PlacesBar = ({ on, onDay, sought, onSeek }: BarProps) => (
  <div className={styles.bar}>
    <DayField label={words.day} value={on} onChange={onDay} />
    <TextInput
      className={styles.search ?? ''}
      label={words.search}
      placeholder={words.searchHint}
      value={sought}
      onChange={({ currentTarget: { value } }) => onSeek(value)}
    />
  </div>
);

function sliceOf(on: Day, places: readonly Place[]): string {
  const count = (level: Place['level']) => places.filter((place) => place.level === level).length;
  return words.slice(on, count('district'), count('commune'));
}

/** What fits, with whatever it stands under. */
function filtered(places: readonly Place[], sought: string): readonly Place[] {
  const wanted = fold(sought);
  if (wanted === '') return places;
  const fits = places.filter(({ code, type, name, aliases }) =>
    [code, `${type} ${name}`, ...aliases].some((text) => fold(text).includes(wanted)),
  );
  const above = new Set(fits.map(({ parentId }) => parentId));
  return places.filter((place) => fits.includes(place) || (above.has(place.id) && place.level === 'district'));
}
