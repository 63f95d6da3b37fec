import { Link } from '@tanstack/react-router';
import { places } from '../messages/shell.ts';
import link from '../page/link.module.css';
import styles from './SystemPlaces.module.css';

/** The screens that belong to "Hệ thống": the menu has no room for each. */
export const SystemPlaces = () => (
  <nav className={styles.places} aria-label={places.system}>
    {screens.map(({ to, name }) => (
      <Link key={to} to={to} className={link.link} activeOptions={{ exact: true }}>
        {name}
      </Link>
    ))}
  </nav>
);

const screens = [
  { to: '/he-thong', name: places.system },
  { to: '/an-toan-du-lieu', name: places.safety },
  { to: '/nhat-ky', name: places.audit },
] as const;
