import type { Form } from '../../shared/forms/forms.contract.ts';
import { useForms } from '../forms/use-forms.ts';
import { dhis2Words as words } from '../messages/dhis2.ts';
import { formWords } from '../messages/forms.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { Dhis2Export } from './Dhis2Export.tsx';

/** A form and period as files for a system that reads DHIS2's formats. */
export function Dhis2Screen() {
  return (
    <Page title={places.dhis2} slice={words.slice}>
      <Await answer={useForms()}>{(forms) => <OfDistricts forms={forms} />}</Await>
    </Page>
  );
}

function OfDistricts({ forms }: { readonly forms: readonly Form[] }) {
  const offered = forms.filter(({ reporter }) => reporter === 'district');
  const [first] = offered;
  return first === undefined ? (
    <EmptyState message={formWords.noForms} />
  ) : (
    <Dhis2Export forms={offered} first={first} />
  );
}
