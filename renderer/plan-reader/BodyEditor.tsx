import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { setBodies } from '../../shared/plan-reader/corrections.ts';
import { asNewBody } from '../../shared/plan-reader/new-bodies.ts';
import { type BodyRef, bodyKey, type LineBody, type ReadLine, sameBody } from '../../shared/plan-reader/proposal.ts';
import { Role } from '../../shared/tasks/task-seed.ts';
import { cleanText, nameKey } from '../../shared/text/fold.ts';
import { bodyReasons, readerWords } from '../messages/plan-reader.ts';
import { roleNames } from '../messages/tasks.ts';
import { CloseSign } from '../page/icons.tsx';
import { correct, setNewBody } from './draft.ts';
import styles from './plan-reader.module.css';
import type { Bodies } from './use-bodies.ts';

const words = readerWords.detail;
const roleOptions = Role.options.map((value) => ({ value, label: roleNames[value] }));

interface Props {
  readonly line: ReadLine;
  readonly bodies: Bodies;
}

/** Who does it and in which role; what is changed here is the officer's word. */
export function BodyEditor({ line, bodies }: Props) {
  const set = (next: readonly LineBody[]) => correct((lines) => setBodies(lines, line.id, next));
  const add = (body: BodyRef) => {
    const role = line.bodies.some((one) => one.role === 'lead') && line.kind === 'task' ? 'support' : 'lead';
    if (!line.bodies.some((one) => sameBody(one.body, body))) set([...line.bodies, { body, role, rule: 'by-hand' }]);
  };
  const free = bodies.choices.filter(({ body }) => !line.bodies.some((one) => sameBody(one.body, body)));
  return (
    <section className={styles.bodies}>
      <h3 className={styles.heading}>{line.kind === 'heading' ? words.headingBodies : words.bodies}</h3>
      <ul>
        {line.bodies.map((one) => (
          <BodyItem key={bodyKey(one.body)} one={one} line={line} bodies={bodies} onSet={set} />
        ))}
      </ul>
      <NativeSelect
        label={words.add}
        value=""
        data={[{ value: '', label: words.choose }, ...free.map(({ key, name }) => ({ value: key, label: name }))]}
        onChange={(event) => {
          const choice = free.find(({ key }) => key === event.currentTarget.value);
          if (choice) add(choice.body);
        }}
      />
      <NewBodyField onAdd={add} />
    </section>
  );
}

interface ItemProps extends Props {
  readonly one: LineBody;
  readonly onSet: (next: readonly LineBody[]) => void;
}

function BodyItem({ one, line, bodies, onSet }: ItemProps) {
  const { name } = bodies.nameOf(one.body);
  const others = (change: (body: LineBody) => readonly LineBody[]) =>
    line.bodies.flatMap((body) => (sameBody(body.body, one.body) ? change(body) : [body]));
  return (
    <li className={styles.bodyItem}>
      <span className={styles.bodyName}>
        {name} <span className={styles.quiet}>({bodyReasons[one.rule]})</span>
      </span>
      <NativeSelect
        aria-label={words.roleOf(name)}
        data={roleOptions}
        value={one.role}
        onChange={(event) => {
          const role = Role.safeParse(event.currentTarget.value);
          if (role.success) onSet(others((body) => [{ ...body, role: role.data, rule: 'by-hand' }]));
        }}
      />
      <button
        type="button"
        className={styles.remove}
        aria-label={words.remove(name)}
        onClick={() => onSet(others(() => []))}
      >
        <CloseSign />
      </button>
    </li>
  );
}

/** A body that is in no list yet; kind and short name can be set when the plan is made. */
function NewBodyField({ onAdd }: { readonly onAdd: (body: BodyRef) => void }) {
  const [name, setName] = useState('');
  const add = () => {
    const clean = cleanText(name);
    if (clean.length < 2) return;
    setNewBody(asNewBody({ key: nameKey(clean), name: clean }, false));
    onAdd({ kind: 'new', key: nameKey(clean) });
    setName('');
  };
  return (
    <div className={styles.newBody}>
      <TextInput
        label={words.newName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <Button variant="default" disabled={cleanText(name).length < 2} onClick={add}>
        {words.addNew}
      </Button>
    </div>
  );
}
