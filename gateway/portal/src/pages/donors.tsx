import { AlarmsPage } from "../alarms/AlarmsPage";
import { CallUpsPage } from "../callups/CallUpsPage";
import { CounsellingPage } from "../counselling/CounsellingPage";
import { DonorsPage } from "../donors/DonorsPage";
import { LettersPage } from "../letters/LettersPage";
import { PrintRoomPage } from "../letters/PrintRoomPage";
import { LookBackPage } from "../lookback/LookBackPage";
import { PostDonationPage } from "../postdonation/PostDonationPage";
import { RareDonorsPage } from "../rare/RareDonorsPage";
import { ReferralsPage } from "../referrals/ReferralsPage";
import { TasksPage } from "../tasks/TasksPage";
import type { Page } from "./page";

/** Those who give: who they are, whether they may, and what they are told. */
export const DONORS: readonly Page[] = [
  {
    path: "/donors/:donor?/:step?/:part?",
    title: "Donors",
    purpose: "Find or register a donor, open the record, ask the health check, and see what defers.",
    roles: ["donor-carer", "donor-clinician"],
    element: <DonorsPage />,
  },
  {
    path: "/referrals/:donor?/:assessment?",
    title: "Referrals",
    purpose: "Answer for donors whom the health check referred to a clinician.",
    roles: ["donor-clinician"],
    element: <ReferralsPage />,
  },
  {
    path: "/post-donation/:call?/:donor?",
    title: "After donation",
    purpose: "Take down what a donor tells after giving, and see every component being held.",
    roles: ["donor-carer", "donor-clinician"],
    element: <PostDonationPage />,
  },
  {
    path: "/open-tasks/:task?",
    title: "Open tasks",
    purpose: "See whom to ask after an adverse event, and which collections to look into.",
    roles: ["donor-carer", "donor-clinician"],
    element: <TasksPage />,
  },
  {
    path: "/counselling/:task?",
    title: "Counselling",
    purpose: "Speak with donors about their results: who is due, who is late, and what was said.",
    roles: ["donor-clinician"],
    element: <CounsellingPage />,
  },
  {
    path: "/look-back/:lookBack?",
    title: "Look-back",
    purpose: "From a donor to every recipient, from a recipient to every donor: what is still open, and since when.",
    roles: ["donor-clinician", "haemovigilance-officer"],
    element: <LookBackPage />,
  },
  {
    path: "/group-alarms/:alarm?",
    title: "Group alarms",
    purpose: "See whose blood groups contradict each other, and settle it.",
    roles: ["quality-officer", "donor-carer"],
    element: <AlarmsPage />,
  },
  {
    path: "/call-ups/:list?/:part?",
    title: "Call-up lists",
    purpose: "See which groups are short, make a list of donors for a session, and invite them by letter or telephone.",
    roles: ["donor-carer"],
    element: <CallUpsPage />,
  },
  {
    path: "/rare-donors/:donor?",
    title: "Rare donors",
    purpose: "Find donors whose red cells lack certain antigens, and record that you called one.",
    roles: ["donor-carer"],
    element: <RareDonorsPage />,
  },
  {
    path: "/letters",
    title: "Letters",
    purpose: "See which letters to donors are not sent yet, why, and what to do.",
    roles: ["integration-operator", "donor-carer"],
    element: <LettersPage />,
  },
  {
    path: "/print-room",
    title: "Letters to print",
    purpose: "Fetch the letters that go by post, save and print them, and report each as posted or spoiled.",
    roles: ["donor-carer"],
    element: <PrintRoomPage />,
  },
];
