import type { ReactElement } from "react";
import { AlarmsPage } from "./alarms/AlarmsPage";
import { BarcodePage } from "./barcode/BarcodePage";
import { BedsidePage } from "./bedside/BedsidePage";
import { CallUpsPage } from "./callups/CallUpsPage";
import { ConcessionsPage } from "./concessions/ConcessionsPage";
import { CounsellingPage } from "./counselling/CounsellingPage";
import { DowntimePage } from "./downtime/DowntimePage";
import { DiscrepanciesPage } from "./discrepancies/DiscrepanciesPage";
import { DispositionsPage } from "./dispositions/DispositionsPage";
import { DonorsPage } from "./donors/DonorsPage";
import { HoldsPage } from "./holds/HoldsPage";
import { IncompatiblePage } from "./incompatible/IncompatiblePage";
import { LabelsPage } from "./labels/LabelsPage";
import { LaboratoryPage } from "./laboratory/LaboratoryPage";
import { LettersPage } from "./letters/LettersPage";
import { LookBackPage } from "./lookback/LookBackPage";
import { NotWantedPage } from "./notwanted/NotWantedPage";
import { OWN_PAGES } from "./me/pages";
import { MaterialsPage } from "./materials/MaterialsPage";
import { MigrationPage } from "./migration/MigrationPage";
import { ModifyPage } from "./modify/ModifyPage";
import { NeedsPage } from "./needs/NeedsPage";
import { BackOrdersPage } from "./orders/BackOrdersPage";
import { OrdersPage } from "./orders/OrdersPage";
import { StandingOrdersPage } from "./orders/StandingOrdersPage";
import { PostDonationPage } from "./postdonation/PostDonationPage";
import { ParkedPage } from "./parked/ParkedPage";
import { PoolPage } from "./pool/PoolPage";
import { MeasurePage } from "./processing/MeasurePage";
import { ProcessPage } from "./processing/ProcessPage";
import { ProjectionsPage } from "./projections/ProjectionsPage";
import { QualityPage } from "./quality/QualityPage";
import { RareDonorsPage } from "./rare/RareDonorsPage";
import { ReferralsPage } from "./referrals/ReferralsPage";
import { RulesPage } from "./rules/RulesPage";
import { SessionsPage } from "./sessions/SessionsPage";
import { StockPage } from "./stock/StockPage";
import { ReturnsPage } from "./supply/ReturnsPage";
import { TransfersPage } from "./supply/TransfersPage";
import { TasksPage } from "./tasks/TasksPage";
import { TracePage } from "./trace/TracePage";
import { TransportsPage } from "./transports/TransportsPage";
import { TypingPage } from "./typing/TypingPage";
import { WristbandPage } from "./wristband/WristbandPage";

export type Page = {
  path: string;
  title: string;
  /** One sentence for the home page: what a person does here. */
  purpose: string;
  /** Who sees it in the menu; the services decide who may do what. */
  roles: readonly string[];
  element: ReactElement;
};

const BLOOD_SERVICE = ["donor-carer", "processing-scientist", "testing-scientist", "quality-officer", "distribution-officer"];
const HOSPITALS = ["transfusion-scientist", "ward-nurse", "prescriber", "haemovigilance-officer"];

/** Every page of the portal. A new one is a folder beside this file and a line here. */
export const PAGES: readonly Page[] = [
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
  {
    path: "/holds",
    title: "Holds",
    purpose: "See which donations are on hold and why, and lift a hold: with a reason, and signed.",
    roles: ["quality-officer", "donor-clinician"],
    element: <HoldsPage />,
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
  {
    path: "/call-ups/:list?",
    title: "Call-up lists",
    purpose: "See which groups are short, make a list of donors for a session, and record whom you invite.",
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
    path: "/stock",
    title: "Stock",
    purpose: "See what stands on the shelf, by group and age, how long it will do, and which groups are short.",
    roles: ["distribution-officer", "quality-officer", "processing-scientist"],
    element: <StockPage />,
  },
  {
    path: "/orders/:order?",
    title: "Orders",
    purpose: "Order blood for your hospital; allocate, pick and despatch what hospitals ordered.",
    roles: ["transfusion-scientist", "distribution-officer"],
    element: <OrdersPage />,
  },
  {
    path: "/back-orders",
    title: "Back-orders",
    purpose: "See who waits for stock, whose turn it is, and what each could be given now.",
    roles: ["distribution-officer"],
    element: <BackOrdersPage />,
  },
  {
    path: "/standing-orders/:standing?",
    title: "Standing orders",
    purpose: "Order the same on the same days of every week; pause it, or end it.",
    roles: ["transfusion-scientist", "distribution-officer"],
    element: <StandingOrdersPage />,
  },
  {
    path: "/returns/:return?",
    title: "Returns",
    purpose: "Give a unit back to the blood service; receive what hospitals give back.",
    roles: ["transfusion-scientist", "distribution-officer"],
    element: <ReturnsPage />,
  },
  {
    path: "/transfers/:transfer?",
    title: "Transfers",
    purpose: "Pass a unit on to another hospital, and receive what another passes on to you.",
    roles: ["transfusion-scientist", "distribution-officer"],
    element: <TransfersPage />,
  },
  {
    path: "/letters",
    title: "Letters",
    purpose: "See which letters to donors are not sent yet, why, and what to do.",
    roles: ["integration-operator", "donor-carer"],
    element: <LettersPage />,
  },
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
  {
    path: "/migration/:import?/:part?",
    title: "Migration",
    purpose: "Bring the donors of an old system, see what was refused and what differs, and let it go live.",
    roles: ["quality-officer", "integration-operator"],
    element: <MigrationPage />,
  },
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
  ...OWN_PAGES,
];

export const address = (page: Page) => page.path.replace(/\/:.*$/, "");

export const pagesFor = (roles: readonly string[]) => PAGES.filter((page) => page.roles.some((role) => roles.includes(role)));
