import type { PlaceId } from '../../shared/ids.ts';
import type { PlaceRelation } from '../../shared/places/places.contract.ts';
import { unitName, placePanelWords as words } from '../messages/places.ts';
import { Await } from '../page/Await.tsx';
import styles from './places.module.css';
import { usePlaceHistory } from './use-places.ts';

/** Units before and after, nearest first, each with day and document. */
export const HistoryList = ({ place }: { readonly place: PlaceId }) => (
  <Await answer={usePlaceHistory(place)}>
    {(relations: PlaceRelation[]) =>
      relations.length === 0 ? (
        <p className={styles.quiet}>{words.noHistory}</p>
      ) : (
        <ul className={styles.relations} aria-label={words.history}>
          {relations.map((relation) => (
            <li key={`${relation.direction} ${relation.place.id}`}>
              <span>
                {words.relation(relation)} <b>{unitName(relation.place)}</b> ({relation.place.code})
              </span>
              <span className={styles.quiet}>{words.document(relation.change, relation.on)}</span>
            </li>
          ))}
        </ul>
      )
    }
  </Await>
);
