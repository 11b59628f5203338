import { MaterialsPage } from "../materials/MaterialsPage";
import { SessionsPage } from "../sessions/SessionsPage";
import { TransportsPage } from "../transports/TransportsPage";
import type { Page } from "./page";

/** Where blood is given, and what it is taken with and carried in. */
export const SESSIONS: readonly Page[] = [
  {
    path: "/sessions/:session?/:step?/:donor?",
    title: "Sessions",
    purpose: "See a session's day, record who comes, and collect.",
    roles: ["donor-carer"],
    element: <SessionsPage />,
  },
  {
    path: "/transports/:transport?",
    title: "Transport boxes",
    purpose: "Pack a box at a session, receive it at the centre, and see what is missing or surplus.",
    roles: ["donor-carer", "processing-scientist", "quality-officer"],
    element: <TransportsPage />,
  },
  {
    path: "/materials/:act?",
    title: "Equipment and materials",
    purpose: "See which calibrations are due and which lots may be used, and record what is found.",
    roles: ["processing-scientist", "quality-officer"],
    element: <MaterialsPage />,
  },
];
