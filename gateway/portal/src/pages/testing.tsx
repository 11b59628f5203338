import { DiscrepanciesPage } from "../discrepancies/DiscrepanciesPage";
import { LaboratoryPage } from "../laboratory/LaboratoryPage";
import { TypingPage } from "../typing/TypingPage";
import type { Page } from "./page";

/** What is determined of a donation. */
export const TESTING: readonly Page[] = [
  {
    path: "/laboratory/:batch?",
    title: "Testing laboratory",
    purpose: "See which donations lack which test, which pools are reactive, and which batches count; declare a batch void.",
    roles: ["testing-scientist", "quality-officer"],
    element: <LaboratoryPage />,
  },
  {
    path: "/typing",
    title: "Typing",
    purpose: "See of which donations the group, the antibody screen or the phenotype is still to be determined.",
    roles: ["testing-scientist", "quality-officer"],
    element: <TypingPage />,
  },
  {
    path: "/group-discrepancies/:donation?",
    title: "Group discrepancies",
    purpose: "See which donations have no group that anybody may rely on, why, and resolve it.",
    roles: ["testing-scientist", "processing-scientist", "quality-officer"],
    element: <DiscrepanciesPage />,
  },
];
