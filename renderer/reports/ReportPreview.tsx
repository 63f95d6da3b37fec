import { useEffect, useRef } from 'react';
import type { Subject } from '../../shared/explain/explain.contract.ts';
import { parseFigureSource } from '../../shared/explain/figure-source.ts';
import { reportWords as words } from '../messages/reports.ts';
import { enlivenFigures } from './enliven-figures.ts';
import styles from './reports.module.css';

interface Props {
  readonly url: string;
  readonly onFigure: (subject: Subject) => void;
}

/**
 * The very page that is printed. It has no script and may run none: the window it is shown in, which is of the same
 * origin, listens at its figures.
 */
export function ReportPreview({ url, onFigure }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(onFigure);
  useEffect(() => {
    latest.current = onFigure;
  }, [onFigure]);
  const listen = () => {
    const page = frame.current?.contentDocument;
    if (page === null || page === undefined) return;
    enlivenFigures(page, words.explain, (source) => {
      const subject = parseFigureSource(source);
      if (subject !== undefined) latest.current(subject);
    });
  };
  return <iframe ref={frame} className={styles.preview} src={url} title={words.preview} onLoad={listen} />;
}
