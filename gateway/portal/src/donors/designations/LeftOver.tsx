import { InsetText } from "nhsuk-react-components";
import { Link } from "react-router";
import { when } from "../../trace/trace";
import { born } from "../donors";
import type { Left } from "./withdrawals";

/** What somebody has to see to after a request has ended. */
export function LeftOver({ left: { collected, running, appointments } }: { left: Left }) {
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">The request is withdrawn</h2>
      {collected.length === 0 && running.length === 0 && <p>Nothing was given for it.</p>}
      {collected.length > 0 && (
        <>
          <p>Given for it, and wanted by nobody now. The blood service decides on it:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {collected.map(({ donation, collectedAt }) => (
              <li key={donation}>
                {donation}, {when(collectedAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      {running.length > 0 && <p>The donor is giving for it now: {running.join(", ")}. Tell the session; what comes of it is not wanted either.</p>}
      {appointments.length > 0 && (
        <>
          <p>The donor’s appointments to give blood. Ask the donor whether to keep them:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {appointments.map(({ appointment, session, venue, day, startsAt }) => (
              <li key={appointment}>
                <Link to={`/sessions/${session}`}>
                  {venue}, {born(day)} at {startsAt.slice(0, 5)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </InsetText>
  );
}
