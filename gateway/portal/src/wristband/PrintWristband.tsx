import { useMutation } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { getPdf, Refusal } from "../api/client";
import { born } from "../donors/donors";
import { brokenGlass } from "../glass/glass";
import { save } from "../print/save";
import { patientNumber } from "../trace/trace";
import { type Wristband, wristbandAddress } from "./wristband";

/** Whose it is, in the words of the band itself; the platform decides once more when it is printed. */
export function PrintWristband({ wristband, reason }: { wristband: Wristband; reason?: string }) {
  const { familyName, givenNames, dateOfBirth, number } = wristband;
  const print = useMutation({
    mutationFn: () => getPdf(`${wristbandAddress(number)}/label`, brokenGlass(reason)),
    onSuccess: (paper) => save(paper, "wristband.pdf"),
    gcTime: 0,
  });
  return (
    <>
      <section className="wristband" aria-label="What the wristband says">
        <p className="wristband__name">
          <span className="wristband__family">{familyName}</span>, {givenNames}
        </p>
        <p>
          Born <strong>{born(dateOfBirth)}</strong>
        </p>
        <p className="wristband__number">{patientNumber(number)}</p>
      </section>
      <p>Ask the patient to say their name and date of birth. Print only when they are the same.</p>
      <Button type="button" disabled={print.isPending} onClick={() => print.mutate()}>
        Print wristband
      </Button>
      <div role="status">
        {print.isSuccess && <p>It is saved as wristband.pdf. Print it, read it to the patient, and put it on at once.</p>}
      </div>
      <div role="alert">
        {print.error && <strong>The wristband is not printed.</strong>}
        {print.error && (print.error instanceof Refusal ? print.error.reasons : [String(print.error)]).map((each) => <p key={each}>{each}</p>)}
      </div>
    </>
  );
}
