import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { decisionProblem, decisionWords as words } from '../../messages/deadlines.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from './panel.module.css';

interface Props {
  readonly title: string;
  /** Where the panel has said it already, the title is for screen readers. */
  readonly isTitleHidden?: boolean;
  readonly hint?: string;
  readonly submit: string;
  readonly canSubmit: boolean;
  readonly isRunning: boolean;
  readonly error: AppError | undefined;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * A small form inside a panel: Enter is its button, Esc leaves it and nothing else. The focus goes to its head, because a
 * field for a day opens its calendar as soon as it is reached.
 */
export function ActionForm(props: Props) {
  const {
    title,
    isTitleHidden = false,
    hint,
    submit,
    canSubmit,
    isRunning,
    error,
    onSubmit,
    onCancel,
    children,
  } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <form
      className={styles.form}
      aria-label={title}
      onKeyDown={(event) => closeOnEscape(event, onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSubmit) onSubmit();
      }}
    >
      <h3 ref={head} className={isTitleHidden ? 'visually-hidden' : styles.formTitle} tabIndex={-1}>
        {title}
      </h3>
      {hint === undefined ? null : <p className={styles.quiet}>{hint}</p>}
      {children}
      <Problem error={error} />
      <div className={styles.actions}>
        <Button type="submit" disabled={!canSubmit} loading={isRunning}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A calendar that a day's field has opened closes first; then the form; the panel stays. */
function closeOnEscape(event: KeyboardEvent, onCancel: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  if (!isCalendarOpen(event.target)) onCancel();
}

const isCalendarOpen = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.hasAttribute('data-dates-input') &&
  document.querySelector('[data-dates-dropdown]') !== null;

/** What the keeper refused, in the words of the field; other failures in their own. */
export function Problem({ error }: { readonly error: AppError | undefined }) {
  const issue = error?.code === 'invalid-input' ? error.problems[0]?.issue : undefined;
  const sentence = issue === undefined ? undefined : decisionProblem(issue);
  return sentence === undefined ? (
    <ErrorNotice error={error} />
  ) : (
    <p className={styles.problem} role="alert">
      {sentence}
    </p>
  );
}
