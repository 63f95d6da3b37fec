import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';

interface Props {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  /** Body scrolls inside the card. */
  readonly scroll?: boolean;
  /** Takes all the room that is left on the page. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

export function Card({ title, aside, className, scroll = false, fill = false, children }: Props) {
  const id = useId();
  return (
    <section
      className={`${styles.card} ${className ?? ''}`}
      data-fill={fill}
      {...(title === undefined ? {} : { 'aria-labelledby': id })}
    >
      {title === undefined ? null : (
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
      )}
      {scroll ? <ScrollPlace>{children}</ScrollPlace> : <div className={styles.body}>{children}</div>}
    </section>
  );
}

/** Reached with Tab, so that the arrow keys scroll it where it holds nothing else to reach. */
const ScrollPlace = ({ children }: { readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling place must be reachable from the keyboard (WCAG 2.1.1)
  <div className={styles.scroll} tabIndex={0}>
    {children}
  </div>
);
