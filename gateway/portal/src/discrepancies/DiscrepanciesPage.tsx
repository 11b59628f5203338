import { useParams } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { DiscrepancyList } from "./DiscrepancyList";
import { useOpenDiscrepancies } from "./discrepancies";
import { OneDiscrepancy } from "./OneDiscrepancy";

/** Donations whose group nobody may rely on: the list, and one at a time. */
export function DiscrepanciesPage() {
  const { donation } = useParams();
  const open = useOpenDiscrepancies();
  if (donation === undefined || !open.data) return <DiscrepancyList list={open.data} error={open.error} />;
  const one = open.data.items.find((each) => each.donation === donation);
  return one ? <OneDiscrepancy key={donation} discrepancy={one} /> : <Gone />;
}

function Gone() {
  return (
    <>
      <Back to="/group-discrepancies">Group discrepancies</Back>
      <PageHeading title="Group discrepancy" />
      <p>This donation is not on the list: its group has been resolved.</p>
    </>
  );
}
