import { NativeSelect } from '@mantine/core';
import { viewWords as words } from '../messages/views.ts';
import { ElementView } from './ElementView.tsx';
import { PlaceView } from './PlaceView.tsx';
import { chosenSubject, SubjectSelect } from './SubjectSelect.tsx';
import { type Subjects, useViewSearch } from './use-views.ts';

/** One thing over the places, or a whole group of elements side by side. */
export function PlacesChoice({ subjects }: { readonly subjects: Subjects }) {
  const { search, change } = useViewSearch();
  const shape = search.bang ?? 'dia-ban';
  const subject = chosenSubject(subjects, search.so);
  if (shape === 'truong') return <ElementView subjects={subjects} chooser={<TableShape />} />;
  if (subject === undefined) return null;
  return (
    <PlaceView
      subject={subject}
      chooser={
        <>
          <TableShape />
          <SubjectSelect subjects={subjects} subject={subject} onChange={(so) => change({ so, xa: undefined })} />
        </>
      }
    />
  );
}

function TableShape() {
  const { search, change } = useViewSearch();
  return (
    <>
      <NativeSelect
        label={words.shape}
        value={search.bang ?? 'dia-ban'}
        onChange={({ currentTarget: { value } }) =>
          change({ bang: value === 'truong' ? value : undefined, xa: undefined })
        }
        data={Object.entries(words.shapes).map(([value, label]) => ({ value, label }))}
      />
      <NativeSelect
        label={words.window}
        value={search.trongKy === true ? 'inPeriod' : 'cumulative'}
        onChange={(event) => change({ trongKy: event.currentTarget.value === 'inPeriod' })}
        data={Object.entries(words.windows).map(([value, label]) => ({ value, label }))}
      />
    </>
  );
}
