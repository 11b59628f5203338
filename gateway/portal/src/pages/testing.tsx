import { CulturesPage } from "../cultures/CulturesPage";
import { DiscrepanciesPage } from "../discrepancies/DiscrepanciesPage";
import { FindingPage } from "../findings/FindingPage";
import { ASK, CONFIRMATION, RESULT } from "../findings/findings";
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
    path: "/ask-test",
    title: "Ask a test",
    purpose: "Ask a test of a donation that the panel leaves to discretion, for a journey or a history.",
    roles: ["testing-scientist", "quality-officer"],
    element: <FindingPage key="ask" finding={ASK} />,
  },
  {
    path: "/discretionary-results",
    title: "Discretionary results",
    purpose: "Record the results of tests that were asked of a donation, sample by sample.",
    roles: ["testing-scientist"],
    element: <FindingPage key="result" finding={RESULT} />,
  },
  {
    path: "/confirmatory-results",
    title: "Confirmatory results",
    purpose: "Record what the reference laboratory says of a sample that was repeat reactive.",
    roles: ["testing-scientist"],
    element: <FindingPage key="confirmation" finding={CONFIRMATION} />,
  },
  {
    path: "/cultures",
    title: "Cultures",
    purpose: "Record what the culture of a pack shows; growth holds and recalls everything of its donations.",
    roles: ["testing-scientist"],
    element: <CulturesPage />,
  },
  {
    path: "/group-discrepancies/:donation?",
    title: "Group discrepancies",
    purpose: "See which donations have no group that anybody may rely on, why, and resolve it.",
    roles: ["testing-scientist", "processing-scientist", "quality-officer"],
    element: <DiscrepanciesPage />,
  },
];
