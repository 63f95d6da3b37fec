import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../shared/calendar/day.ts';
import type { PlaceInTime } from '../../shared/places/place-in-time.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { placePanelWords as words } from '../messages/places.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import styles from './places.module.css';
import { usePlaces } from './use-places.ts';

/** Spellings the office has confirmed; Enter adds one. */
export function AliasList({ place }: { readonly place: PlaceInTime }) {
  const { today } = usePeriod();
  const { data } = usePlaces(dayWithin(place, today));
  const aliases = data?.find(({ id }) => id === place.id)?.aliases ?? [];
  const [text, setText] = useState('');
  const add = useCommand(api.places.saveAlias, () => setText(''));
  const remove = useCommand(api.places.removeAlias);
  return (
    <section>
      <h3 className={styles.heading}>{words.aliases}</h3>
      {aliases.length === 0 ? <p className={styles.quiet}>{words.noAliases}</p> : null}
      <ul className={styles.aliases}>
        {aliases.map((alias) => (
          <li key={alias}>
            {alias}
            <Button
              size="compact-xs"
              variant="default"
              aria-label={words.removeAlias(alias)}
              onClick={() => remove.run({ place: place.id, alias })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.alias}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') add.run({ place: place.id, alias: text });
        }}
      >
        <TextInput
          className={styles.search ?? ''}
          label={words.newAlias}
          value={text}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''} loading={add.isRunning}>
          {words.addAlias}
        </Button>
      </form>
      {add.result?.changed === 0 ? <p role="status">{words.aliasKnown}</p> : null}
      <ErrorNotice error={add.error ?? remove.error} />
    </section>
  );
}

/** A day on which the unit is in force: today, its last day, or its first. */
function dayWithin({ validFrom, validTo }: PlaceInTime, today: Day): Day {
  if (validTo !== null && validTo < today) return validTo;
  return validFrom !== null && validFrom > today ? validFrom : today;
}
