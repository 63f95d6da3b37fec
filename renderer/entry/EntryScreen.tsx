import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { useForms } from '../forms/use-forms.ts';
import { entryWords as words } from '../messages/entry.ts';
import { placeWords } from '../messages/places.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { useDistricts } from '../places/use-districts.ts';
import { ChooseSheet } from './ChooseSheet.tsx';
import { EntrySheetView } from './EntrySheetView.tsx';
import { OtherPeriods } from './OtherPeriods.tsx';
import { type SheetKey, useSheet } from './use-entry.ts';

/** Typing the figures of one district's form for the period the window shows. */
export function EntryScreen() {
  const answer = useForms();
  const forms = answer.data?.filter(({ reporter }) => reporter === 'district') ?? [];
  const { bieu } = useSearch({ from: '/nhap-so-lieu' });
  const form = forms.find(({ code }) => code === bieu) ?? forms[0];
  if (form !== undefined) return <SheetChoice forms={forms} form={form} />;
  return (
    <Page title={places.entry}>
      <Await answer={answer}>{(_forms: Form[]) => <EmptyState message={words.noForms} />}</Await>
    </Page>
  );
}

interface Props {
  readonly forms: readonly Form[];
  readonly form: Form;
}

function SheetChoice({ forms, form }: Props) {
  const { period } = usePeriod();
  const { huyen } = useSearch({ from: '/nhap-so-lieu' });
  const navigate = useNavigate();
  const { districts, error, isNone } = useDistricts(period.administrative.to);
  const district = districts.find(({ id }) => id === huyen) ?? districts[0];
  const chooser = (
    <ChooseSheet
      forms={forms}
      form={form}
      districts={districts}
      district={district}
      onChange={(search) =>
        void navigate({
          to: '/nhap-so-lieu',
          replace: true,
          search: { bieu: form.code, huyen: district?.id, ...search },
        })
      }
    />
  );
  return (
    <Page title={places.entry} slice={form.name} actions={chooser}>
      {form.periodKinds.includes(parsePeriod(period.code).kind) ? (
        <OfDistrict form={form} district={district} period={period.code} error={error} isNone={isNone} />
      ) : (
        <OtherPeriods form={form} />
      )}
    </Page>
  );
}

interface DistrictProps {
  readonly form: Form;
  readonly district: Place | undefined;
  readonly period: PeriodCode;
  readonly error: AppError | undefined;
  readonly isNone: boolean;
}

function OfDistrict({ form, district, period, error, isNone }: DistrictProps) {
  if (district === undefined) {
    return (
      <>
        <ErrorNotice error={error} />
        {isNone ? <EmptyState message={placeWords.noDistricts} /> : null}
      </>
    );
  }
  const sheetKey = { form: form.code, district: district.id, period };
  return <Sheet key={Object.values(sheetKey).join(' ')} form={form} sheetKey={sheetKey} />;
}

interface SheetProps {
  readonly form: Form;
  readonly sheetKey: SheetKey;
}

/** New with every choice; what chooses stays in the head of the screen, and with it the focus. */
function Sheet({ form, sheetKey }: SheetProps) {
  const answer = useSheet(sheetKey);
  const [rows, setRows] = useState(form.blocks[0]?.rows);
  const { data } = answer;
  const block = data?.blocks.find((each) => each.rows === rows) ?? data?.blocks[0];
  if (data !== undefined && block !== undefined)
    return <EntrySheetView sheet={data} sheetKey={sheetKey} block={block} onBlock={setRows} />;
  return <Await answer={answer}>{() => <EmptyState message={words.noCells} />}</Await>;
}
