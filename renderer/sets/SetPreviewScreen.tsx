import { Button } from '@mantine/core';
import type { SetPreview } from '../../shared/sets/sets.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { changeCount, setWords, previewWords as words } from '../messages/sets.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { DifferenceSections } from './DifferenceSections.tsx';
import { DifferenceSummary } from './DifferenceSummary.tsx';
import { SetProblemList } from './SetProblemList.tsx';
import styles from './sets.module.css';
import { useSetPreview } from './use-sets.ts';

interface Props {
  readonly file: string;
  readonly onClose: () => void;
  readonly onApplied: (taken: { readonly changed: number; readonly fileName: string }) => void;
}

/** What the file would change, before anything is stored. */
export function SetPreviewScreen({ file, onClose, onApplied }: Props) {
  const { missing, setMissing, answer } = useSetPreview(file);
  const preview = answer.data;
  const apply = useCommand(
    ({ sha256, stored }: SetPreview) => api.sets.apply({ file, missing, sha256, stored }),
    ({ changed, problems }) => problems.length === 0 && onApplied({ changed, fileName: preview?.fileName ?? '' }),
  );
  const changes = changeCount(preview?.differences ?? []);
  const canApply = preview !== undefined && preview.problemCount === 0 && (changes > 0 || isRenamed(preview));
  return (
    <Page
      title={words.title(nameOf(file))}
      slice={words.slice}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {words.back}
          </Button>
          <Button onClick={() => preview && apply.run(preview)} loading={apply.isRunning} disabled={!canApply}>
            {words.apply(changes)}
          </Button>
        </>
      }
    >
      <ErrorNotice error={apply.error} />
      <Await answer={answer}>
        {(shown) => (
          <Columns>
            <Card title={words.changes} scroll fill>
              <Changes preview={shown} changes={changes} />
            </Card>
            {shown.head === null ? null : (
              <div className={styles.side}>
                <Card title={words.set} scroll fill>
                  <Head head={shown.head} />
                  <DifferenceSummary differences={shown.differences} missing={missing} onChoose={setMissing} />
                  {shown.regimes.length === 0 ? null : (
                    <div className={styles.notice}>
                      <Notice tone="caution" message={words.regimes(shown.regimes)} />
                    </div>
                  )}
                </Card>
              </div>
            )}
          </Columns>
        )}
      </Await>
    </Page>
  );
}

/** The last part of a path, on any system. */
const nameOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

/** A new name or source of the set is a change too, though of no thing in it. */
const isRenamed = ({ renamed }: SetPreview): boolean => renamed;

const Head = ({ head }: { readonly head: NonNullable<SetPreview['head']> }) => (
  <dl className={styles.head}>
    <dt>{setWords.name}</dt>
    <dd>{head.name}</dd>
    <dt>{setWords.origin}</dt>
    <dd>{setWords.originName[head.origin]}</dd>
    <dt>{setWords.basis}</dt>
    <dd>{head.basis}</dd>
  </dl>
);

function Changes({ preview, changes }: { readonly preview: SetPreview; readonly changes: number }) {
  const { problems, problemCount, differences, head } = preview;
  const more = problemCount - problems.length;
  return (
    <>
      {problemCount === 0 ? null : (
        <div className={styles.notice}>
          <Notice message={words.problems(problemCount)}>
            <SetProblemList problems={problems} />
            {more > 0 ? <p>{words.moreProblems(more)}</p> : null}
          </Notice>
        </div>
      )}
      {problemCount === 0 && changes === 0 && !isRenamed(preview) ? <EmptyState message={words.nothing} /> : null}
      {head === null ? null : <DifferenceSections differences={differences} year={head.year} />}
    </>
  );
}
