import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type Edited, type OutlinePlace, replaceBlock, retitle } from '../../../shared/reports/outline/edit-outline.ts';
import { BuiltIn, Condition, type Outline, type OutlineBlock } from '../../../shared/reports/outline/outline.ts';
import { useForms } from '../../forms/use-forms.ts';
import {
  blockKindNames,
  builtInNames,
  conditionNames,
  outlineWords as words,
  writingWords,
} from '../../messages/report-writing.ts';
import styles from './outline.module.css';
import { TemplateField } from './TemplateField.tsx';

interface Props {
  readonly outline: Outline;
  readonly at: OutlinePlace;
  readonly says: readonly string[];
  readonly lost: readonly string[];
  readonly period: string;
  readonly onEdit: (edited: Edited) => void;
}

/** The words of one place, and under them what they come to in the report of the period. */
export function PlaceForm({ outline, at, says, lost, period, onEdit }: Props) {
  const section = outline.sections[at.section];
  const block = at.block === null ? undefined : section?.blocks[at.block];
  if (section === undefined) return <p className={styles.quiet}>{words.choose}</p>;
  return (
    <div className={styles.form}>
      <h2 className={styles.formTitle}>{block === undefined ? words.section : blockKindNames[block.kind]}</h2>
      {block === undefined ? (
        <TemplateField
          label={words.title}
          value={section.title}
          maxLength={300}
          onChange={(title) => onEdit(retitle(outline, at, title))}
        />
      ) : (
        <BlockFields block={block} onChange={(next) => onEdit(replaceBlock(outline, at, next))} />
      )}
      <div className={styles.reading} aria-live="polite">
        <span className={styles.quiet}>{words.reads(period)}: </span>
        {says.filter(Boolean).join(' ') || (block?.kind === 'built-in' ? words.table : words.nothing)}
      </div>
      {lost.length === 0 ? null : <p className={styles.lost}>{writingWords.lost(lost)}</p>}
    </div>
  );
}

interface BlockProps {
  readonly block: OutlineBlock;
  readonly onChange: (block: OutlineBlock) => void;
}

function BlockFields({ block, onChange }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return (
        <TemplateField
          label={words.text}
          value={block.text}
          maxLength={300}
          onChange={(text) => onChange({ ...block, text })}
        />
      );
    case 'sentence':
      return <SentenceFields block={block} onChange={onChange} />;
    case 'built-in':
      return (
        <NativeSelect
          label={words.what}
          value={block.what}
          onChange={({ currentTarget: { value } }) => onChange({ ...block, what: BuiltIn.parse(value) })}
          data={BuiltIn.options.map((value) => ({ value, label: builtInNames[value] }))}
        />
      );
    case 'topic':
      return <TopicField title={block.title} onChange={(title) => onChange({ ...block, title })} />;
    case 'own':
      return (
        <TextInput
          label={words.hint}
          value={block.hint}
          maxLength={300}
          onChange={({ currentTarget }) => onChange({ ...block, hint: currentTarget.value })}
        />
      );
  }
}

interface SentenceProps {
  readonly block: Extract<OutlineBlock, { kind: 'sentence' }>;
  readonly onChange: (block: OutlineBlock) => void;
}

const SentenceFields = ({ block, onChange }: SentenceProps) => (
  <>
    <TemplateField
      label={words.text}
      value={block.text}
      maxLength={4000}
      onChange={(text) => onChange({ ...block, text })}
    />
    <NativeSelect
      label={words.when}
      value={block.when}
      onChange={({ currentTarget: { value } }) => onChange({ ...block, when: Condition.parse(value) })}
      data={Condition.options.map((value) => ({ value, label: conditionNames[value] }))}
    />
    <Checkbox
      label={words.suggested}
      checked={block.suggested}
      onChange={({ currentTarget }) => onChange({ ...block, suggested: currentTarget.checked })}
    />
  </>
);

/** The groups of the office's forms; one that is no longer there stays in the list until another is chosen. */
function TopicField({ title, onChange }: { readonly title: string; readonly onChange: (title: string) => void }) {
  const groups = (useForms().data ?? []).flatMap(({ blocks }) => blocks.flatMap((block) => block.groups));
  const titles = [...new Set([title, ...groups.map((group) => group.title)])];
  return (
    <NativeSelect
      label={words.topic}
      value={title}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={titles.map((value) => ({ value, label: value }))}
    />
  );
}
