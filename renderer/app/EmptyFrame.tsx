import { shell } from '../messages/shell.ts';
import styles from './Shell.module.css';
import topBar from './TopBar.module.css';

/** The frame while the data is being opened: nothing of it moves when the screen comes. */
export const EmptyFrame = () => (
  <div className={styles.shell}>
    <header className={topBar.bar}>
      <span className={topBar.product}>{shell.product}</span>
    </header>
    <nav className={styles.emptyPlaces} aria-label={shell.navigation} />
    <main className={styles.main} aria-busy="true" />
    <footer />
  </div>
);
