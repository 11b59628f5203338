import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { get, Refusal } from "../api/client";
import { ScanErrors } from "../scan/ScanErrors";
import { ScanField } from "../scan/ScanField";
import { type Described, describeAddress, tooLong } from "./barcode";
import { Description } from "./Description";

/** The scan may be a patient's number: it is never in the page's address, and the answer is not kept for later. */
export function BarcodePage() {
  const look = useMutation({ mutationFn: (scan: string) => get<Described>(describeAddress(scan)), gcTime: 0 });
  const [entryError, setEntryError] = useState<string>();
  const errors = entryError ? [entryError] : look.error instanceof Refusal ? look.error.reasons : [];

  const show = (scan: string) => {
    const error = tooLong(scan);
    setEntryError(error);
    if (error) look.reset();
    else look.mutate(scan);
  };

  return (
    <>
      <title>What is this barcode? - Bloodstream</title>
      {errors.length > 0 && <ScanErrors messages={errors} leavesFocus />}
      <h1>What is this barcode?</h1>
      <ScanField
        label="Barcode"
        hint="Scan, paste or type anything from a label or a wristband"
        action="Show what it is"
        error={errors[0]}
        keeps
        onScan={show}
      />
      <div role="status">
        {look.isPending && <p>Reading …</p>}
        {look.data && <Description described={look.data} />}
      </div>
    </>
  );
}
