import { useState } from 'react';
import type { Form } from '../../shared/forms/forms.contract.ts';
import { formWords as words } from '../messages/forms.ts';
import { places } from '../messages/shell.ts';
import { OutgoingForms } from '../outgoing/OutgoingForms.tsx';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { IssueForms } from './IssueForms.tsx';
import { useForms } from './use-forms.ts';

/** Out to the districts: one workbook each, or all forms of a period in a folder for each. */
export function IssueFormsScreen() {
  const answer = useForms();
  const offered = answer.data?.filter(({ reporter }) => reporter === 'district');
  const [first] = offered ?? [];
  const [isAll, setAll] = useState(false);
  if (offered !== undefined && first !== undefined) {
    return isAll ? (
      <OutgoingForms forms={offered} onOne={() => setAll(false)} />
    ) : (
      <IssueForms forms={offered} first={first} onAll={() => setAll(true)} />
    );
  }
  return (
    <Page title={places.forms} slice={words.slice}>
      <Await answer={answer}>{(_forms: Form[]) => <EmptyState message={words.noForms} />}</Await>
    </Page>
  );
}
