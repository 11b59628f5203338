import { useState } from "react";
import { Navigate, useParams } from "react-router";
import { DuplicatesPage } from "./duplicates/DuplicatesPage";
import { FindDonor } from "./FindDonor";
import { LikelyDonors } from "./LikelyDonors";
import { OfDonor } from "./OfDonor";
import { EMPTY, type Likely } from "./application";
import { RegisterDonor } from "./RegisterDonor";
import { useSearch } from "./search";

/**
 * What was sought and what was entered is kept here, in memory alone: whoever opens a record and comes back finds it again,
 * and it is in no address, no history and no storage of a shared computer.
 */
export function DonorsPage() {
  const { donor, step, part } = useParams();
  const search = useSearch();
  const [application, setApplication] = useState(EMPTY);
  const [likely, setLikely] = useState<Likely[]>([]);
  const begin = () => {
    setApplication(EMPTY);
    setLikely([]);
  };

  if (donor === undefined) return <FindDonor search={search} onRegister={begin} />;
  if (donor === "duplicates") return <DuplicatesPage step={step} />;
  if (donor !== "register") return <OfDonor key={donor} donor={donor} step={step} part={part} />;
  if (step === undefined) return <RegisterDonor application={application} onChange={setApplication} onLikely={setLikely} />;
  if (likely.length === 0) return <Navigate to="/donors/register" replace />;
  return <LikelyDonors application={application} likely={likely} />;
}
