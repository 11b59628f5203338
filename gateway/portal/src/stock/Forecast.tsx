import { Details, Table } from "nhsuk-react-components";
import { Problems } from "../donors/Problems";
import { Facts } from "../frame/Facts";
import { groupInWords, sentence } from "../trace/trace";
import { accuracyInWords, type GroupForecast, sum, useForecast, useTheDay, week } from "./forecast";

const day = (iso: string) => new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(iso));

/** What will be asked for, how well that was foretold, and what to make of it today. */
export function Forecast() {
  const forecast = useForecast();
  const groups = forecast.data?.groups ?? [];
  const unknown = forecast.data?.ofUnknownGroup ?? [];
  const known = groups.filter(({ days }) => days.length > 0);
  return (
    <>
      <h2 className="nhsuk-heading-m">What is expected, and what to make</h2>
      <Problems error={forecast.error} />
      <p role="status">{forecast.data ? "To make: the minimum, what is waited for and what is expected within two days, less what is here and under way." : !forecast.error && "Reckoning …"}</p>
      <Day />
      {groups.length > 0 && <ToMake groups={groups} />}
      {unknown.length > 0 && <p>Under way and of no known group yet, counted for none: {unknown.map(({ kind, units }) => `${units} ${sentence(kind).toLowerCase()}`).join(", ")}.</p>}
      {known.length > 0 && (
        <Details>
          <Details.Summary>Day by day</Details.Summary>
          <Details.Text>
            {known.map((group) => (
              <Days key={`${group.kind} ${groupInWords(group.group)}`} group={group} />
            ))}
          </Details.Text>
        </Details>
      )}
    </>
  );
}

/** What there is to make it of, and what waits. */
function Day() {
  const day = useTheDay();
  if (!day.data) return <Problems error={day.error} />;
  const { collectedToday, awaitingProcessing, awaitingRelease, onHold, openEmergencies, openOrders, missing, comingBack } = day.data;
  return (
    <Facts
      facts={[
        ["Donations", `${collectedToday} collected today; ${awaitingProcessing} received and not processed`],
        ["Packs", `${awaitingRelease} to label and release; ${onHold} on hold`],
        ["Orders", `${openOrders} open, ${openEmergencies} of them emergencies; ${missing} units missing`],
        ["Coming back from hospitals", `${comingBack} units`],
      ]}
    />
  );
}

const ToMake = ({ groups }: { groups: GroupForecast[] }) => (
  <Table responsive caption="Today">
    <Table.Head>
      <Table.Row>
        {["Group", "Make today", "Expected in 7 days", "Days of cover", "Will expire in 14 days", "Waited for", "Under way", "Forecast"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {groups.map(({ kind, group, days, daysOfCover, expiring, accuracy, plan }) => (
        <Table.Row key={`${kind} ${groupInWords(group)}`}>
          <Table.Cell>
            {sentence(kind)}, <strong className="stock-group">{groupInWords(group)}</strong>
          </Table.Cell>
          <Table.Cell>
            <strong>{plan.toMake}</strong>
          </Table.Cell>
          <Table.Cell>{days.length === 0 ? "Not known" : week(days)}</Table.Cell>
          <Table.Cell>{daysOfCover ?? (days.length === 0 ? "Not known" : "Over 14")}</Table.Cell>
          <Table.Cell>{sum(expiring.map(({ units }) => units))}</Table.Cell>
          <Table.Cell>{plan.waitedFor}</Table.Cell>
          <Table.Cell>{plan.underWay}</Table.Cell>
          <Table.Cell>{accuracyInWords(accuracy)}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

const Days = ({ group: { kind, group, days, expiring, basedOnDays } }: { group: GroupForecast }) => (
  <Table responsive caption={`${sentence(kind)}, ${groupInWords(group)}: from ${basedOnDays} days`}>
    <Table.Head>
      <Table.Row>
        {["Day", "Expected", "Four of five days", "Expire unused"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {days.map((each) => (
        <Table.Row key={each.day}>
          <Table.Cell>{day(each.day)}</Table.Cell>
          <Table.Cell>{each.expected}</Table.Cell>
          <Table.Cell>
            {each.low} to {each.high}
          </Table.Cell>
          <Table.Cell>{expiring.find((lost) => lost.day === each.day)?.units ?? 0}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
