import { useState } from 'react';
import { ViewChoice } from '../form/ViewChoice.tsx';
import { displayWords as words } from '../messages/display.ts';
import { Card } from '../page/Card.tsx';
import styles from './ThemeCard.module.css';
import { chooseTheme, chosenTheme, ThemeChoice } from './theme-choice.ts';

export function ThemeCard() {
  const [choice, setChoice] = useState(chosenTheme);
  const choose = (next: ThemeChoice) => {
    chooseTheme(next);
    setChoice(next);
  };
  return (
    <Card title={words.title}>
      <div className={styles.body}>
        <ViewChoice
          label={words.theme}
          names={words.themes}
          views={ThemeChoice.options}
          view={choice}
          onChange={choose}
        />
        <p>{words.zoom}</p>
      </div>
    </Card>
  );
}
