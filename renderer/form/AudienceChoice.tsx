import { Audience } from '../../shared/paper/audience.ts';
import { audienceWords as words } from '../messages/audience.ts';
import { Choices } from './Choices.tsx';

interface Props {
  readonly chosen: Audience;
  readonly onChoose: (audience: Audience) => void;
}

const options = Audience.options.map((audience) => ({ audience, name: words.names[audience] }));

/** Whether a paper leaves the office, which hides small counts, or stays, exact. */
export const AudienceChoice = ({ chosen, onChoose }: Props) => (
  <Choices
    label={words.label}
    options={options}
    chosen={Audience.options.indexOf(chosen)}
    onChoose={(index) => onChoose(options[index]?.audience ?? chosen)}
  />
);
