import { Link, type LinkProps } from '@tanstack/react-router';
import { usePeriod } from '../deadlines/period-context.tsx';
import { places, shell } from '../messages/shell.ts';
import { useOverview } from '../overview/use-overview.ts';
import styles from './Navigation.module.css';

interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: string;
}

export const groups: readonly { readonly name: string; readonly places: readonly Place[] }[] = [
  {
    name: '',
    places: [
      { to: '/', name: places.overview },
      { to: '/nhiem-vu', name: places.tasks },
      { to: '/ke-hoach', name: places.plan },
      { to: '/thoi-han', name: places.deadlines },
      { to: '/chi-tieu', name: places.indicators },
    ],
  },
  {
    name: places.figuresGroup,
    places: [
      { to: '/nhap-so-lieu', name: places.entry },
      { to: '/bieu-mau-ra', name: places.forms },
      { to: '/nhan-so-lieu', name: places.imports },
      { to: '/lich-su-tiep-nhan', name: places.importHistory },
      { to: '/kiem-tra-ky', name: places.checks },
      { to: '/tinh-hinh-nop', name: places.timeliness },
      { to: '/dhis2', name: places.dhis2 },
    ],
  },
  {
    name: places.booksGroup,
    places: [
      { to: '/so-theo-doi', name: places.registers },
      { to: '/bao-cao', name: places.reports },
      { to: '/soan-bao-cao', name: places.writing },
      { to: '/so-bao-cao', name: places.reportRegister },
      { to: '/cong-van', name: places.letters },
      { to: '/van-ban', name: places.documents },
    ],
  },
  {
    name: places.settingsGroup,
    places: [
      { to: '/doc-ke-hoach', name: places.planReader },
      { to: '/bo-chi-tieu', name: places.indicatorSet },
      { to: '/bo-bieu-mau', name: places.sets },
      { to: '/don-vi-hanh-chinh', name: places.units },
      { to: '/he-thong', name: places.system },
    ],
  },
];

export function Navigation() {
  return (
    <nav className={styles.nav} aria-label={shell.navigation}>
      {groups.map((group) => (
        <div key={group.name}>
          {group.name === '' ? null : <p className={styles.group}>{group.name}</p>}
          {group.places.map((place) => (
            <PlaceLink key={place.name} {...place} />
          ))}
        </div>
      ))}
    </nav>
  );
}

const PlaceLink = ({ to, name }: Place) => (
  <Link to={to} className={styles.link} activeOptions={{ exact: true, includeSearch: false }}>
    {name}
    {name === places.deadlines ? <OverdueCount /> : null}
  </Link>
);

/** A count only when somebody must act. */
function OverdueCount() {
  const { period } = usePeriod();
  const { data } = useOverview(period.code);
  if (data === undefined || data.overdue === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{data.overdue}</span>
      <span className="visually-hidden">, {shell.overdue(data.overdue)}</span>
    </span>
  );
}
