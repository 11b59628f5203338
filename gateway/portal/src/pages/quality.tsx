import { ConcessionsPage } from "../concessions/ConcessionsPage";
import { HoldsPage } from "../holds/HoldsPage";
import { QualityPage } from "../quality/QualityPage";
import { RecallsPage } from "../recalls/RecallsPage";
import type { Page } from "./page";

/** What keeps a unit back, and who lets it go. */
export const QUALITY: readonly Page[] = [
  {
    path: "/holds",
    title: "Holds",
    purpose: "See which donations are on hold and why, and lift a hold: with a reason, and signed.",
    roles: ["quality-officer", "donor-clinician"],
    element: <HoldsPage />,
  },
  {
    path: "/recalls",
    title: "Recalls",
    purpose: "Say what became of a recalled pack; see which hospital has answered, and which is to be phoned.",
    roles: ["transfusion-scientist", "quality-officer", "distribution-officer"],
    element: <RecallsPage />,
  },
  {
    path: "/quality/:part?/:which?",
    title: "Quality",
    purpose: "Open and close non-conformances, discard units and see why they are, record measurements, and read the control charts.",
    roles: ["processing-scientist", "testing-scientist", "distribution-officer", "quality-officer"],
    element: <QualityPage />,
  },
  {
    path: "/concessions",
    title: "Concessions",
    purpose: "Propose, grant or decline that a unit outside its limits is used all the same, by two people who sign.",
    roles: ["quality-officer", "donor-clinician"],
    element: <ConcessionsPage />,
  },
];
