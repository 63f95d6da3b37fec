import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RegimeCode } from '../../../shared/ids.ts';
import { ruleWords as words } from '../../messages/rules.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import screen from '../deadlines.module.css';
import { useRegimes } from '../use-regimes.ts';
import { NewRulePanel, RulePanel } from './RulePanel.tsx';
import { RuleTable } from './RuleTable.tsx';
import { useNames } from './use-names.ts';

/** The rules behind every date. */
export function RulesView() {
  const answer = useRegimes();
  const names = useNames();
  const [opened, open] = useState<RegimeCode | 'new'>();
  const regimes = answer.data ?? [];
  const stored = regimes.find(({ code }) => code === opened);
  return (
    <>
      <div className={screen.bar}>
        <span className={screen.quiet}>{words.slice(regimes.length)}</span>
        <Button className={screen.end ?? ''} onClick={() => open('new')}>
          {words.add}
        </Button>
      </div>
      <Columns>
        <Card fill scroll>
          <Await answer={answer}>
            {(list) => (
              <RuleTable
                regimes={list}
                names={names}
                isNarrow={opened !== undefined}
                openCode={stored?.code}
                onOpen={open}
              />
            )}
          </Await>
        </Card>
        {opened === 'new' ? <NewRulePanel names={names} onClose={() => open(undefined)} /> : null}
        {stored === undefined ? null : (
          <RulePanel key={stored.code} stored={stored} names={names} onClose={() => open(undefined)} />
        )}
      </Columns>
    </>
  );
}
