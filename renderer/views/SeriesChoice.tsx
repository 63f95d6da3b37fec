import { SeriesView } from './SeriesView.tsx';
import { chosenSubject, SubjectSelect } from './SubjectSelect.tsx';
import { type Subjects, useViewSearch } from './use-views.ts';

export function SeriesChoice({ subjects }: { readonly subjects: Subjects }) {
  const { search, change } = useViewSearch();
  const subject = chosenSubject(subjects, search.so);
  if (subject === undefined) return null;
  return (
    <SeriesView
      subject={subject}
      years={subjects.years}
      chooser={<SubjectSelect subjects={subjects} subject={subject} onChange={(so) => change({ so })} />}
    />
  );
}
