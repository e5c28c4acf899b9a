import { createRouter } from '@tanstack/react-router';
import { ViewBroke, ViewPending } from '../shell/trouble.tsx';
import { accountRoute } from './account.ts';
import { agreementRoute } from './agreement.ts';
import { checkRoute } from './check.ts';
import { codingRoute } from './coding.ts';
import { commitmentRoute } from './commitment.ts';
import { commitmentsRoute } from './commitments.ts';
import { deadlinesRoute } from './deadlines.ts';
import { documentsRoute } from './documents.ts';
import { followUpRoute } from './follow-up.ts';
import { guidelineRoute } from './guideline.ts';
import { joinRoute } from './join.ts';
import { overviewRoute } from './overview.ts';
import { partiesRoute } from './parties.ts';
import { partyRoute } from './party.ts';
import { peopleRoute } from './people.ts';
import { readerRoute } from './reader.ts';
import { rootRoute } from './root.ts';
import { roundRoute } from './round.ts';
import { scoresRoute } from './scores.ts';
import { parseSearch, searchText } from './search.ts';
import { setUpRoute } from './set-up.ts';
import { settingsRoute } from './settings.ts';

const routeTree = rootRoute.addChildren([
  overviewRoute,
  documentsRoute,
  readerRoute,
  commitmentsRoute,
  commitmentRoute,
  checkRoute,
  partiesRoute,
  partyRoute,
  deadlinesRoute,
  followUpRoute,
  codingRoute,
  roundRoute,
  agreementRoute,
  scoresRoute,
  guidelineRoute,
  settingsRoute,
  accountRoute,
  peopleRoute,
  setUpRoute,
  joinRoute,
]);

/** Which address shows which view. Each view's script is fetched when it is first gone to. */
export function makeRouter() {
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch: searchText,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: ViewBroke,
    defaultPendingComponent: ViewPending,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
