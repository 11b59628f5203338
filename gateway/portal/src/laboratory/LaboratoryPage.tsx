import { Button, WarningCallout } from "nhsuk-react-components";
import { Link, useParams } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { when } from "../trace/trace";
import { BatchTable } from "./BatchTable";
import { howManyReports, useBatches, useReports, useWorklist } from "./laboratory";
import { OneBatch } from "./OneBatch";
import { RecordMarkers } from "./RecordMarkers";
import { ReactivePools } from "./ReactivePools";
import { ReportsPage } from "./ReportsPage";
import { SendBatch } from "./SendBatch";
import { WaitingDonations } from "./WaitingDonations";

/** What is to be tested next, and the batches that results came in; one batch at a time on a page of its own. */
export function LaboratoryPage() {
  const { batch } = useParams();
  const scientist = useSession().data?.roles.includes("testing-scientist");
  if (batch === undefined) return <Laboratory scientist={scientist} />;
  if (batch === "reports") return <ReportsPage scientist={scientist} />;
  if (batch === "send" && scientist) return <SendBatch />;
  if (batch === "markers" && scientist) return <RecordMarkers />;
  return <OneBatch key={batch} number={batch} />;
}

function Laboratory({ scientist }: { scientist?: boolean }) {
  const worklist = useWorklist();
  const batches = useBatches();
  const reports = useReports();
  return (
    <>
      <Problems error={worklist.error ?? batches.error ?? reports.error} />
      <PageHeading title="Testing laboratory" />
      {reports.data && reports.data.items.length > 0 && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Not taken, or taken back</WarningCallout.Heading>
          <p>
            <Link to="/laboratory/reports">{howManyReports(reports.data)}</Link> for somebody to look at.
          </p>
        </WarningCallout>
      )}
      {scientist && (
        <div className="nhsuk-button-group">
          <Button secondary small asElement={Link} to="/laboratory/send">
            Send a batch of results
          </Button>
          <Button secondary small asElement={Link} to="/laboratory/markers">
            Record markers
          </Button>
        </div>
      )}
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
