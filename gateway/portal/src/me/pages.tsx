import type { Page } from "../pages/page";
import { AppointmentsPage } from "./AppointmentsPage";
import { DetailsPage } from "./DetailsPage";
import { DonationsPage } from "./DonationsPage";
import { OpeningsPage } from "./OpeningsPage";
import { PreCheckPage } from "./PreCheckPage";

/** What donors see of their own. */
export const OWN_PAGES: readonly Page[] = [
  {
    path: "/my-donations",
    title: "My donations",
    purpose: "See when you can give next, what you have given, and where it went.",
    roles: ["donor"],
    element: <DonationsPage />,
  },
  {
    path: "/my-appointments",
    title: "My appointments",
    purpose: "Book a time to give, change it or cancel it.",
    roles: ["donor"],
    element: <AppointmentsPage />,
  },
  {
    path: "/health-pre-check",
    title: "Health pre-check",
    purpose: "Answer the health questions before you come.",
    roles: ["donor"],
    element: <PreCheckPage />,
  },
  {
    path: "/my-details",
    title: "My details",
    purpose: "Change your address, your email and how we reach you.",
    roles: ["donor"],
    element: <DetailsPage />,
  },
  {
    path: "/my-openings",
    title: "Who has seen my record",
    purpose: "See who has opened your record, when and why.",
    roles: ["donor"],
    element: <OpeningsPage />,
  },
];
