import { catalogueWords as words } from '../messages/places.ts';
import styles from './places.module.css';
import { useCatalogue } from './use-places.ts';

/** Where the first list comes from, and what of it nobody has verified. */
export function CatalogueNote() {
  const { data } = useCatalogue();
  if (data === undefined) return null;
  return (
    <section className={styles.catalogue} aria-label={words.title}>
      <p>
        <b>{words.title}.</b> {words.asOf(data.asOf)} {data.source} {data.note}
      </p>
      {data.unverified.map((text) => (
        <p key={text}>
          <b className={styles.caution}>{words.unverified}:</b> {text}
        </p>
      ))}
    </section>
  );
}
