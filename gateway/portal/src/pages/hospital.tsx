import { BedsidePage } from "../bedside/BedsidePage";
import { DowntimePage } from "../downtime/DowntimePage";
import { IncompatiblePage } from "../incompatible/IncompatiblePage";
import { NeedsPage } from "../needs/NeedsPage";
import { TracePage } from "../trace/TracePage";
import { WristbandPage } from "../wristband/WristbandPage";
import type { Page } from "./page";
import { BLOOD_SERVICE } from "./roles";

/** What wards and hospital laboratories do for a patient. */
export const HOSPITAL: readonly Page[] = [
  {
    path: "/bedside",
    title: "Bedside check",
    purpose: "Scan the wristband and the bag before you start a transfusion.",
    roles: ["ward-nurse"],
    element: <BedsidePage />,
  },
  {
    path: "/downtime-form",
    title: "Downtime form",
    purpose: "Enter afterwards what two people checked by hand and gave while the records could not be confirmed.",
    roles: ["ward-nurse", "haemovigilance-officer"],
    element: <DowntimePage />,
  },
  {
    path: "/wristband",
    title: "Wristband",
    purpose: "Print the wristband of a patient who lies in your hospital.",
    roles: ["ward-nurse"],
    element: <WristbandPage />,
  },
  {
    path: "/trace/:donation?",
    title: "Trace",
    purpose: "Follow a donation from the donor to the outcome of every transfusion.",
    roles: ["ward-nurse", "transfusion-scientist", "haemovigilance-officer", ...BLOOD_SERVICE.slice(1)],
    element: <TracePage />,
  },
  {
    path: "/needs",
    title: "What binds a patient",
    purpose: "See a patient’s special requirements and antibodies, and end what no longer holds.",
    roles: ["transfusion-scientist"],
    element: <NeedsPage />,
  },
  {
    path: "/incompatible",
    title: "Incompatible units",
    purpose: "See which units were issued or reserved that must not go to the patient, and say what was done.",
    roles: ["transfusion-scientist"],
    element: <IncompatiblePage />,
  },
];
