import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Dhis2File } from '../../shared/dhis2/dhis2.contract.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import { PeriodSelect } from '../deadlines/PeriodSelect.tsx';
import { AudienceChoice } from '../form/AudienceChoice.tsx';
import { OpenButton } from '../form/OpenButton.tsx';
import { dhis2Words as words } from '../messages/dhis2.ts';
import { formWords } from '../messages/forms.ts';
import { shell } from '../messages/shell.ts';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Dhis2SummaryView } from './Dhis2SummaryView.tsx';
import styles from './dhis2.module.css';
import { type Dhis2Choice, useDhis2Choice, useWriteDhis2 } from './use-dhis2.ts';

interface Props {
  readonly forms: readonly Form[];
  readonly first: Form;
}

export function Dhis2Export({ forms, first }: Props) {
  const { form, setCode, offered, period, setPeriod, audience, setAudience } = useDhis2Choice(forms, first);
  const choice = period === undefined ? undefined : { form: form.code, period, audience };
  return (
    <Columns>
      <Card title={words.choose} scroll fill>
        <div className={styles.choices}>
          <NativeSelect
            label={formWords.form}
            value={form.code}
            onChange={({ currentTarget: { value } }) =>
              setCode(forms.find(({ code }) => code === value)?.code ?? first.code)
            }
            data={forms.map(({ code, name }) => ({ value: String(code), label: formWords.formOption(code, name) }))}
          />
          {period === undefined ? (
            <p>{formWords.noPeriod}</p>
          ) : (
            <PeriodSelect label={formWords.period} periods={offered} value={period} onChange={setPeriod} />
          )}
          <AudienceChoice chosen={audience} onChoose={setAudience} />
          {audience === 'outside' ? <p className={styles.hint}>{words.hiddenHint}</p> : null}
          {choice === undefined ? null : <WriteFiles key={form.code} choice={choice} />}
        </div>
      </Card>
      <Card title={words.inFiles} scroll fill>
        {choice === undefined ? null : <Dhis2SummaryView choice={choice} />}
      </Card>
    </Columns>
  );
}

function WriteFiles({ choice }: { readonly choice: Dhis2Choice }) {
  const [left, setLeft] = useState<ReadonlySet<Dhis2File>>(new Set());
  const write = useWriteDhis2();
  const files = Dhis2File.options.filter((file) => !left.has(file));
  const toggle = (file: Dhis2File, isWanted: boolean) =>
    setLeft(new Set(isWanted ? [...left].filter((other) => other !== file) : [...left, file]));
  return (
    <>
      <fieldset className={styles.files}>
        <legend>{words.files}</legend>
        {Dhis2File.options.map((file) => (
          <label key={file}>
            <input type="checkbox" checked={!left.has(file)} onChange={({ target }) => toggle(file, target.checked)} />
            {words.fileNames[file]}
          </label>
        ))}
      </fieldset>
      <div>
        <Button onClick={() => write.run({ choice, files })} disabled={files.length === 0} loading={write.isRunning}>
          {words.write(files.length)}
        </Button>
      </div>
      <ErrorNotice error={write.error} />
      {write.result === undefined ? null : (
        <Notice tone="good" message={words.written(write.result.files.map(({ fileName }) => fileName))}>
          <OpenButton path={write.result.folder} label={shell.openFolder} />
        </Notice>
      )}
    </>
  );
}
