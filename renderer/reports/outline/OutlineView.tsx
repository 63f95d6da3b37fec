import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { PeriodKind, parsePeriod } from '../../../shared/calendar/period.ts';
import type { OutlineOrigin } from '../../../shared/reports/outline/outline.contract.ts';
import type { Outline, OutlineOwner } from '../../../shared/reports/outline/outline.ts';
import { ReportRecipient } from '../../../shared/reports/report-choice.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { periodKindNames } from '../../messages/periods.ts';
import { outlineWords as words, writingWords } from '../../messages/report-writing.ts';
import { reportWords } from '../../messages/reports.ts';
import { Await } from '../../page/Await.tsx';
import { ErrorNotice, Notice } from '../../page/Notice.tsx';
import { OutlineEditor } from './OutlineEditor.tsx';
import styles from './outline.module.css';
import { useOutline } from './use-outline.ts';

interface Props {
  readonly owner: OutlineOwner;
  readonly onChoose: (owner: OutlineOwner) => void;
}

const everyone = '';

/** The outline of a kind of period, of all recipients or of one. */
export function OutlineView({ owner, onChoose }: Props) {
  const answer = useOutline(owner);
  return (
    <>
      <div className={styles.choice}>
        <NativeSelect
          label={words.kind}
          value={owner.kind}
          onChange={({ currentTarget: { value } }) => onChoose({ ...owner, kind: PeriodKind.parse(value) })}
          data={PeriodKind.options.map((value) => ({ value, label: periodKindNames[value] }))}
        />
        <NativeSelect
          label={reportWords.recipient}
          value={owner.recipient ?? everyone}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ ...owner, recipient: value === everyone ? null : ReportRecipient.parse(value) })
          }
          data={[
            { value: everyone, label: writingWords.every },
            ...ReportRecipient.options.map((value) => ({ value, label: reportWords.recipients[value] })),
          ]}
        />
        {answer.data === undefined ? null : <p className={styles.quiet}>{words.origin(answer.data.origin)}</p>}
      </div>
      <Await answer={answer}>
        {({ outline, origin }) => (
          <OutlineDraft key={JSON.stringify(owner)} owner={owner} stored={outline} origin={origin} />
        )}
      </Await>
    </>
  );
}

interface DraftProps {
  readonly owner: OutlineOwner;
  readonly stored: Outline;
  readonly origin: OutlineOrigin;
}

/** What is changed stays here until it is saved, as one step. */
function OutlineDraft({ owner, stored, origin }: DraftProps) {
  const from = JSON.stringify(stored);
  // Changes are of one stored outline: where that became another (saved, taken back), they are none any more.
  const [draft, setDraft] = useState<{ readonly from: string; readonly outline: Outline }>();
  const outline = draft?.from === from ? draft.outline : stored;
  const save = useCommand(api.reports.saveOutline);
  const restore = useCommand(api.reports.restoreOutline);
  const period = usePeriodOf(owner.kind);
  const isChanged = JSON.stringify(outline) !== from;
  return (
    <>
      <ErrorNotice error={save.error ?? restore.error} />
      {save.result?.saved && !isChanged ? <Notice tone="good" message={words.saved} /> : null}
      <OutlineEditor
        outline={outline}
        choice={{ period, recipient: owner.recipient ?? 'people-committee', audience: 'outside' }}
        onChange={(next) => setDraft({ from, outline: next })}
      />
      <div className={styles.buttons}>
        <Button disabled={!isChanged} loading={save.isRunning} onClick={() => save.run({ ...owner, outline })}>
          {words.save}
        </Button>
        <Button variant="default" disabled={!isChanged} onClick={() => setDraft(undefined)}>
          {words.discard}
        </Button>
        {origin === 'own' ? (
          <Button variant="default" loading={restore.isRunning} onClick={() => restore.run(owner)}>
            {owner.recipient === null ? words.restore : words.restoreShared}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The chosen period, or the one of that kind it lies in: what the sentences are read for. */
function usePeriodOf(kind: PeriodKind) {
  const { period, periods } = usePeriod();
  if (parsePeriod(period.code).kind === kind) return period.code;
  const same = periods.filter(({ code }) => parsePeriod(code).kind === kind);
  const { to } = period.administrative;
  const around = same.find(({ administrative }) => administrative.from <= to && to <= administrative.to);
  return (around ?? same.at(-1) ?? period).code;
}
