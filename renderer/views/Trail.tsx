import { viewWords as words } from '../messages/views.ts';
import styles from './views.module.css';

interface Step {
  readonly name: string;
  readonly go: () => void;
}

/** Tỉnh › huyện › xã; each step but the last leads back to it. */
export const Trail = ({ steps }: { readonly steps: readonly Step[] }) => (
  <nav aria-label={words.trail} className={styles.trail}>
    <ol>
      {steps.map(({ name, go }, at) => (
        <li key={name}>
          {at === steps.length - 1 ? (
            <span aria-current="location">{name}</span>
          ) : (
            <button type="button" onClick={go}>
              {name}
            </button>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
