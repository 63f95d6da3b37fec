import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { planEditWords as words } from '../../messages/plan.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from './edit.module.css';

interface Props {
  readonly submit: string;
  readonly error: AppError | undefined;
  readonly isRunning: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Begins in its first field (without one, on its button), is left with Esc or “Thôi”, and gives the focus back to what opened it. */
export function EditForm({ submit, error, isRunning, onSubmit, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useFocusInside(form);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      <ErrorNotice error={error} />
      <div className={styles.buttons}>
        <Button type="submit" loading={isRunning}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Not a day: focused, it opens its calendar over what the form says. */
const firstField = 'textarea, select, input:not([data-dates-input]), button[type="submit"]';

function useFocusInside(form: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    const opener = document.activeElement;
    const first = form.current?.querySelector(firstField);
    if (first instanceof HTMLElement) first.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [form]);
}
