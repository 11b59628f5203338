import { InsetText } from "nhsuk-react-components";
import { born } from "../donors/donors";
import { brokenGlass } from "../glass/glass";
import { PrintButton } from "../print/PrintButton";
import { patientNumber } from "../trace/trace";
import { inWords, saysWho, type Wristband, wristbandAddress } from "./wristband";

/** Whose it is, in the words of the band itself; the platform decides once more when it is printed. */
export function PrintWristband({ wristband, reason }: { wristband: Wristband; reason?: string }) {
  return (
    <>
      <section className="wristband" aria-label="What the wristband says">
        <Name {...wristband} />
        <p>
          {wristband.dateOfBirth ? (
            <>
              Born <strong>{born(wristband.dateOfBirth)}</strong>
            </>
          ) : (
            "Date of birth not known"
          )}
          {wristband.sex && `, ${inWords(wristband.sex)}`}
          {wristband.birthOrder && `, birth order ${wristband.birthOrder}`}
        </p>
        <p className="wristband__number">{patientNumber(wristband.number)}</p>
      </section>
      {wristband.nameByHand.pdf && (
        <InsetText>
          <p>The name is not printed: a wristband lacks its letters, or the room for it. Write it by hand in the frame, before you put the wristband on.</p>
        </InsetText>
      )}
      <p>
        {saysWho(wristband)
          ? "Ask the patient to say their name and date of birth. Print only when they are the same."
          : "The patient cannot be asked for what is not known. Check the number with the record and with a second person; print only when it is the same."}
      </p>
      <PrintButton
        path={`${wristbandAddress(wristband.number)}/label`}
        headers={brokenGlass(reason)}
        file="wristband.pdf"
        saved="It is saved as wristband.pdf. Print it, read it to the patient, and put it on at once."
        notPrinted="The wristband is not printed."
      >
        Print wristband
      </PrintButton>
    </>
  );
}

function Name({ familyName, givenNames }: Wristband) {
  if (!familyName && !givenNames) return <p className="wristband__name">Name not known</p>;
  return (
    <p className="wristband__name">
      {familyName ? <span className="wristband__family">{familyName}</span> : "family name not known"}, {givenNames ?? "given name not known"}
    </p>
  );
}
