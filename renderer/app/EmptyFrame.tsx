import { shell } from '../messages/shell.ts';
import styles from './Shell.module.css';
import topBar from './TopBar.module.css';

/** The frame while the data is being opened: nothing of it moves when the screen comes, and nothing of it can be used yet. */
export const EmptyFrame = () => (
  <div className={styles.shell}>
    <header className={topBar.bar}>
      <span className={topBar.product}>{shell.product}</span>
    </header>
    <div className={styles.emptyPlaces} />
    <main className={styles.main} aria-busy="true" />
    <footer />
  </div>
);
