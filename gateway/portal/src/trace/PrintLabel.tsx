import { useMutation } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { getPdf, Refusal } from "../api/client";
import { labelAddress } from "./trace";

/** Milliseconds in which every browser has begun to save. */
const FETCHED_BY_THEN = 60_000;

/** The platform decides at this moment whether there is a label to print; what this page shows may be seconds old. */
export function PrintLabel({ component }: { component: string }) {
  const print = useMutation({ mutationFn: () => getPdf(labelAddress(component)), onSuccess: (label) => save(label, `${component}.pdf`), gcTime: 0 });
  const reasons = print.error instanceof Refusal ? print.error.reasons : [];
  return (
    <div className="trace-label">
      <Button secondary disabled={print.isPending} onClick={() => print.mutate()}>
        Print label <span className="nhsuk-u-visually-hidden">of {component}</span>
      </Button>
      <div role="alert">
        {reasons.length > 0 && <strong>The label is not printed.</strong>}
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    </div>
  );
}

/** As a file: the label's page is of its own size, and the printer's own window prints it so. */
function save(label: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(label);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED_BY_THEN);
}
