import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { auditSearch } from '../audit/audit-search.ts';
import { backupSearch } from '../backup/backup-search.ts';
import { deadlinesSearch } from '../deadlines/deadlines-view.ts';
import { entrySearch } from '../entry/entry-search.ts';
import { OverviewScreen } from '../overview/OverviewScreen.tsx';
import { planSearch } from '../plan/plan-view.ts';
import { registersSearch } from '../registers/registers-search.ts';
import { registerSearch } from '../reports/life/register-search.ts';
import { indicatorsSearch } from '../views/views-search.ts';
import { ScreenFailure } from './ScreenFailure.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({ component: Shell });
const getParentRoute = () => root;

/** Screens with the grid or charts come in files of their own, so that the first one paints without them. */
const routes = [
  createRoute({ getParentRoute, path: '/', component: OverviewScreen }),
  createRoute({
    getParentRoute,
    path: '/nhiem-vu',
    component: lazyRouteComponent(() => import('../tasks/TasksScreen.tsx'), 'TasksScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/ke-hoach',
    validateSearch: planSearch,
    component: lazyRouteComponent(() => import('../plan/PlanScreen.tsx'), 'PlanScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/thoi-han',
    validateSearch: deadlinesSearch,
    component: lazyRouteComponent(() => import('../deadlines/DeadlinesScreen.tsx'), 'DeadlinesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/chi-tieu',
    validateSearch: indicatorsSearch,
    component: lazyRouteComponent(() => import('../indicators/IndicatorsScreen.tsx'), 'IndicatorsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/nhap-so-lieu',
    validateSearch: entrySearch,
    component: lazyRouteComponent(() => import('../entry/EntryScreen.tsx'), 'EntryScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/bieu-mau-ra',
    component: lazyRouteComponent(() => import('../forms/IssueFormsScreen.tsx'), 'IssueFormsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/dhis2',
    component: lazyRouteComponent(() => import('../dhis2/Dhis2Screen.tsx'), 'Dhis2Screen'),
  }),
  createRoute({
    getParentRoute,
    path: '/nhan-so-lieu',
    component: lazyRouteComponent(() => import('../imports/ImportsScreen.tsx'), 'ImportsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/lich-su-tiep-nhan',
    component: lazyRouteComponent(() => import('../imports/history/HistoryScreen.tsx'), 'HistoryScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/kiem-tra-ky',
    component: lazyRouteComponent(() => import('../checks/ChecksScreen.tsx'), 'ChecksScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/tinh-hinh-nop',
    component: lazyRouteComponent(() => import('../submissions/TimelinessScreen.tsx'), 'TimelinessScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/so-theo-doi',
    validateSearch: registersSearch,
    component: lazyRouteComponent(() => import('../registers/RegistersScreen.tsx'), 'RegistersScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/bao-cao',
    component: lazyRouteComponent(() => import('../reports/ReportsScreen.tsx'), 'ReportsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/so-bao-cao',
    validateSearch: registerSearch,
    component: lazyRouteComponent(() => import('../reports/life/RegisterScreen.tsx'), 'RegisterScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/soan-bao-cao',
    component: lazyRouteComponent(() => import('../reports/outline/WritingScreen.tsx'), 'WritingScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/cong-van',
    component: lazyRouteComponent(() => import('../letters/LettersScreen.tsx'), 'LettersScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/van-ban',
    component: lazyRouteComponent(() => import('../documents/DocumentsScreen.tsx'), 'DocumentsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/doc-ke-hoach',
    component: lazyRouteComponent(() => import('../plan-reader/PlanReaderScreen.tsx'), 'PlanReaderScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/bo-chi-tieu',
    component: lazyRouteComponent(() => import('../indicators/editor/IndicatorSetScreen.tsx'), 'IndicatorSetScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/bo-bieu-mau',
    component: lazyRouteComponent(() => import('../sets/SetsScreen.tsx'), 'SetsScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/don-vi-hanh-chinh',
    component: lazyRouteComponent(() => import('../places/PlacesScreen.tsx'), 'PlacesScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/he-thong',
    validateSearch: backupSearch,
    component: lazyRouteComponent(() => import('./SystemScreen.tsx'), 'SystemScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/an-toan-du-lieu',
    component: lazyRouteComponent(() => import('../guard/SafetyScreen.tsx'), 'SafetyScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/nhat-ky',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('../audit/AuditScreen.tsx'), 'AuditScreen'),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultErrorComponent: ScreenFailure,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
