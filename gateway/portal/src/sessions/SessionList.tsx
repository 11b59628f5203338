import { useQueryClient } from "@tanstack/react-query";
import { NotificationBanner, Select } from "nhsuk-react-components";
import { Link, useLocation, useSearchParams } from "react-router";
import { today } from "../donors/donors";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSessions, useVenues } from "./read";
import { SessionCard } from "./SessionCard";
import { byDay, dayInWords, period, type Session, shortDay, STATES } from "./sessions";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Four weeks at a time; nobody is shown, so the period and the venue may stand in the address. */
export function SessionList() {
  const [wanted, setWanted] = useSearchParams();
  const done = (useLocation().state as { done?: string } | null)?.done;
  const asked = wanted.get("from") ?? "";
  const { from, to, before, after } = period(DAY.test(asked) ? asked : today());
  const venue = wanted.get("venue") ?? "";
  const state = wanted.get("state") ?? "";
  const sessions = useSessions({ from, to, venue });
  const queries = useQueryClient();
  const starting = (day: string) => `/sessions?${new URLSearchParams({ from: day, ...(venue && { venue }), ...(state && { state }) })}`;
  const now = new URLSearchParams({ ...(venue && { venue }), ...(state && { state }) }).toString();
  const at = (chosen: { venue?: string; state?: string }) => {
    const next = { venue, state, ...chosen };
    setWanted({ ...(asked && { from: asked }), ...(next.venue && { venue: next.venue }), ...(next.state && { state: next.state }) });
  };

  return (
    <>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={sessions.error} />
      <PageHeading title="Sessions">
        <span className="nhsuk-caption-m">
          {shortDay(from)} to {shortDay(to)}
        </span>
      </PageHeading>
      <VenueChoice venue={venue} onChange={(chosen) => at({ venue: chosen })} />
      <StateChoice state={state} onChange={(chosen) => at({ state: chosen })} />
      <div role="status">{sessions.isPending && <p>Opening …</p>}</div>
      {sessions.data && <Days sessions={sessions.data.sessions.filter((each) => state === "" || each.state === state)} onOpen={() => void queries.invalidateQueries({ queryKey: ["sessions"] })} />}
      <nav className="sessions-weeks" aria-label="Weeks">
        <Link to={starting(before)}>← Earlier, from {shortDay(before)}</Link>
        {asked && <Link to={`/sessions${now && `?${now}`}`}>From today</Link>}
        <Link to={starting(after)}>Later, from {shortDay(after)} →</Link>
      </nav>
      <p className="donors-choices">
        <Link className="nhsuk-button" to="/sessions/new">
          Plan a session
        </Link>
        <Link className="nhsuk-button nhsuk-button--secondary" to="/sessions/venues">
          Venues
        </Link>
      </p>
    </>
  );
}

function VenueChoice({ venue, onChange }: { venue: string; onChange: (venue: string) => void }) {
  const venues = useVenues();
  return (
    <Select id="venue" label="Venue" labelProps={{ size: "s" }} value={venue} onChange={(event) => onChange(event.currentTarget.value)}>
      <Select.Option value="">All venues</Select.Option>
      {venues.data?.venues.map((each) => (
        <Select.Option key={each.venue} value={each.venue}>
          {each.name}, {each.postcodeDistrict}
        </Select.Option>
      ))}
    </Select>
  );
}

function StateChoice({ state, onChange }: { state: string; onChange: (state: string) => void }) {
  return (
    <Select id="state" label="How they stand" labelProps={{ size: "s" }} value={state} onChange={(event) => onChange(event.currentTarget.value)}>
      <Select.Option value="">All</Select.Option>
      {Object.entries(STATES).map(([each, { text }]) => (
        <Select.Option key={each} value={each}>
          {text}
        </Select.Option>
      ))}
    </Select>
  );
}

function Days({ sessions, onOpen }: { sessions: Session[]; onOpen: () => void }) {
  if (sessions.length === 0) return <p>There is no session in these four weeks.</p>;
  return byDay(sessions).map(([day, all]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className="nhsuk-heading-m sessions-day">
        {dayInWords(day, today())}
      </h2>
      <ul className="sessions-list">
        {all.map((session) => (
          <li key={session.session} className="sessions-card">
            <SessionCard session={session} today={today()} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
