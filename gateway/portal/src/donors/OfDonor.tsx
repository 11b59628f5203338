import { BackLink } from "nhsuk-react-components";
import { Link } from "react-router";
import { useDonor } from "./donor";
import { DonorRecord } from "./DonorRecord";
import { HealthCheckPage } from "./health/HealthCheckPage";
import { Problems } from "./Problems";

/** One donor at a time: the record, and what is done with it. */
export function OfDonor({ donor, step }: { donor: string; step?: string }) {
  const record = useDonor(donor);
  if (record.data && step === "health-check") return <HealthCheckPage donor={record.data} />;
  return (
    <>
      <BackLink asElement={Link} to="/donors">
        Find a donor
      </BackLink>
      <title>Donor record - Bloodstream</title>
      <Problems error={record.error} />
      {record.isError && <h1>Donor record</h1>}
      {record.isPending && <p role="status">Opening …</p>}
      {record.data && <DonorRecord donor={record.data} />}
    </>
  );
}
