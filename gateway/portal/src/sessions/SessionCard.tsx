import { Link } from "react-router";
import { OpenSession } from "./OpenSession";
import { SessionState } from "./SessionState";
import { acts, hours, type Session } from "./sessions";
import { Turnouts } from "./Turnouts";

export function SessionCard({ session, today, onOpen }: { session: Session; today: string; onOpen: () => void }) {
  const allowed = acts(session, today);
  const hidden = <span className="nhsuk-u-visually-hidden"> {session.venueName}</span>;
  return (
    <>
      <div className="sessions-card__title">
        <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-0">
          <Link to={`/sessions/${session.session}`}>{session.venueName}</Link>
        </h3>
        <SessionState state={session.state} />
      </div>
      <p className="nhsuk-u-margin-bottom-2">
        {hours(session)} · {session.postcodeDistrict} · {session.chairs === 1 ? "1 chair" : `${session.chairs} chairs`}
      </p>
      <Turnouts session={session} />
      <p className="nhsuk-u-margin-top-3 nhsuk-u-margin-bottom-0">
        <Link to={`/sessions/${session.session}/staff`} state={session}>
          Staff{hidden}
        </Link>
        {" · "}
        <Link to={`/sessions/${session.session}/offline`}>Recorded off line{hidden}</Link>
      </p>
      {allowed.length > 0 && (
        <div className="sessions-card__acts">
          {allowed.includes("open") && <OpenSession session={session} onOpen={onOpen} />}
          {allowed.includes("close") && (
            <Link className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" to={`/sessions/${session.session}/close`} state={session}>
              Close{hidden}
            </Link>
          )}
          {allowed.includes("call-off") && (
            <Link className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" to={`/sessions/${session.session}/call-off`} state={session}>
              Call off{hidden}
            </Link>
          )}
        </div>
      )}
    </>
  );
}
