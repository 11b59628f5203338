import { Button, InsetText, WarningCallout } from "nhsuk-react-components";
import { Link } from "react-router";
import { useAssessments } from "../donors/health/assessments";
import { verdict } from "../donors/health/decision";
import type { DonationType } from "../donors/health/measurements";
import { type Donor, today } from "../donors/donors";
import { Problems } from "../donors/Problems";
import { localTime } from "../sessions/day/day";
import { health } from "./assessments";

type Props = { donor: Donor; donation: DonationType; ask: string; onFit: () => void };

/** Nobody is bled without a health check of today that lets them give; the service refuses it too, but by then the needle was in. */
export function HealthStep({ donor, donation, ask, onFit }: Props) {
  const read = useAssessments(donor.donor);
  return (
    <>
      <h2 className="nhsuk-heading-m">Health check</h2>
      <Problems error={read.error} />
      {read.isPending && <p role="status">Opening …</p>}
      {read.data && <Said donor={donor} said={health(read.data.assessments, donation, today())} ask={ask} onFit={onFit} />}
      {read.data && (
        <Button type="button" secondary small disabled={read.isFetching} onClick={() => void read.refetch()}>
          Read again
        </Button>
      )}
    </>
  );
}

type SaidProps = { donor: Donor; said: ReturnType<typeof health>; ask: string; onFit: () => void };

function Said({ donor, said, ask, onFit }: SaidProps) {
  if (said.says === "NOT_ASKED")
    return (
      <>
        <p>This donor has not been asked today.</p>
        <Link className="nhsuk-button" to={ask}>
          Begin the health check
        </Link>
      </>
    );
  const at = localTime(said.assessed.assessedAt);
  if (said.says === "GIVE")
    return (
      <>
        <InsetText>
          <p>
            Asked at {at}: {said.assessed.outcome === "ELIGIBLE" ? "eligible" : "a clinician accepted the donor"}. This donor may give today.
          </p>
        </InsetText>
        <Button type="button" onClick={onFit}>
          Go on to the labels
        </Button>
      </>
    );
  const waits = said.says === "WAIT";
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h3">Do not collect</WarningCallout.Heading>
      <p>
        Asked at {at}: {waits ? "referred to a clinician, who has not answered yet" : said.assessed.answer ? "a clinician has deferred the donor" : verdict(said.assessed).title.replace(/^./, (first) => first.toLowerCase())}.
      </p>
      <p>
        <Link to={waits ? ask : `/donors/${donor.donor}/deferrals`}>{waits ? "Ask again" : "Why: the donor's deferrals"}</Link>
      </p>
    </WarningCallout>
  );
}
