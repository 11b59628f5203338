import { useParams } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { BatchTable } from "./BatchTable";
import { useBatches, useWorklist } from "./laboratory";
import { OneBatch } from "./OneBatch";
import { ReactivePools } from "./ReactivePools";
import { WaitingDonations } from "./WaitingDonations";

/** What is to be tested next, and the batches that results came in; one batch at a time on a page of its own. */
export function LaboratoryPage() {
  const { batch } = useParams();
  return batch === undefined ? <Laboratory /> : <OneBatch key={batch} number={batch} />;
}

function Laboratory() {
  const worklist = useWorklist();
  const batches = useBatches();
  return (
    <>
      <Problems error={worklist.error ?? batches.error} />
      <PageHeading title="Testing laboratory" />
      {!worklist.data && !worklist.error && <p role="status">Opening …</p>}
      {worklist.data && (
        <>
          <p>As it stood {when(worklist.data.asOf)}. It is read again every half minute.</p>
          <ReactivePools pools={worklist.data.pools} />
          <WaitingDonations worklist={worklist.data} />
        </>
      )}
      {batches.data && <BatchTable batches={batches.data} />}
    </>
  );
}
