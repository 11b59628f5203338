import { ReleaseDeskPage } from "../desk/ReleaseDeskPage";
import { DispositionsPage } from "../dispositions/DispositionsPage";
import { FirstLabelsPage } from "../firstlabels/FirstLabelsPage";
import { LabelsPage } from "../labels/LabelsPage";
import { ModifyPage } from "../modify/ModifyPage";
import { NotWantedPage } from "../notwanted/NotWantedPage";
import { PoolPage } from "../pool/PoolPage";
import { MeasurePage } from "../processing/MeasurePage";
import { ProcessPage } from "../processing/ProcessPage";
import type { Page } from "./page";

/** From a donation to a labelled pack. */
export const PRODUCTION: readonly Page[] = [
  {
    path: "/process",
    title: "Process a donation",
    purpose: "Record which components were made of a donation, what was measured, and with what.",
    roles: ["processing-scientist"],
    element: <ProcessPage />,
  },
  {
    path: "/measure",
    title: "Measure a unit",
    purpose: "Record haemoglobin, platelets or white cells of a unit before its final label.",
    roles: ["processing-scientist"],
    element: <MeasurePage />,
  },
  {
    path: "/dispositions",
    title: "Dispositions",
    purpose: "See which units are outside their limits: re-process or discard them, or propose a concession.",
    roles: ["processing-scientist", "quality-officer"],
    element: <DispositionsPage />,
  },
  {
    path: "/not-wanted",
    title: "Not wanted any more",
    purpose: "See which units for one patient alone are not needed any more: discard them, or give back what may cross over.",
    roles: ["processing-scientist", "quality-officer", "distribution-officer"],
    element: <NotWantedPage />,
  },
  {
    path: "/first-labels",
    title: "First labels",
    purpose: "Scan a donation or a pool, and make the first label of its units once the group is confirmed.",
    roles: ["processing-scientist"],
    element: <FirstLabelsPage />,
  },
  {
    path: "/release-desk",
    title: "Release desk",
    purpose: "See every unit that is not released and what stands against it, and release the clear ones.",
    roles: ["quality-officer"],
    element: <ReleaseDeskPage />,
  },
  {
    path: "/labels/:component?",
    title: "Labels to scan back",
    purpose: "Print the label of a released pack, and scan it back off the pack: nothing leaves before.",
    roles: ["processing-scientist", "quality-officer", "distribution-officer"],
    element: <LabelsPage />,
  },
  {
    path: "/modify",
    title: "Modify a component",
    purpose: "Record that a pack was irradiated, washed, thawed or split, and make its new label.",
    roles: ["processing-scientist"],
    element: <ModifyPage />,
  },
  {
    path: "/pool",
    title: "Pool components",
    purpose: "Scan the packs, see what stands against each, and record the pool that they became.",
    roles: ["processing-scientist"],
    element: <PoolPage />,
  },
];
