import { Button, NotificationBanner } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { when } from "../trace/trace";
import { GiveBack } from "./GiveBack";
import { mayBeGivenBack, type Unit, useNotWanted, whereItIs } from "./units";

/** Units for one patient alone who does not need them any more. They are nobody else's until somebody signs that one is. */
export function NotWantedPage() {
  const units = useNotWanted();
  const officer = useSession().data?.roles.includes("quality-officer") ?? false;
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<string>();
  const all = units.data?.items ?? [];
  return (
    <>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={units.error} />
      <PageHeading title="Not wanted any more" />
      <p>These units were given for one patient alone, and the request was withdrawn. Nobody else may have them. Discard what is here, and tell the hospital that has one.</p>
      <p role="status">{units.data ? howMany(all.length, units.data.more) : "Opening …"}</p>
      <ol className="donors-found">
        {all.map((each) => (
          <li key={each.component}>
            <OneUnit unit={each} />
            {officer && mayBeGivenBack(each) && open !== each.component && (
              <Button secondary small onClick={() => setOpen(each.component)}>
                Give back to the free stock <span className="nhsuk-u-visually-hidden">{each.product} of {each.printed}</span>
              </Button>
            )}
            {open === each.component && (
              <GiveBack
                unit={each}
                onBack={() => setOpen(undefined)}
                onGivenBack={(became) => {
                  setDone(`It is ${became} now: label, release and scan it back.`);
                  setOpen(undefined);
                }}
              />
            )}
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
