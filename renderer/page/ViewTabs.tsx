import '@mantine/core/styles/Tabs.css';
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './ViewTabs.module.css';

interface Props<V extends string> {
  readonly label: string;
  readonly views: readonly V[];
  readonly names: Readonly<Record<V, string>>;
  readonly view: V;
  readonly onChange: (view: V) => void;
  readonly children: ReactNode;
}

/** The views of one screen; the one in view fills the page. */
export const ViewTabs = <V extends string>({ label, views, names, view, onChange, children }: Props<V>) => (
  <Tabs
    className={styles.tabs ?? ''}
    value={view}
    keepMounted={false}
    onChange={(value) => onChange(views.find((each) => each === value) ?? view)}
  >
    <Tabs.List aria-label={label}>
      {views.map((each) => (
        <Tabs.Tab key={each} value={each}>
          {names[each]}
        </Tabs.Tab>
      ))}
    </Tabs.List>
    <Tabs.Panel value={view} className={styles.panel ?? ''}>
      {children}
    </Tabs.Panel>
  </Tabs>
);
