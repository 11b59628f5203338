import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { get, Refusal } from "../api/client";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { componentOf, type Scanned, scanned } from "../modify/modify";
import { NewLabel } from "../modify/NewLabels";
import { donationAt } from "../processing/processing";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";

type Standing = { component: string; product: string; expiresAt: string; state: string };

/** Of a donation all its units; of a pool, which is no donation, the one whose product code was scanned too. */
async function unitsOf(label: Scanned): Promise<Standing[]> {
  const component = componentOf(label);
  if (component) return [await get<Standing>(`/api/production/components/${encodeURIComponent(component)}`)];
  return (await get<{ components: Standing[] }>(donationAt(label.donation ?? ""))).components;
}

const isNoDonation = (error: unknown) => error instanceof Refusal && error.problem.status === 404;

/** Scan what lies on the bench, and make the first label of every unit of it that has none. */
export function FirstLabelsPage() {
  const [label, setLabel] = useState<Scanned>({});
  const [wrong, setWrong] = useState<string>();
  const [scans, setScans] = useState(0);
  const look = useMutation({ mutationFn: unitsOf, gcTime: 0 });
  const errors = wrong ? [wrong] : look.error instanceof Refusal ? look.error.reasons : [];
  const waitsForProduct = isNoDonation(look.error) && componentOf(label) === undefined;
  const scan = (entry: string) => {
    const read = scanned(entry, waitsForProduct ? label : {});
    setScans((before) => before + 1);
    look.reset();
    if ("wrong" in read) return setWrong(read.wrong);
    setLabel(read.label);
    setWrong(read.label.donation ? undefined : "Scan the donation number first");
    if (read.label.donation) look.mutate(read.label);
  };
  return (
    <>
      {errors.length > 0 && <ScanErrors key={scans} messages={errors} leavesFocus />}
      <PageHeading title="First labels" />
      <p>
        A unit gets its label when its group is confirmed and nothing holds it. It is printed and scanned back after its release: <Link to="/labels">Labels to scan back</Link>.
      </p>
      <ScanField label="Number on the pack" hint="Scan the donation number; of a pool its number, and then the product code" action="Look up" error={errors[0]} focusOn={scans} onScan={scan} />
      <div role="status">
        {look.isPending && <p>Looking …</p>}
        {waitsForProduct && <p>Is it a pool? Then scan its product code now.</p>}
        {look.data && <p>{howMany(look.data)}</p>}
      </div>
      {look.data && label.donation && <Units units={look.data} donation={label.donation} />}
    </>
  );
}

const waiting = (units: Standing[]) => units.filter(({ state }) => state === "PROCESSED");

function howMany(units: Standing[]) {
  if (units.length === 0) return "Nothing was made of it yet.";
  const count = waiting(units).length;
  return count === 0 ? "Nothing of it waits for its first label." : `${count} ${count === 1 ? "unit waits" : "units wait"} for a first label.`;
}

const Units = ({ units, donation }: { units: Standing[]; donation: string }) => (
  <section aria-label={`Units of ${printed(donation)}`}>
    {waiting(units).map(({ component, product, expiresAt }) => (
      <NewLabel key={component} pack={{ component, product, expiresAt }} donation={donation} name="label" />
    ))}
  </section>
);
