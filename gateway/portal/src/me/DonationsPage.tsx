import { Details } from "nhsuk-react-components";
import { Link } from "react-router";
import { today } from "../donors/donors";
import { words } from "../trace/trace";
import { type Given, longDay, monthName, type OwnRecord, outlook, shortDay, toGive, until } from "./me";
import { OwnPage } from "./OwnPage";

export const DonationsPage = () => (
  <OwnPage title="My donations">
    {(record) => (
      <>
        <p className="nhsuk-body-l">Hello {record.givenName}.</p>
        <NextTime record={record} />
        <h2 className="nhsuk-heading-m">What you have given</h2>
        {record.donations.length === 0 ? <p>You have not given yet.</p> : <History donations={record.donations} />}
      </>
    )}
  </OwnPage>
);

function NextTime({ record }: { record: OwnRecord }) {
  const next = outlook(record, today());
  const wait = record.next.find(({ donation }) => donation === "WHOLE_BLOOD")?.words;
  return (
    <section className="me-next" aria-labelledby="next">
      <h2 id="next" className="nhsuk-heading-m">
        Giving blood next
      </h2>
      {next.kind === "now" && <p className="me-next__answer">You can give now.</p>}
      {next.kind === "from" && <p className="me-next__answer">You can give from {longDay(next.day)}.</p>}
      {next.kind === "ask" && <p className="me-next__answer">Please ring us before you come.</p>}
      {next.kind === "never" && <p className="me-next__answer">You cannot give blood now.</p>}
      {next.kind === "from" && record.deferrals.length === 0 && wait && (
        <p>
          <strong>Why:</strong> {wait}
        </p>
      )}
      {record.deferrals.map((each) => (
        <div key={each.words} className="me-next__why">
          <p>
            <strong>Why:</strong> {each.words} {until(each)}
          </p>
          {each.source && (
            <Details>
              <Details.Summary>Where this rule comes from</Details.Summary>
              <Details.Text>{each.source}</Details.Text>
            </Details>
          )}
        </div>
      ))}
      {(next.kind === "now" || next.kind === "from") && (
        <Link className="nhsuk-button" to="/my-appointments">
          See my appointments
        </Link>
      )}
      {next.kind === "never" && <p>If you have a question about this, please ring us.</p>}
    </section>
  );
}

const History = ({ donations }: { donations: Given[] }) => (
  <ul className="me-list">
    {donations.map((given) => (
      <li key={given.printed}>
        <h3 className="nhsuk-heading-s">{shortDay(given.day)}</h3>
        <p>
          You gave {toGive(given.donation)} at {given.venue}.
        </p>
        <WentTo given={given} />
        <p className="me-quiet">
          Donation number <span className="donors-number">{given.printed}</span>
        </p>
      </li>
    ))}
  </ul>
);

function WentTo({ given }: { given: Given }) {
  if (given.wentTo.length === 0) return <p>Nothing from this donation has gone to a hospital so far. Not every donation can be used.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {given.wentTo.map((sent, position) => (
        <li key={position}>
          Your {words(sent.kind)} went to {sent.hospitalName} in {monthName(sent.month)}.
        </li>
      ))}
    </ul>
  );
}
