import { Button, Checkboxes, WarningCallout } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link, Navigate, useLocation, useNavigate } from "react-router";
import { Back } from "../donors/Back";
import { today } from "../donors/donors";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { SessionState } from "./SessionState";
import { booked, dayInWords, hours, type Session, waiting } from "./sessions";
import { Turnouts } from "./Turnouts";

/** The session comes with the link, so that asking opens nobody's record. */
export function EndSession({ how }: { how: "close" | "call-off" }) {
  const session = useLocation().state as Session | null;
  if (session === null) return <Navigate to="/sessions" replace />;
  return (
    <>
      <Back to="/sessions">Sessions</Back>
      {how === "close" ? <Close session={session} /> : <CallOff session={session} />}
    </>
  );
}

const Which = ({ session }: { session: Session }) => (
  <>
    <p className="nhsuk-lede-text">
      {session.venueName}, {dayInWords(session.day, today())}, {hours(session)} <SessionState state={session.state} />
    </p>
    <Turnouts session={session} />
  </>
);

function Close({ session }: { session: Session }) {
  const navigate = useNavigate();
  const closing = useOnce(`/api/donors/sessions/${session.session}/closing`);
  const close = () => closing.mutate({}, { onSuccess: () => void navigate("/sessions", { state: { done: `${session.venueName} is closed.` } }) });
  return (
    <>
      <Problems error={closing.error} />
      <PageHeading title="Close the session?" />
      <Which session={session} />
      <p>
        <Link to={`/sessions/${session.session}/numbers`}>Donation numbers</Link> must balance first.
      </p>
      <p>Whoever is booked and has not come is counted as missed. A closed session is not opened again.</p>
      <div className="donors-choices">
        <Button type="button" warning disabled={closing.isPending} onClick={close}>
          Close the session
        </Button>
        <Keep />
      </div>
    </>
  );
}

const NOT_SEEN_TO = "Confirm that somebody has the list and tells them";

function CallOff({ session }: { session: Session }) {
  const navigate = useNavigate();
  const concerned = booked(session) + waiting(session);
  const [told, setTold] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const cancellation = useOnce(`/api/donors/sessions/${session.session}/cancellation`);
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unseen = concerned > 0 && !told;
    setWrong(unseen);
    again();
    if (!unseen) cancellation.mutate({}, { onSuccess: () => void navigate("/sessions", { state: { done: `${session.venueName} is called off.` } }), onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={cancellation.error} wrong={wrong ? [{ text: NOT_SEEN_TO, field: "told" }] : []} />
      <PageHeading title="Call off the session?" />
      <Which session={session} />
      {concerned > 0 && (
        <>
          <WarningCallout>
            <WarningCallout.Heading headingLevel="h2">A letter may come too late</WarningCallout.Heading>
            <p>
              {booked(session)} booked and {waiting(session)} waiting: their appointments end, and each is written to. Who wants no letters stands on the page <Link to="/letters">Letters</Link>. Afterwards the day no longer shows them.{" "}
              <Link to={`/sessions/${session.session}`}>Print the day first</Link>, so that somebody can ring who would set out before the letter comes.
            </p>
          </WarningCallout>
          <Checkboxes name="told" legend="Who tells them" legendProps={{ size: "s" }} error={wrong ? NOT_SEEN_TO : undefined}>
            <Checkboxes.Item id="told" value="yes" checked={told} onChange={(event) => setTold(event.currentTarget.checked)}>
              Somebody has the list and tells them
            </Checkboxes.Item>
          </Checkboxes>
        </>
      )}
      <p>A session that is called off stays so: plan another one instead.</p>
      <div className="donors-choices">
        <Button type="submit" warning disabled={cancellation.isPending}>
          Call off the session
        </Button>
        <Keep />
      </div>
    </form>
  );
}

const Keep = () => (
  <Link className="nhsuk-button nhsuk-button--secondary" to="/sessions">
    Leave it as it is
  </Link>
);
