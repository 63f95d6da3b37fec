import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Regime } from '../../../shared/deadlines/deadlines.contract.ts';
import { api } from '../../ipc/client.ts';
import { ruleWords as words } from '../../messages/rules.ts';
import { Notice } from '../../page/Notice.tsx';
import { SidePanel } from '../../page/SidePanel.tsx';
import { useUndoableCommand } from '../../undo/use-undoable-command.ts';
import panel from '../panel/panel.module.css';
import { EndRule } from './EndRule.tsx';
import { RuleForm } from './RuleForm.tsx';
import { draftOf, emptyDraft } from './rule-draft.ts';
import type { Names } from './use-names.ts';

interface NewProps {
  readonly names: Names;
  readonly onClose: () => void;
}

export function NewRulePanel({ names, onClose }: NewProps) {
  const add = useUndoableCommand('deadlines.addRegime', api.deadlines.addRegime);
  return (
    <SidePanel size="middle" title={words.newTitle} onClose={onClose}>
      {add.result === undefined ? (
        <RuleForm
          opening={emptyDraft}
          names={names}
          fromHint={words.fromHintNew}
          submit={words.saveNew}
          isRunning={add.isRunning}
          error={add.error}
          onSubmit={(regime, from) => add.run({ regime, from })}
          onCancel={onClose}
        />
      ) : (
        <Notice tone="good" message={words.added(add.result.code, add.result.obligations)} />
      )}
    </SidePanel>
  );
}

interface StoredProps extends NewProps {
  readonly stored: Regime;
}

export function RulePanel({ stored, names, onClose }: StoredProps) {
  const change = useUndoableCommand('deadlines.changeRegime', api.deadlines.changeRegime);
  const { result } = change;
  return (
    <SidePanel size="middle" eyebrow={stored.code} title={stored.name} onClose={onClose}>
      {result === undefined ? null : (
        <Notice tone="good" message={words.changed(result.kept, result.removed, result.made)} />
      )}
      <RuleForm
        opening={draftOf(stored)}
        names={names}
        fromHint={words.fromHint}
        submit={words.saveChange}
        isRunning={change.isRunning}
        error={change.error}
        onSubmit={(regime, from) => change.run({ code: stored.code, regime, from })}
        onCancel={onClose}
      />
      {stored.endedOn === null ? <EndOffer stored={stored} /> : null}
    </SidePanel>
  );
}

function EndOffer({ stored }: Pick<StoredProps, 'stored'>) {
  const [isEnding, setEnding] = useState(false);
  if (isEnding) return <EndRule code={stored.code} onDone={() => setEnding(false)} />;
  return (
    <div className={panel.actions}>
      <Button variant="default" onClick={() => setEnding(true)}>
        {words.end}
      </Button>
    </div>
  );
}
