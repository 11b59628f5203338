import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { get, Refusal } from "../api/client";
import { printed } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { Choose } from "./Choose";
import { type Choices, componentAt, componentOf, type Modified, type Scanned, scanned } from "./modify";
import { NewLabels } from "./NewLabels";

/** Scan the pack, say what was done, make the new labels. */
export function ModifyPage() {
  const [label, setLabel] = useState<Scanned>({});
  const [wrong, setWrong] = useState<string>();
  const [modified, setModified] = useState<Modified>();
  const look = useMutation({ mutationFn: (component: string) => get<Choices>(componentAt(component, "modifications")), gcTime: 0 });
  const errors = wrong ? [wrong] : look.error instanceof Refusal ? look.error.reasons : [];
  const restart = () => {
    setLabel({});
    setModified(undefined);
    look.reset();
  };
  const scan = (entry: string) => {
    const read = scanned(entry, componentOf(label) ? {} : label);
    look.reset();
    if ("wrong" in read) return setWrong(read.wrong);
    setWrong(undefined);
    setLabel(read.label);
    const component = componentOf(read.label);
    if (component) look.mutate(component);
  };

  if (modified) return <NewLabels modified={modified} onNext={restart} />;
  if (look.data) return <Choose choices={look.data} onDone={setModified} onBack={restart} />;
  return (
    <>
      {errors.length > 0 && <ScanErrors key={errors.join()} messages={errors} leavesFocus />}
      <PageHeading title="Modify a component" />
      <p>Record what was done to a pack: irradiation, washing, thawing, splitting. It gets a new label, and the old one holds no longer.</p>
      <ScanField
        label="Label of the pack"
        hint="Scan the square symbol, or the donation number and then the product code"
        action="Look up"
        error={errors[0]}
        focusOn={label}
        onScan={scan}
      />
      <div role="status">
        {look.isPending && <p>Looking …</p>}
        {!componentOf(label) && label.donation && <p>Donation {printed(label.donation)}. Now scan its product code.</p>}
        {!componentOf(label) && label.product && <p>Product {label.product}. Now scan the donation number.</p>}
      </div>
    </>
  );
}
