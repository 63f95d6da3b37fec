import type { PlaceId } from '../../shared/ids.ts';
import type { PlaceInTime } from '../../shared/places/place-in-time.ts';
import panel from '../deadlines/panel/panel.module.css';
import { unitName, placePanelWords as words } from '../messages/places.ts';
import { SidePanel } from '../page/SidePanel.tsx';
import { AliasList } from './AliasList.tsx';
import { HistoryList } from './HistoryList.tsx';
import styles from './places.module.css';
import { usePlacesInTime } from './use-places.ts';

interface Props {
  readonly id: PlaceId;
  readonly onClose: () => void;
}

/** One unit: its days, what it was before and after, the spellings by which files name it. */
export function PlacePanel({ id, onClose }: Props) {
  const { data = [] } = usePlacesInTime();
  const place = data.find((each) => each.id === id);
  if (place === undefined) return null;
  return (
    <SidePanel title={unitName(place)} onClose={onClose}>
      <Facts place={place} parent={data.find((each) => each.id === place.parentId)} />
      <section>
        <h3 className={styles.heading}>{words.history}</h3>
        <HistoryList place={id} />
      </section>
      <AliasList place={place} />
    </SidePanel>
  );
}

function Facts({ place, parent }: { readonly place: PlaceInTime; readonly parent: PlaceInTime | undefined }) {
  const { code, validFrom, validTo, endIsKnown } = place;
  return (
    <div>
      <dl className={panel.dates}>
        <dt>{words.code}</dt>
        <dd>{code}</dd>
        {parent === undefined ? null : (
          <>
            <dt>{words.parent}</dt>
            <dd>{unitName(parent)}</dd>
          </>
        )}
        <dt>{words.validity}</dt>
        <dd>{words.span(validFrom, validTo)}</dd>
      </dl>
      {validTo !== null && !endIsKnown ? <p className={styles.approximate}>{words.approximate}</p> : null}
    </div>
  );
}
