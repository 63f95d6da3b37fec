import { Button } from '@mantine/core';
import type { Form } from '../../shared/forms/forms.contract.ts';
import { PeriodSelect } from '../deadlines/PeriodSelect.tsx';
import { FolderField } from '../form/FolderField.tsx';
import { formWords as words } from '../messages/forms.ts';
import { placeWords } from '../messages/places.ts';
import { places } from '../messages/shell.ts';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { DistrictChoice } from './DistrictChoice.tsx';
import { FormSelect } from './FormSelect.tsx';
import styles from './forms.module.css';
import { IssuedList } from './IssuedList.tsx';
import { useIssue } from './use-issue.ts';

interface Props {
  readonly forms: readonly Form[];
  readonly first: Form;
  /** All forms of a period are asked for instead. */
  readonly onAll: () => void;
}

export function IssueForms({ forms, first, onAll }: Props) {
  const state = useIssue(first);
  const { issue } = state;
  return (
    <Page
      title={places.forms}
      slice={words.slice}
      actions={
        <Button onClick={state.write} disabled={!state.isReady} loading={issue.isRunning}>
          {words.write(state.chosen.length)}
        </Button>
      }
    >
      <ErrorNotice error={issue.error ?? state.error} />
      <Columns>
        <Card title={words.choose} scroll fill>
          <IssueChoices forms={forms} state={state} onAll={onAll} />
        </Card>
        <Card title={words.written} scroll fill>
          <IssuedList issued={issue.result} />
        </Card>
      </Columns>
    </Page>
  );
}

interface ChoicesProps {
  readonly forms: readonly Form[];
  readonly state: ReturnType<typeof useIssue>;
  readonly onAll: () => void;
}

const IssueChoices = ({ forms, state, onAll }: ChoicesProps) => (
  <div className={styles.choices}>
    <FormSelect forms={forms} chosen={state.form} onChoose={state.setForm} onAll={onAll} />
    {state.period === undefined ? (
      <p>{words.noPeriod}</p>
    ) : (
      <PeriodSelect label={words.period} periods={state.offered} value={state.period} onChange={state.setPeriod} />
    )}
    <FolderField label={words.folder} purpose="forms-out" folder={state.folder} onChoose={state.setFolder} />
    {state.isNone ? (
      <Notice tone="caution" message={placeWords.noDistricts} />
    ) : (
      <DistrictChoice districts={state.districts} left={state.left} onChange={state.setLeft} />
    )}
  </div>
);
