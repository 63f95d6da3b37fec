import { Button } from '@mantine/core';
import type { Form } from '../../shared/forms/forms.contract.ts';
import { PeriodSelect } from '../deadlines/PeriodSelect.tsx';
import { DriveOffers } from '../drives/DriveOffers.tsx';
import { FolderField } from '../form/FolderField.tsx';
import { DistrictChoice } from '../forms/DistrictChoice.tsx';
import { FormSelect } from '../forms/FormSelect.tsx';
import formStyles from '../forms/forms.module.css';
import { driveWords } from '../messages/drives.ts';
import { formWords } from '../messages/forms.ts';
import { outgoingWords as words } from '../messages/outgoing.ts';
import { placeWords } from '../messages/places.ts';
import { places } from '../messages/shell.ts';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { StepProgress } from '../page/StepProgress.tsx';
import { OutgoingList } from './OutgoingList.tsx';
import { type Outgoing, useOutgoing } from './use-outgoing.ts';

interface Props {
  readonly forms: readonly Form[];
  /** A single form is asked for instead. */
  readonly onOne: () => void;
}

/** All forms of a period to the districts, in a folder for each. */
export function OutgoingForms({ forms, onOne }: Props) {
  const state = useOutgoing(forms);
  const { steps } = state;
  return (
    <Page
      title={places.forms}
      slice={words.slice}
      actions={
        <Button onClick={state.write} disabled={!state.isReady} loading={steps.isRunning}>
          {words.write(state.chosen.length)}
        </Button>
      }
    >
      <ErrorNotice error={state.error} />
      {steps.isRunning ? <Progress steps={steps} /> : null}
      <Columns>
        <Card title={words.choose} scroll fill>
          <div className={formStyles.choices}>
            <FormSelect forms={forms} chosen={undefined} onChoose={onOne} onAll={() => undefined} />
            <Choices state={state} />
          </div>
        </Card>
        <Card title={words.files} scroll fill>
          <OutgoingList steps={steps} />
        </Card>
      </Columns>
    </Page>
  );
}

const Progress = ({ steps }: Pick<Outgoing, 'steps'>) => (
  <StepProgress
    doing={words.doing}
    done={steps.answers.size}
    all={steps.items.length}
    current={steps.items[steps.answers.size]?.name ?? ''}
    onStop={steps.stop}
  />
);

const Choices = ({ state }: { readonly state: Outgoing }) => (
  <>
    <PeriodSelect label={formWords.period} periods={state.offered} value={state.period} onChange={state.setPeriod} />
    <p>{words.forms(state.ofPeriod.map(({ code }) => code))}</p>
    <FolderField label={formWords.folder} purpose="forms-out" folder={state.folder} onChoose={state.setFolder} />
    <DriveOffers drives={state.drives} action={driveWords.writeTo} onTake={state.setFolder} />
    {state.isNone ? (
      <Notice tone="caution" message={placeWords.noDistricts} />
    ) : (
      <DistrictChoice districts={state.districts} left={state.left} onChange={state.setLeft} />
    )}
  </>
);
