import type { Component } from '../../shared/licences/licences.contract.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { licencesWords as words } from '../messages/licences.ts';
import { Await } from '../page/Await.tsx';
import styles from './licences.module.css';

export function ComponentList() {
  const answer = useQuery(['licences'], () => api.licences.list({}));
  return (
    <div className={styles.body}>
      <Await answer={answer}>{(components) => <Components components={components} />}</Await>
    </div>
  );
}

const Components = ({ components }: { readonly components: readonly Component[] }) => (
  <>
    <p className={styles.about}>{words.about(components.length)}</p>
    {components.map(({ name, version, licence, text }) => (
      <details key={`${name} ${version}`}>
        <summary>
          {name} {version} <span className={styles.licence}>{licence}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text wider than the dialog is scrolled from the keyboard (WCAG 2.1.1) */}
        <pre className={styles.text} tabIndex={0} lang="en">
          {text}
        </pre>
      </details>
    ))}
  </>
);
