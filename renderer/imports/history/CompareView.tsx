import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ImportId } from '../../../shared/ids.ts';
import type { ImportEntry } from '../../../shared/imports/history.contract.ts';
import { compareWords as words } from '../../messages/import-history.ts';
import { Await } from '../../page/Await.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { Notice } from '../../page/Notice.tsx';
import { PaperActions } from '../../papers/PaperActions.tsx';
import { ProblemList } from '../ProblemList.tsx';
import styles from './history.module.css';
import { useComparison } from './use-history.ts';
import { VersionTable } from './VersionTable.tsx';

interface Props {
  readonly entry: ImportEntry;
  readonly entries: readonly ImportEntry[];
}

/** Another file of the same form, district and period; the one it replaced unless another is chosen. */
export function CompareView({ entry, entries }: Props) {
  const others = entries.filter((each) => each.id !== entry.id && isAlike(each, entry));
  const [chosen, setChosen] = useState(entry.replaces ?? others[0]?.id);
  const other = others.find(({ id }) => id === chosen);
  if (other === undefined) return <EmptyState message={words.none} />;
  const [before, after] = other.id < entry.id ? [other, entry] : [entry, other];
  return (
    <>
      <div className={styles.compared}>
        <NativeSelect
          className={styles.other ?? ''}
          label={words.with}
          value={String(other.id)}
          onChange={({ currentTarget }) => setChosen(ImportId.parse(Number(currentTarget.value)))}
          data={others.map((each) => ({ value: String(each.id), label: words.option(each) }))}
        />
        <PaperActions
          label={words.print}
          papers={[{ name: words.paper, paper: { kind: 'import-comparison', before: before.id, after: after.id } }]}
        />
      </div>
      <Compared before={before.id} after={after.id} />
    </>
  );
}

const isAlike = ({ recognised: a }: ImportEntry, { recognised: b }: ImportEntry): boolean =>
  a.form === b.form && a.placeId === b.placeId && a.period === b.period;

function Compared({ before, after }: { readonly before: ImportId; readonly after: ImportId }) {
  return (
    <Await answer={useComparison(before, after)}>
      {(comparison) =>
        comparison.kind === 'unreadable' ? (
          <Notice tone="caution" message={{ title: words.unreadable(comparison.id), advice: '' }}>
            <ProblemList problems={comparison.problems} />
          </Notice>
        ) : (
          <>
            <p>{words.summary(comparison.differences.length, comparison.same)}</p>
            {comparison.differences.length === 0 ? null : (
              <VersionTable
                heads={words.heads(comparison.before.id, comparison.after.id)}
                differences={comparison.differences}
              />
            )}
          </>
        )
      }
    </Await>
  );
}
