import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PlaceId } from '../../shared/ids.ts';
import type { ScoredCommune, SheetVersion } from '../../shared/scoring/scoring.contract.ts';
import { fold } from '../../shared/text/fold.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { scoringWords as words } from '../messages/scoring.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import room from '../page/room.module.css';
import { PaperActions } from '../papers/PaperActions.tsx';
import { rankingPapers } from './ranking-papers.ts';
import { ScorePanel } from './ScorePanel.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { useScores, useSheets } from './use-scoring.ts';

/** The communes of the plan's year with what they got, and at the side the one that is scored. */
export function ScoringView() {
  const { year } = usePeriod();
  const communes = useScores(year);
  const sheets = useSheets();
  return (
    <Await answer={sheets}>
      {(known) => <Await answer={communes}>{(all) => <Scores year={year} sheets={known} all={all} />}</Await>}
    </Await>
  );
}

interface Props {
  readonly year: number;
  readonly sheets: readonly SheetVersion[];
  readonly all: readonly ScoredCommune[];
}

function Scores({ year, sheets, all }: Props) {
  const [search, setSearch] = useState('');
  const [district, setDistrict] = useState<PlaceId | null>(null);
  const [opened, open] = useState<PlaceId>();
  const within = all.filter(({ districtId }) => district === null || districtId === district);
  const shown = within.filter(({ name, type }) => fold(`${type} ${name}`).includes(fold(search)));
  const commune = all.find(({ place }) => place === opened);
  const [newest] = sheets;
  const goOn = (from: ScoredCommune) => {
    const after = shown.slice(shown.findIndex(({ place }) => place === from.place) + 1);
    open(after.find(({ score }) => score === null)?.place);
  };
  return (
    <>
      <Card
        title={words.title(year)}
        aside={<span>{words.scored(within.filter(({ score }) => score !== null).length, within.length)}</span>}
        fill
      >
        <div className={room.room}>
          <search className={room.filters}>
            <TextInput
              type="search"
              aria-label={words.find}
              placeholder={words.find}
              value={search}
              onChange={({ currentTarget }) => setSearch(currentTarget.value)}
            />
            <NativeSelect
              aria-label={words.district}
              value={district === null ? '' : String(district)}
              data={[{ value: '', label: words.everywhere }, ...districtsOf(all)]}
              onChange={({ currentTarget: { value } }) =>
                setDistrict(value === '' ? null : PlaceId.parse(Number(value)))
              }
            />
            <PaperActions papers={rankingPapers(year, within[0], district)} />
          </search>
          {shown.length === 0 ? (
            <EmptyState message={words.noneFound} />
          ) : (
            <ScoreTable communes={shown} open={opened} onOpen={({ place }) => open(place)} />
          )}
        </div>
      </Card>
      {commune === undefined || newest === undefined ? null : (
        <ScorePanel
          key={commune.place}
          commune={commune}
          year={year}
          newest={newest}
          sheets={sheets}
          onScored={(goesOn) => goesOn && goOn(commune)}
          onClose={() => open(undefined)}
        />
      )}
    </>
  );
}

const districtsOf = (all: readonly ScoredCommune[]) =>
  [...new Map(all.flatMap(({ districtId, district }) => (districtId === null ? [] : [[districtId, district]])))].map(
    ([id, label]) => ({ value: String(id), label: String(label) }),
  );
