import { shortcutGroups, helpWords as words } from '../messages/help.ts';
import styles from './help.module.css';

export const ShortcutSheet = () => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling place must be reachable from the keyboard (WCAG 2.1.1)
  <article className={styles.article} aria-label={words.shortcuts} tabIndex={0}>
    <h3>{words.shortcuts}</h3>
    <div className={styles.sheet}>
      {shortcutGroups.map(({ where, shortcuts }) => (
        <section key={where}>
          <h4>{where}</h4>
          <dl>
            {shortcuts.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  </article>
);
