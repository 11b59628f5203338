import { useQueryClient } from "@tanstack/react-query";
import { Button, Select } from "nhsuk-react-components";
import { type KeyboardEvent, useEffect, useState } from "react";
import { Link } from "react-router";
import { read } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { byDonation, howMany, SHOWN, type Shown, standing, together, type Unit, unitsOf, useDesk } from "./desk";
import { OneUnit } from "./OneUnit";
import { Outcomes } from "./Outcomes";
import { useReleasing } from "./releasing";

/** What is made and not released: the clear units are released together, of each other it is said what stands against it. */
export function ReleaseDeskPage() {
  const queries = useQueryClient();
  const desk = useDesk();
  const labels = useSession().data?.roles.includes("processing-scientist") ?? false;
  const [lookedUp, setLookedUp] = useState<Unit[]>([]);
  const [shown, setShown] = useState<Shown>("ALL");
  const again = () => {
    setLookedUp([]);
    void queries.invalidateQueries({ queryKey: ["release-desk"] });
  };
  /** The button that was pressed goes. */
  const labelled = (donation: string) => {
    focusOn(donation);
    again();
  };
  const { release, progress, outcomes, left } = useReleasing(again);
  const { find, wrong, scans, found } = useFinding(setLookedUp, () => setShown("ALL"));

  const units = together(desk.data?.pages.flatMap(({ items }) => items) ?? [], lookedUp);
  const donations = byDonation(units, shown);
  const clear = donations.flatMap((each) => each.units).filter((unit) => standing(unit) === "CLEAR");
  return (
    <div onKeyDown={leadsToTheField}>
      <Outcomes outcomes={progress ? [] : outcomes} left={left} />
      {wrong && <ScanErrors key={scans} messages={[wrong]} leavesFocus />}
      <Problems error={desk.error} />
      <PageHeading title="Release desk" />
      <p>What is made and not released, and what its label and its release would answer now. Each release decides again.</p>
      <ScanField label="Number on the pack" hint="Scan the donation number to get to its units" action="Find" error={wrong} onScan={(entry) => void find(entry)} />
      <Select id="shown" label="Show" value={shown} onChange={(event) => setShown(event.currentTarget.value as Shown)}>
        {Object.entries(SHOWN).map(([value, words]) => (
          <Select.Option key={value} value={value}>
            {words}
          </Select.Option>
        ))}
      </Select>
      <p role="status">{progress ? `Releasing ${progress.done + 1} of ${progress.of} …` : desk.data ? howMany(units, desk.hasNextPage) : "Opening …"}</p>
      {clear.length > 0 && (
        <Button aria-disabled={progress !== undefined} onClick={() => release(clear)}>
          {clear.length === 1 ? "Release 1 clear unit" : `Release ${clear.length} clear units`}
        </Button>
      )}
      <ol className="donors-found">
        {donations.map(({ donation, printed, units }) => (
          <li key={donation}>
            <h2 id={headingOf(donation)} tabIndex={-1} className="nhsuk-heading-s nhsuk-u-margin-bottom-2">
              <Link to={`/trace/${donation}`}>{printed}</Link>
            </h2>
            {units.map((unit) => (
              <OneUnit key={unit.component} unit={unit} labels={labels} onRelease={() => release([unit])} onLabelled={() => labelled(donation)} />
            ))}
          </li>
        ))}
      </ol>
      <Jump to={found} scans={scans} />
      {desk.hasNextPage && (
        <Button secondary aria-disabled={desk.isFetchingNextPage} onClick={() => desk.isFetchingNextPage || void desk.fetchNextPage()}>
          Show more
        </Button>
      )}
    </div>
  );
}

const headingOf = (donation: string) => `donation-${donation}`;

const focusOn = (donation: string) => document.getElementById(headingOf(donation))?.focus();

/** A scan asks anew, so that what is jumped to is as it is now, also where its page is not here yet. */
function useFinding(onFound: (units: Unit[]) => void, onScan: () => void) {
  const [wrong, setWrong] = useState<string>();
  const [scans, setScans] = useState(0);
  const [found, setFound] = useState<string>();
  const end = (donation?: string, problem?: string) => {
    setFound(donation);
    setWrong(problem);
    setScans((before) => before + 1);
  };
  const find = async (entry: string) => {
    const scanned = read(entry);
    if ("wrong" in scanned) return end(undefined, scanned.wrong);
    const { number } = scanned.label;
    const units = await unitsOf(number).catch(() => undefined);
    if (!units) return end(undefined, "The platform did not answer. Check the connection and scan again");
    if (units.length === 0) return end(undefined, "Nothing of this donation waits for its release: it is released, ended, or nothing was made of it");
    onScan();
    onFound(units);
    end(number);
  };
  return { find, wrong, scans, found };
}

/** Once the units are there. */
function Jump({ to, scans }: { to?: string; scans: number }) {
  useEffect(() => {
    if (to !== undefined) focusOn(to);
  }, [to, scans]);
  return null;
}

/** The next pack is scanned from wherever the last scan has led. */
function leadsToTheField(event: KeyboardEvent) {
  const isText = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isText && !(event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)) document.getElementById("scan")?.focus();
}
