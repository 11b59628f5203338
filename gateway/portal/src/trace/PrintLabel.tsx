import { useMutation } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { getPdf, Refusal } from "../api/client";
import { save } from "../print/save";
import { labelAddress } from "./trace";

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
