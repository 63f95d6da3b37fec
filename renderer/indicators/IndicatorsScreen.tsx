import { usePeriod } from '../deadlines/period-context.tsx';
import { indicatorWords as words } from '../messages/indicators.ts';
import { periodInSentence } from '../messages/periods.ts';
import { places } from '../messages/shell.ts';
import { viewNames, viewWords } from '../messages/views.ts';
import { Await } from '../page/Await.tsx';
import { Page } from '../page/Page.tsx';
import { ViewTabs } from '../page/ViewTabs.tsx';
import { CompletenessView } from '../views/CompletenessView.tsx';
import { PlacesChoice } from '../views/PlacesChoice.tsx';
import { SeriesChoice } from '../views/SeriesChoice.tsx';
import { StripView } from '../views/StripView.tsx';
import { type Subjects, useSubjects, useViewSearch } from '../views/use-views.ts';
import { ViewActions } from '../views/ViewActions.tsx';
import { audienceOf, IndicatorsView } from '../views/views-search.ts';
import { PeriodTable } from './PeriodTable.tsx';

/** The figures of the plan: of a period, by place, over years, how complete they are, month by month. */
export function IndicatorsScreen() {
  const { search, change } = useViewSearch();
  const { period } = usePeriod();
  const view = search.xem ?? 'ky';
  return (
    <Page
      title={places.indicators}
      slice={<Slice view={view} />}
      actions={
        view === 'ky' ? (
          <ViewActions view={{ view: 'indicators', period: period.code, audience: audienceOf(search) }} />
        ) : null
      }
    >
      <ViewTabs
        label={viewWords.list}
        views={IndicatorsView.options}
        names={viewNames}
        view={view}
        onChange={(xem) => change({ xem: xem === 'ky' ? undefined : xem, chon: undefined, xa: undefined })}
      >
        <View view={view} />
      </ViewTabs>
    </Page>
  );
}

function Slice({ view }: { readonly view: IndicatorsView }) {
  const { search } = useViewSearch();
  const { period } = usePeriod();
  const sentence = periodInSentence(period);
  switch (view) {
    case 'ky':
      return words.slice(sentence);
    case 'dia-ban':
      return search.trongKy === true ? viewWords.slices.inPeriod(sentence) : words.slice(sentence);
    case 'nhieu-nam':
      return viewWords.slices.series;
    case 'du-so-lieu':
      return viewWords.slices.completeness;
    case 'dai-lich':
      return viewWords.slices.strip;
  }
}

function View({ view }: { readonly view: IndicatorsView }) {
  const subjects = useSubjects();
  const withSubjects = (draw: (data: Subjects) => React.ReactNode) => <Await answer={subjects}>{draw}</Await>;
  switch (view) {
    case 'ky':
      return <PeriodTable />;
    case 'dia-ban':
      return withSubjects((data) => <PlacesChoice subjects={data} />);
    case 'nhieu-nam':
      return withSubjects((data) => <SeriesChoice subjects={data} />);
    case 'du-so-lieu':
      return <CompletenessView />;
    case 'dai-lich':
      return withSubjects((data) => <StripView subjects={data} />);
  }
}
