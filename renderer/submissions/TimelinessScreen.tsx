import { useState } from 'react';
import { RegimeCode } from '../../shared/ids.ts';
import { useRegimes } from '../deadlines/use-regimes.ts';
import { places } from '../messages/shell.ts';
import { timelinessWords as words } from '../messages/submissions.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { Page } from '../page/Page.tsx';
import { RegimeTimeliness } from './RegimeTimeliness.tsx';

/** Who handed in what and when, for one reporting regime at a time. */
export function TimelinessScreen() {
  const regimes = useRegimes();
  const [chosen, setChosen] = useState<RegimeCode>();
  const regime = chosen ?? regimes.data?.[0]?.code;
  if (regimes.data === undefined || regime === undefined) {
    return (
      <Page title={places.timeliness}>
        <Await answer={regimes}>{() => <EmptyState message={words.noRegimes} />}</Await>
      </Page>
    );
  }
  const options = regimes.data.map(({ code, name }) => ({ value: code, label: name }));
  return <RegimeTimeliness regime={regime} regimes={options} onChoose={(code) => setChosen(RegimeCode.parse(code))} />;
}
