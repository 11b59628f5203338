import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { get, Refusal } from "../api/client";
import { read } from "../collect/labels";
import { PageHeading } from "../donors/PageHeading";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { Made } from "./Made";
import { type Donation, donationAt, type NewComponent } from "./processing";
import { Separate } from "./Separate";

/** Scan the donation, say what was made of it and with what. */
export function ProcessPage() {
  const [wrong, setWrong] = useState<string>();
  const [made, setMade] = useState<NewComponent[]>();
  const look = useMutation({ mutationFn: (donation: string) => get<Donation>(donationAt(donation)), gcTime: 0 });
  const errors = wrong ? [wrong] : look.error instanceof Refusal ? look.error.reasons : [];
  const restart = () => {
    setMade(undefined);
    look.reset();
  };
  const scan = (entry: string) => {
    const found = read(entry);
    look.reset();
    setWrong("wrong" in found ? found.wrong : undefined);
    if ("label" in found) look.mutate(found.label.number);
  };

  if (made) return <Made made={made} onNext={restart} />;
  if (look.data) return <Separate key={look.data.donation} donation={look.data} onDone={setMade} onBack={restart} />;
  return (
    <>
      {errors.length > 0 && <ScanErrors key={errors.join()} messages={errors} leavesFocus />}
      <PageHeading title="Process a donation" />
      <p>Record which components were made of a donation, what was measured, and with which equipment and lots.</p>
      <ScanField label="Donation number" hint="Scan the donation, or enter its number with the check character" action="Look up" error={errors[0]} onScan={scan} />
      <div role="status">{look.isPending && <p>Looking …</p>}</div>
    </>
  );
}
