import { useMutation } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import type { ReactNode } from "react";
import { getPdf, Refusal } from "../api/client";
import { save } from "./save";

type Props = {
  path: string;
  headers?: Record<string, string>;
  file: string;
  secondary?: boolean;
  /** What is said when it is saved. */
  saved: string;
  /** What is said, before the reasons, when it is not printed, whyever. */
  notPrinted: string;
  onSaved?: () => void;
  children: ReactNode;
};

/** Saves a page that the platform prints. It is never disabled, which would take the focus from it; while it works it does not begin again. */
export function PrintButton({ path, headers, file, secondary = false, saved, notPrinted, onSaved, children }: Props) {
  const print = useMutation({
    mutationFn: () => getPdf(path, headers),
    onSuccess: (paper) => {
      save(paper, file);
      onSaved?.();
    },
    gcTime: 0,
  });
  const reasons = print.error instanceof Refusal ? print.error.reasons : ["What came was not whole. Check the connection and try again."];
  return (
    <>
      <Button type="button" secondary={secondary} aria-disabled={print.isPending} onClick={() => print.isPending || print.mutate()}>
        {children}
      </Button>
      <div role="status">
        {print.isPending && <p>Printing …</p>}
        {print.isSuccess && <p>{saved}</p>}
      </div>
      <div role="alert">
        {print.error && <strong>{notPrinted}</strong>}
        {print.error && reasons.map((each) => <p key={each}>{each}</p>)}
      </div>
    </>
  );
}
