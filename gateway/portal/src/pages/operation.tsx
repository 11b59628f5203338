import { MigrationPage } from "../migration/MigrationPage";
import { ParkedPage } from "../parked/ParkedPage";
import { ProjectionsPage } from "../projections/ProjectionsPage";
import type { Page } from "./page";

/** What keeps the platform going. */
export const OPERATION: readonly Page[] = [
  {
    path: "/parked-events",
    title: "Parked events",
    purpose: "See what a service could not take in, why, and try it again.",
    roles: ["integration-operator"],
    element: <ParkedPage />,
  },
  {
    path: "/projections",
    title: "Projections",
    purpose: "See how fresh each service's view is, and rebuild one from its events.",
    roles: ["integration-operator"],
    element: <ProjectionsPage />,
  },
  {
    path: "/migration/:import?/:part?",
    title: "Migration",
    purpose: "Bring the donors of an old system, see what was refused and what differs, and let it go live.",
    roles: ["quality-officer", "integration-operator"],
    element: <MigrationPage />,
  },
];
