import { useQueryClient } from "@tanstack/react-query";
import { WarningCallout } from "nhsuk-react-components";
import { Link } from "react-router";
import { born } from "../donors";
import { PageHeading } from "../PageHeading";
import type { Corrected } from "./correction";

const KINDS = { HEALTH_CHECK: "Health check", APPOINTMENT: "Appointment" };
const BY = { AGE: "age", SEX: "sex" };

/** What the correction means for what was decided before, and who may be the same person now. */
export function CorrectionDone({ corrected: { donor, touched, likely } }: { corrected: Corrected }) {
  const queries = useQueryClient();
  const forget = () => queries.removeQueries({ queryKey: ["donor", donor] });
  return (
    <>
      <PageHeading title="Corrected" />
      <p>What was recorded before stays on the record, and the donor is still found by it.</p>
      {touched.length > 0 && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Decided on what was wrong</WarningCallout.Heading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {touched.map((each) => (
              <li key={each.reference}>
                {KINDS[each.kind]} of {born(each.day)}: by the {each.by.map((by) => BY[by]).join(" and the ")} as recorded before
              </li>
            ))}
          </ul>
          <p>None is taken back by itself. The next health check uses what is recorded now.</p>
        </WarningCallout>
      )}
      {likely.length > 0 && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">Others who may be this person</WarningCallout.Heading>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {likely.map((each) => (
              <li key={each.donor}>
                <Link to={`/donors/${each.donor}`}>{each.donor}</Link>: {each.same ? "nothing tells them apart" : "may be the same person"}
              </li>
            ))}
          </ul>
        </WarningCallout>
      )}
      <Link className="nhsuk-button" to={`/donors/${donor}`} onClick={forget}>
        Open the record
      </Link>
    </>
  );
}
