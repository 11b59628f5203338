import { Button } from "nhsuk-react-components";
import { Link, useParams } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { useSession } from "../frame/session";
import { ChartList } from "./charts/ChartList";
import { OneChart } from "./charts/OneChart";
import { MeasureUnit } from "./charts/MeasureUnit";
import { Discards } from "./discards/Discards";
import { DiscardUnit } from "./discards/DiscardUnit";
import { NonConformances } from "./nonconformances/NonConformances";
import { OneNonConformance } from "./nonconformances/OneNonConformance";
import { OpenOne } from "./nonconformances/OpenOne";

/** Non-conformances and what quality monitoring shows; each part on an address of its own. */
export function QualityPage() {
  const { part, which } = useParams();
  const roles = useSession().data?.roles ?? [];
  const monitors = roles.some((role) => ["processing-scientist", "testing-scientist", "quality-officer"].includes(role));
  const discards = roles.some((role) => ["processing-scientist", "distribution-officer", "quality-officer"].includes(role));
  if (part === "non-conformances" && which === "new") return <OpenOne />;
  if (part === "non-conformances" && which) return <OneNonConformance key={which} number={which} />;
  if (part === "non-conformances") return <NonConformances />;
  if (part === "discards" && discards) return which === "new" ? <DiscardUnit /> : <Discards />;
  if (part === "charts" && monitors) return <OneChart />;
  if (part === "monitoring" && monitors) return <ChartList />;
  if (part === "measure" && monitors) return <MeasureUnit />;
  return (
    <>
      <PageHeading title="Quality" />
      <p>What was not as it should be and what is done about it, what was discarded and why, and whether the processes are in control.</p>
      <div className="nhsuk-button-group">
        <Button secondary asElement={Link} to="/quality/non-conformances">
          Non-conformances
        </Button>
        {discards && (
          <Button secondary asElement={Link} to="/quality/discards">
            Discards
          </Button>
        )}
        {monitors && (
          <Button secondary asElement={Link} to="/quality/monitoring">
            Quality monitoring
          </Button>
        )}
      </div>
    </>
  );
}
