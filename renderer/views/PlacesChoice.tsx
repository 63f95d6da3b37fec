import { NativeSelect } from '@mantine/core';
import { viewWords as words } from '../messages/views.ts';
import { ElementChoice } from './ElementChoice.tsx';
import { ElementView } from './ElementView.tsx';
import { PlaceView } from './PlaceView.tsx';
import { chosenSubject, SubjectSelect } from './SubjectSelect.tsx';
import { type Subjects, useViewSearch } from './use-views.ts';
import styles from './views.module.css';

/** One thing over the places, or a whole group of elements side by side. */
export function PlacesChoice({ subjects }: { readonly subjects: Subjects }) {
  const { search, change } = useViewSearch();
  const subject = chosenSubject(subjects, search.so);
  const isOfElements = search.bang === 'truong';
  if (subject === undefined && !isOfElements) return null;
  return (
    <>
      <div className={styles.bar}>
        <TableShape />
        {isOfElements || subject === undefined ? (
          <ElementChoice groups={subjects.groups} />
        ) : (
          <SubjectSelect subjects={subjects} subject={subject} onChange={(so) => change({ so, xa: undefined })} />
        )}
      </div>
      {isOfElements || subject === undefined ? (
        <ElementView groups={subjects.groups} />
      ) : (
        <PlaceView subject={subject} />
      )}
    </>
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
