import { Navigate, useParams } from "react-router";
import { CallRareDonor } from "./CallRareDonor";
import { FindPlatelets } from "./FindPlatelets";
import { FindRareDonors } from "./FindRareDonors";
import { useRareSearch } from "./rare";

/** What was sought and found is kept here, in memory alone: whoever calls a donor and comes back finds it again, and it is in no address. */
export function RareDonorsPage() {
  const { donor } = useParams();
  const search = useRareSearch();
  if (donor === "platelets") return <FindPlatelets />;
  if (donor === undefined) return <FindRareDonors search={search} />;
  const found = search.look.data?.donors.find((each) => each.donor === donor);
  if (!search.look.data || !found) return <Navigate to="/rare-donors" replace />;
  return <CallRareDonor key={donor} found={found} lacking={search.look.data.lacking} />;
}
