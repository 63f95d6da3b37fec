import type { Day } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { PlaceInTime } from '../../shared/places/place-in-time.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import { unitName, placeWords as words } from '../messages/places.ts';
import table from '../page/table.module.css';
import styles from './places.module.css';
import { usePlacesInTime } from './use-places.ts';

interface Props {
  readonly places: readonly Place[];
  readonly chosen: PlaceId | undefined;
  readonly onOpen: (id: PlaceId) => void;
}

/** District after district with its communes. An end that only the catalogue knows is marked in words. */
export function PlaceTable({ places, chosen, onOpen }: Props) {
  const { data } = usePlacesInTime();
  const inTime = new Map(data?.map((place) => [place.id, place]));
  return (
    <table className={table.table} aria-label={words.list}>
      <thead>
        <tr>
          <th className={styles.code}>{words.columns.code}</th>
          <th>{words.columns.name}</th>
          <th className={styles.day}>{words.columns.from}</th>
          <th className={styles.end}>{words.columns.to}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.id} data-level={place.level} data-selected={place.id === chosen}>
            <td className={table.code}>{place.code}</td>
            <td className={styles.unit} data-level={place.level}>
              <button
                type="button"
                className={styles.open}
                aria-label={words.open(unitName(place))}
                onClick={() => onOpen(place.id)}
              >
                {unitName(place)}
              </button>
            </td>
            <td className={table.code}>{dayText(inTime.get(place.id)?.validFrom)}</td>
            <td className={table.code}>
              <End place={inTime.get(place.id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const dayText = (day: Day | null | undefined): string => (day ? formatDay(day) : words.unknownDay);

const End = ({ place }: { readonly place: PlaceInTime | undefined }) => (
  <>
    {dayText(place?.validTo)}
    {place?.validTo && !place.endIsKnown ? <span className={styles.caution}> ({words.unverified})</span> : null}
  </>
);
