import { useState } from "react";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { componentOf, type Scanned, scanned } from "../modify/modify";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { Measure } from "./Measure";

/** Scan the unit, enter what was measured of it: counts come later than the unit. */
export function MeasurePage() {
  const [label, setLabel] = useState<Scanned>({});
  const [wrong, setWrong] = useState<string>();
  const component = componentOf(label);
  const scan = (entry: string) => {
    const read = scanned(entry, component ? {} : label);
    if ("wrong" in read) return setWrong(read.wrong);
    setWrong(undefined);
    setLabel(read.label);
  };

  if (component) return <Measure key={component} component={component} onNext={() => setLabel({})} />;
  return (
    <>
      {wrong && <ScanErrors key={wrong} messages={[wrong]} leavesFocus />}
      <PageHeading title="Measure a unit" />
      <p>Record what was measured of a unit after it was made and before its final label: haemoglobin, platelets, residual white cells.</p>
      <ScanField label="Label of the unit" hint="Scan the donation number and then the product code" action="Look up" error={wrong} focusOn={label} onScan={scan} />
      <div role="status">
        {label.donation && <p>Donation {printed(label.donation)}. Now scan its product code.</p>}
        {label.product && <p>Product {label.product}. Now scan the donation number.</p>}
      </div>
    </>
  );
}
