import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FormCode } from '../../shared/ids.ts';
import type { Completeness, CompletenessRow } from '../../shared/views/views.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { useForms } from '../forms/use-forms.ts';
import type { OpenedCell } from '../grid/opened-cell.ts';
import { PlainGrid } from '../grid/PlainGrid.tsx';
import { completenessNames, viewWords as words } from '../messages/views.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { completenessColumns } from './completeness-columns.ts';
import { useCompleteness, useViewSearch } from './use-views.ts';
import { ViewActions } from './ViewActions.tsx';
import styles from './views.module.css';

/** Places × the periods of the forms: what has come of what is owed. */
export function CompletenessView() {
  const { search, change } = useViewSearch();
  const forms = useForms().data?.filter(({ reporter }) => reporter === 'district') ?? [];
  const form = search.bieu ?? null;
  return (
    <>
      <div className={styles.bar}>
        <NativeSelect
          label={words.form}
          className={styles.subject ?? ''}
          value={form ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ bieu: value === '' ? undefined : FormCode.parse(value) })
          }
          data={[
            { value: '', label: words.allForms },
            ...forms.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
          ]}
        />
        <ViewActions view={{ view: 'completeness', form }} />
      </div>
      <ul className={styles.legend} aria-label={words.legend}>
        {Object.values(completenessNames).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Card fill>
        <OfForm key={form ?? ''} form={form} />
      </Card>
    </>
  );
}

const OfForm = ({ form }: { readonly form: FormCode | null }) => (
  <Await answer={useCompleteness(form)}>{(completeness) => <Matrix completeness={completeness} />}</Await>
);

/** Enter or a click on a cell opens the sheet of its district and period. */
function Matrix({ completeness: { columns, rows } }: { readonly completeness: Completeness }) {
  const navigate = useNavigate();
  const { choose } = usePeriod();
  const defs = useMemo(() => completenessColumns(columns), [columns]);
  const open = ({ row, column }: OpenedCell<CompletenessRow>) => {
    const chosen = columns[Number(column)];
    if (chosen === undefined) return;
    choose(chosen.period);
    void navigate({ to: '/nhap-so-lieu', search: { bieu: chosen.form, huyen: row.district } });
  };
  return <PlainGrid label={words.matrix} rows={rows} columns={defs} rowId={rowId} onOpen={open} />;
}

const rowId = ({ kind, place }: CompletenessRow): string => `${kind} ${place}`;
