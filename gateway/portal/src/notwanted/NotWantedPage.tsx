import { Button } from "nhsuk-react-components";
import { Link } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { type Unit, useNotWanted, whereItIs } from "./units";

/** Units for one patient alone who does not need them any more. They are nobody else's. */
export function NotWantedPage() {
  const units = useNotWanted();
  const all = units.data?.items ?? [];
  return (
    <>
      <Problems error={units.error} />
      <PageHeading title="Not wanted any more" />
      <p>These units were given for one patient alone, and the request was withdrawn. Nobody else may have them: discard what is here, and tell the hospital that has one.</p>
      <p role="status">{units.data ? howMany(all.length, units.data.more) : "Opening …"}</p>
      <ol className="donors-found">
        {all.map((each) => (
          <li key={each.component}>
            <OneUnit unit={each} />
          </li>
        ))}
      </ol>
      {all.some(({ hospital }) => !hospital) && (
        <Button secondary asElement={Link} to="/quality/discards/new">
          Discard a unit
        </Button>
      )}
    </>
  );
}

const howMany = (count: number, more: boolean) => (count === 0 ? "No unit waits." : `${more ? "The oldest " : ""}${count} ${count === 1 ? "unit" : "units"}.`);

function OneUnit({ unit }: { unit: Unit }) {
  const [donation = ""] = unit.component.split("-");
  return (
    <>
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
        <Link to={`/trace/${donation}`}>{unit.printed}</Link>, {unit.product}
      </h2>
      <p className="nhsuk-u-margin-bottom-2">
        {whereItIs(unit)} Not wanted since {when(unit.notWantedSince)}. Expires {when(unit.expiresAt)}.
      </p>
    </>
  );
}
