import { BarcodePage } from "../barcode/BarcodePage";
import { RulesPage } from "../rules/RulesPage";
import type { Page } from "./page";
import { BLOOD_SERVICE, HOSPITALS } from "./roles";

/** Of no area alone. */
export const EVERYWHERE: readonly Page[] = [
  {
    path: "/scan",
    title: "What is this barcode?",
    purpose: "Scan, paste or type anything from a label or a wristband and see what it says.",
    roles: [...BLOOD_SERVICE, ...HOSPITALS],
    element: <BarcodePage />,
  },
  {
    path: "/rules/:service?/:kind?/:version?",
    title: "Rules",
    purpose: "See which rules hold, draft others, and approve them.",
    roles: ["quality-officer", "haemovigilance-officer", "donor-clinician"],
    element: <RulesPage />,
  },
];
