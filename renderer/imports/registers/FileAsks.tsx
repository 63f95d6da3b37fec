import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { PlaceId } from '../../../shared/ids.ts';
import type { AskedSpelling, RegisterFile } from '../../../shared/imports/registers/register-files.contract.ts';
import { spellingKey } from '../../../shared/imports/registers/row-place.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { OptionalDayField } from '../../form/OptionalDayField.tsx';
import { registerFileWords as words } from '../../messages/register-files.ts';
import { PlaceFields } from '../../registers/PlaceFields.tsx';
import styles from './register-files.module.css';
import type { RegisterFileState } from './use-register-file.ts';

interface Props {
  readonly register: Register;
  readonly file: RegisterFile;
  readonly state: RegisterFileState;
}

/** What the file does not say itself; an answer that was given stays in view, to be changed. */
export function FileAsks({ register, file: { needs, spellings }, state: { reading, say } }: Props) {
  const { today } = usePeriod();
  const isDay = needs.includes('day') || reading.day !== null;
  const isPlace = needs.includes('place') || reading.place !== null;
  const isMark = needs.includes('mark') || reading.mark !== null;
  if (!isDay && !isPlace && !isMark && spellings.length === 0) return null;
  return (
    <section className={styles.group} aria-label={words.asks}>
      <h3 className={styles.heading}>{words.asks}</h3>
      {isDay ? <OptionalDayField label={words.day} value={reading.day} onChange={(day) => say({ day })} /> : null}
      {isPlace ? (
        <fieldset className={styles.plainField}>
          <legend>{words.place}</legend>
          <PlaceFields
            on={reading.day ?? today}
            level={register.level}
            place={reading.place ?? undefined}
            onChange={(place) => say({ place: place ?? null })}
          />
        </fieldset>
      ) : null}
      {isMark ? (
        <NativeSelect
          label={words.mark}
          value={reading.mark ?? ''}
          data={[
            { value: '', label: words.markNone },
            { value: ',', label: words.markPoint },
            { value: '.', label: words.markComma },
          ]}
          onChange={({ currentTarget: { value } }) => say({ mark: value === ',' || value === '.' ? value : null })}
        />
      ) : null}
      {spellings.map((asked) => (
        <SpellingField
          key={spellingKey(asked)}
          asked={asked}
          level={register.level}
          onAnswer={(place) =>
            say({ spellings: [...reading.spellings, { district: asked.district, text: asked.text, place }] })
          }
        />
      ))}
    </section>
  );
}

interface SpellingProps {
  readonly asked: AskedSpelling;
  readonly level: Register['level'];
  readonly onAnswer: (place: PlaceId) => void;
}

const other = 'other';

/** Those it may mean first; any other place of the province when none of them is. */
function SpellingField({ asked, level, onAnswer }: SpellingProps) {
  const { today } = usePeriod();
  const [isOther, setOther] = useState(false);
  const label = words.spelling(asked);
  if (isOther || asked.candidates.length === 0)
    return (
      <fieldset className={styles.plainField}>
        <legend>{label}</legend>
        <OtherPlace level={level} today={today} onAnswer={onAnswer} />
      </fieldset>
    );
  return (
    <NativeSelect
      label={label}
      value=""
      data={[
        { value: '', label: words.markNone },
        ...asked.candidates.map(({ id, label: name }) => ({ value: String(id), label: name })),
        { value: other, label: words.other },
      ]}
      onChange={({ currentTarget: { value } }) => {
        if (value === other) setOther(true);
        else if (value !== '') onAnswer(PlaceId.parse(Number(value)));
      }}
    />
  );
}

interface OtherProps {
  readonly level: Register['level'];
  readonly today: ReturnType<typeof usePeriod>['today'];
  readonly onAnswer: (place: PlaceId) => void;
}

function OtherPlace({ level, today, onAnswer }: OtherProps) {
  const [place, setPlace] = useState<PlaceId>();
  return (
    <div className={styles.other}>
      <PlaceFields on={today} level={level} place={place} onChange={setPlace} />
      <Button variant="default" disabled={place === undefined} onClick={() => place !== undefined && onAnswer(place)}>
        {words.isThis}
      </Button>
    </div>
  );
}
