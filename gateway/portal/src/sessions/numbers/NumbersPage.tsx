import { useQuery } from "@tanstack/react-query";
import { Button, InsetText, WarningCallout } from "nhsuk-react-components";
import { Link } from "react-router";
import { get } from "../../api/client";
import { printed } from "../../collect/labels";
import { Back } from "../../donors/Back";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { Facts } from "../../frame/Facts";
import { when } from "../../trace/trace";
import { AllotRun } from "./AllotRun";
import { account, addsUp, lastOf, type Reconciliation } from "./numbers";
import { Unaccounted } from "./Unaccounted";

/** Every label set that went out, and where it went. Shows no donor, so it may be read as often as anybody likes. */
export function NumbersPage({ session }: { session: string }) {
  const path = `/api/donors/sessions/${encodeURIComponent(session)}`;
  const read = useQuery({ queryKey: ["numbers", session], queryFn: () => get<Reconciliation>(`${path}/reconciliation`) });
  const again = () => void read.refetch();
  return (
    <>
      <Back to={`/sessions/${session}`}>The session's day</Back>
      <Problems error={read.error} />
      <PageHeading title="Donation numbers" />
      {read.isPending && <p role="status">Opening …</p>}
      {read.data && <Balance it={read.data} />}
      {read.data && read.data.unaccounted.length > 0 && <Unaccounted path={path} numbers={read.data.unaccounted} onDone={again} />}
      {read.data && <Explained it={read.data} />}
      {read.data && <Runs it={read.data} />}
      <AllotRun path={path} onDone={again} />
      <Button type="button" secondary small onClick={again}>
        Read again
      </Button>
    </>
  );
}

function Balance({ it }: { it: Reconciliation }) {
  const good = it.balanced && addsUp(it);
  return (
    <>
      {it.issued === 0 ? (
        <p>No label sets were allotted to this session: there is nothing to balance.</p>
      ) : good ? (
        <InsetText role="status">
          <p>
            <strong>It balances.</strong> Every number is accounted for, and the session can be closed.
          </p>
        </InsetText>
      ) : (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">It does not balance yet</WarningCallout.Heading>
          <p>{addsUp(it) ? "The session stays open until every number is accounted for." : "The numbers do not add up: read them again, and report it if they still do not."}</p>
        </WarningCallout>
      )}
      <Facts className="numbers-account" facts={account(it)} />
      {it.inProgress.length > 0 && (
        <p>
          Being collected: {it.inProgress.map(printed).join(", ")}. <Link to={`/sessions/${it.session}`}>End them first</Link>.
        </p>
      )}
    </>
  );
}

function Explained({ it: { explanations } }: { it: Reconciliation }) {
  if (explanations.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Not found, and explained</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {explanations.map(({ donation, words, by, at }) => (
          <li key={donation}>
            <span className="donors-number">{printed(donation)}</span>: {words} ({by}, {when(at)})
          </li>
        ))}
      </ul>
    </>
  );
}

function Runs({ it: { ranges } }: { it: Reconciliation }) {
  if (ranges.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Allotted</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {ranges.map((range) => (
          <li key={range.range}>
            <span className="donors-number">{lastOf(range)[0]}</span> to <span className="donors-number">{lastOf(range)[1]}</span>, {range.numbers === 1 ? "1 number" : `${range.numbers} numbers`}
          </li>
        ))}
      </ul>
    </>
  );
}
