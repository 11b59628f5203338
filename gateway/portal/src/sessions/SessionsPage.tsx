import { useParams } from "react-router";
import { EndSession } from "./EndSession";
import { OfflinePage } from "./offline/OfflinePage";
import { OfSession } from "./OfSession";
import { NumbersPage } from "./numbers/NumbersPage";
import { NewVenue } from "./plan/NewVenue";
import { PlanSession } from "./plan/PlanSession";
import { StaffPage } from "./staff/StaffPage";
import { SessionList } from "./SessionList";
import { VenuesPage } from "./venues/VenuesPage";

export function SessionsPage() {
  const { session, step, donor } = useParams();
  if (session === undefined) return <SessionList />;
  if (session === "new") return <PlanSession />;
  if (session === "new-venue") return <NewVenue />;
  if (session === "venues") return <VenuesPage venue={step} />;
  if (step === "close" || step === "call-off") return <EndSession how={step} />;
  if (step === "numbers") return <NumbersPage session={session} />;
  if (step === "offline") return <OfflinePage key={session} session={session} />;
  if (step === "staff") return <StaffPage session={session} />;
  return <OfSession key={session} session={session} step={step} donor={donor} />;
}
